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
const blanks = new Set(['\u00a0', '\u2028', '\u2029', '\u2009', '\u202f']);
const dropped = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '\u2060']);

/** The character as it stands in flat text: a blank, a plain mark, itself; nothing where it is dropped. */
function flatUnit(unit: string): string {
  if (unit <= ' ' || blanks.has(unit)) return ' ';
  if (unit < '\u0080') return unit === '*' ? '' : unit;
  return dropped.has(unit) ? '' : (plain[unit] ?? unit);
}

/** What makes flat text differ from the original; most sentences have none of it and need no work. */
const uneven = /[^ -~]|\*| {2}|^ | $/;

/** The offsets of a span, one by one. */
function counted({ start, end }: Span): readonly number[] {
  const offsets = new Array<number>(Math.max(0, end - start));
  for (let at = 0; at < offsets.length; at++) offsets[at] = start + at;
  return offsets;
}

/** Flattens a span of text: white space runs become one blank, Markdown stars and invisible characters vanish. */
export function flatten(text: string, span: Span): FlatText {
  const piece = text.slice(span.start, span.end);
  if (!uneven.test(piece)) return { text: piece, offsets: counted(span) };
  const units: string[] = [];
  const offsets: number[] = [];
  let previous = ' ';
  for (let at = span.start; at < span.end; at++) {
    const unit = flatUnit(text[at] ?? '');
    if (unit === '' || (unit === ' ' && previous === ' ')) continue;
    units.push(unit);
    offsets.push(at);
    previous = unit;
  }
  const length = previous === ' ' ? Math.max(0, units.length - 1) : units.length;
  units.length = length;
  offsets.length = length;
  return { text: units.join(''), offsets };
}

/** The span in the original of a stretch of the flat text. */
export function unflatten(flat: FlatText, span: Span): Span {
  const start = flat.offsets[span.start] ?? 0;
  const last = flat.offsets[Math.max(span.start, span.end - 1)] ?? start;
  return { start, end: last + 1 };
}
