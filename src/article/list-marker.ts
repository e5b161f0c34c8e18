// The start of a line → its list marker or "Recommendation 3:" label, with the shape that tells nesting.

/** A marker as written, its length with the blanks behind it, and the shape that items of one level share. */
export interface Marker {
  readonly marker: string;
  readonly length: number;
  readonly ordered: boolean;
  readonly shape: string;
}

const bullet = /^([•‣▪■●○◦∙·*+\uf0b7\u2043\u27a2\u2794✓✔–—-]|o(?= \s*\p{Lu}))\s+(?=\S)/u;
const numbers: readonly (readonly [RegExp, string])[] = [
  [/^(\(\d{1,3}\))\s+(?=\S)/, '(1)'],
  [/^(\d{1,3}\))\s*(?=\S)/, '1)'],
  [/^(\d{1,3}(?:\.\d{1,3}){2,}\.?)\s+(?=\S)/, '1.1.1'],
  [/^(\d{1,3}\.\d{1,3}\.?)\s+(?=\S)/, '1.1'],
  [/^(\d{1,3}\.)\s+(?=\S)/, '1.'],
  [/^(\([ivxlc]{2,6}\)|\(i\))\s+(?=\S)/, '(i)'],
  [/^(\([a-z]{1,2}\))\s+(?=\S)/, '(a)'],
  [/^(\([A-Z]\))\s+(?=\S)/, '(A)'],
  [/^([ivx]{2,5}\.|i\.)\s+(?=\S)/, 'i.'],
  [/^([ivx]{1,5}\))\s+(?=\S)/, 'i)'],
  [/^([a-z]\))\s+(?=\S)/, 'a)'],
  [/^([a-z]\.)\s+(?=\p{Lu})/u, 'a.'],
  [/^([IVX]{1,6}\.)\s+(?=\S)/, 'I.'],
];
/** Words that label one recommendation each; a figure or letter must follow. */
const label =
  /^[*_]{0,2}((?:(?:key|main|policy|priority|specific|overall|draft|proposed)\s+)?(?:recommendation|rec|proposal|policy action|action point)s?\b\.?\s*(?:no\.?\s*|#\s*)?(?:\d{1,3}(?:\.\d{1,2})?[a-z]?\s*(?:[:.)–—-]+|(?=\s+\p{Lu})|(?=\s*$))|(?:[a-z]|[ivx]{1,5})\s*[:.)–—]+))[*_]{0,2}\s*/iu;

/** "R1." and "Rec. 2:" label recommendations too. */
const shortLabel = /^(R\d{1,3}(?:\.\d{1,2})?\s*[:.)–—-])\s+(?=\p{Lu})/u;

/** The marker that opens a line already trimmed, if one does. */
export function listMarker(line: string): Marker | undefined {
  const head = line.slice(0, 80);
  const found = bullet.exec(head);
  if (found !== null) {
    return {
      marker: found[1] ?? '',
      length: found[0].length,
      ordered: false,
      shape: `bullet ${found[1]}`,
    };
  }
  for (const [pattern, shape] of numbers) {
    const match = pattern.exec(head);
    if (match !== null) {
      return { marker: match[1] ?? '', length: match[0].length, ordered: true, shape };
    }
  }
  return undefined;
}

/** The "Recommendation 3:" label that opens a line, if one does; a label with nothing behind it has no text of its own. */
export function recommendationLabel(line: string): Marker | undefined {
  const match = label.exec(line.slice(0, 80)) ?? shortLabel.exec(line.slice(0, 20));
  if (match === null) return undefined;
  return {
    marker: match[1] ?? '',
    length: match[0].length,
    ordered: true,
    shape: 'recommendation',
  };
}
