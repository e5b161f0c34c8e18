// Recommendations in order → the same without near duplicates; what merges away stays as a supporting quotation.
import type { Recommendation } from './recommendation.ts';

/** Share of common content words (Jaccard) from which two actions say the same; and fewest words to judge by. */
const sameShare = 0.85;
const fewestWords = 6;
/** Repetitions kept as support; a text that says a thing more often says no more. */
const mostSupport = 12;

const stop = new Set(
  'the a an of to in on for and or with by from at as that which its their our be is are this these those it should must will'.split(
    ' ',
  ),
);

function contentWords(action: string): ReadonlySet<string> {
  const words = action.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(
    words.filter((word) => !stop.has(word)).map((word) => word.replace(/(?:ies|es|s|ing|ed)$/, '')),
  );
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < fewestWords) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common) >= sameShare;
}

/** The rarest way to find earlier candidates without comparing all pairs: recommendations that share their first words. */
function keysOf(words: ReadonlySet<string>): readonly string[] {
  return [...words].sort().slice(0, 4);
}

/** Merges near duplicates into the earlier one; order is kept. Time grows with the number of shared words only. */
export function merge(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const kept: Recommendation[] = [];
  const words: ReadonlySet<string>[] = [];
  const byKey = new Map<string, number[]>();
  for (const one of recommendations) {
    const own = contentWords(one.action);
    const keys = keysOf(own);
    const candidates = new Set(keys.flatMap((key) => (byKey.get(key) ?? []).slice(-40)));
    const twin = [...candidates].find((at) => alike(words[at] ?? new Set(), own));
    const earlier = twin === undefined ? undefined : kept[twin];
    if (twin !== undefined && earlier !== undefined) {
      if (earlier.quotes.length > mostSupport) continue;
      const support = one.quotes.map(({ span }) => ({ span, role: 'support' as const }));
      kept[twin] = { ...earlier, quotes: [...earlier.quotes, ...support] };
      continue;
    }
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(-40), kept.length]);
    kept.push(one);
    words.push(own);
  }
  return kept;
}
