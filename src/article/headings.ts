// A short block → whether it reads as a heading, and the shape that ranks it among unmarked headings.

/** Longest heading: characters and words; longer lines are sentences without a full stop. */
const longest = { characters: 130, words: 18 };

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^(?:chapter|part|annex|appendix)\b/i, 'chapter'],
  [/^\d{1,2}(?:\.\d{1,2}){2,}\.?\s/, 'number-3'],
  [/^\d{1,2}\.\d{1,2}\.?\s/, 'number-2'],
  [/^[IVX]{1,6}[.:)]\s/, 'roman'],
  [/^\d{1,2}[.:)]?\s/, 'number-1'],
  [/^[A-Z][.)]\s/, 'letter'],
];

/** Shape of an unmarked heading. */
export function headingShape(text: string): string {
  const numbered = shapes.find(([pattern]) => pattern.test(text));
  if (numbered !== undefined) return numbered[1];
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) ? 'capitals' : 'plain';
}

/** True for a block that could be a heading without markup: short, opened by a capital or figure, no sentence end. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > longest.characters || /[.;,:!]["'\u201d\u2019)]?(?:\s*\([^)]*\))?$/.test(text))
    return false;
  if (!/^["'\u201c\u2018(¿]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[\p{Ll})]\.\s+\p{Lu}/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (words > 12 && /\b(?:should|must|will|would|is|are|was|were|has|have)\b/.test(text))
    return false;
  return words <= longest.words && /\p{L}{2}/u.test(text);
}

/** A numbered line that is a heading rather than an item: few words, most of them in title case. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capital >= words.length * 0.6;
}
