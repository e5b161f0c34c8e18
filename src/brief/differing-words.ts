// Two texts that are nearly the same → the words in which they differ.
import type { Span } from '../text/span.ts';

/** The stretch of each text that the other does not have, widened to whole words, and a sentence about it. */
export interface Difference {
  readonly a: Span;
  readonly b: Span;
  readonly hint: string;
}

/** Compares what a brief quotes (`a`) with what the source has (`b`). */
export function differingWords(a: string, b: string): Difference {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const inA = widen(a, { start, end: a.length - tail });
  const inB = widen(b, { start, end: b.length - tail });
  return {
    a: inA,
    b: inB,
    hint: describe(a.slice(inA.start, inA.end), b.slice(inB.start, inB.end)),
  };
}

function widen(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /\S/.test(text.charAt(end))) end += 1;
  return { start, end };
}

function describe(quoted: string, source: string): string {
  const white = (text: string) => text.replace(/\s+/g, ' ').trim();
  const straight = (text: string) =>
    white(text)
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-');
  if (white(quoted) === white(source))
    return 'they differ only in white space, such as a no-break space';
  if (straight(quoted) === straight(source)) {
    return `they differ only in quotation marks or dashes: the source has “${source}”`;
  }
  if (quoted === '') return `the source also has “${source}”`;
  if (source === '') return `the source does not have “${quoted}”`;
  return `the source has “${source}” where the brief has “${quoted}”`;
}
