// A mistyped word and the words that are known → the one that was probably meant.
import { editDistance } from '../text/edit-distance.ts';

/** Edits allowed: about one in three characters, as commander does for mistyped commands. */
const editsPerCharacter = 1 / 3;

/** The candidate nearest to `word`, the first of equals; undefined where none is near. Case does not count. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const limit = Math.ceil(Math.max(wanted.length, known.length) * editsPerCharacter);
    if (Math.abs(known.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, known);
    if (distance <= limit && distance < Math.min(bestDistance, known.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The hint for a mistyped word: "did you mean …?", or the known words where they are few, or none. */
export function suggestion(word: string, candidates: readonly string[]): readonly string[] {
  const near = didYouMean(word, candidates);
  if (near !== undefined) return [`did you mean “${near}”?`];
  return candidates.length > 0 && candidates.length <= 12
    ? [`known: ${candidates.join(', ')}`]
    : [];
}
