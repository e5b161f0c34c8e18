// A stretch of text → the same words on one line with plain quotes and hyphens, each character knowing its offset.
import type { Span } from './span.ts';

/** A one-line text whose characters map back: `offsets[i]` is where character `i` stands in the original. */
export interface FlatText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u00a0': ' ',
};
const dropped = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '*', '\u2060']);

/** Flattens a span of text: white space runs become one blank, Markdown stars and invisible characters vanish. */
export function flatten(text: string, span: Span): FlatText {
  const units: string[] = [];
  const offsets: number[] = [];
  let blank = true;
  for (let at = span.start; at < span.end; at++) {
    const unit = text[at] ?? '';
    if (dropped.has(unit)) continue;
    const isBlank =
      unit <= ' ' ||
      unit === '\u00a0' ||
      unit === '\u2028' ||
      unit === '\u2009' ||
      unit === '\u202f';
    if (isBlank && blank) continue;
    units.push(isBlank ? ' ' : (plain[unit] ?? unit));
    offsets.push(at);
    blank = isBlank;
  }
  if (blank && units.length > 0) {
    units.pop();
    offsets.pop();
  }
  return { text: units.join(''), offsets };
}

/** The span in the original of a stretch of the flat text. */
export function unflatten(flat: FlatText, span: Span): Span {
  const start = flat.offsets[span.start] ?? 0;
  const last = flat.offsets[Math.max(span.start, span.end - 1)] ?? start;
  return { start, end: last + 1 };
}
