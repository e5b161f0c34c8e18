// An action in the author's words × its level → the same with words stronger than the level marked as quoted.
import type { Level } from '../modality.ts';
import { wordsAbove } from '../strong-words.ts';

/**
 * A modal verb above the level stands in a clause that does not carry the recommendation; in quotation marks it is seen
 * to be the author's word and not the brief's.
 */
export function toneDown(level: Level, text: string): string {
  const strong = wordsAbove(level, text).filter(({ modal }) => modal);
  let toned = text;
  for (const { start, end } of strong.toReversed()) {
    toned = `${toned.slice(0, start)}“${toned.slice(start, end)}”${toned.slice(end)}`;
  }
  if (!wordsAbove(level, toned).some(({ modal }) => modal)) return toned;
  return `“${text.replace(/["“”]/g, '')}”`;
}
