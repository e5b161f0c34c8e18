// A block of text → the stretches inside double quotation marks, which may run over several sentences.
import type { Span } from '../text/span.ts';

/** Longest quotation, UTF-16 units: an unclosed mark must not silence the rest of the text. */
const longest = 3000;

const opening = new Set(['\u201c', '\u201e', '\u00ab']);
const closing = new Set(['\u201d', '\u00bb']);

/** Quoted stretches of a block, marks included; single quotes are left alone, they are apostrophes too often. */
export function quotedSpans(text: string, block: Span): readonly Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    if (end - start <= longest) spans.push({ start: start + block.start, end: end + block.start });
  };
  let open: number | undefined;
  const piece = text.slice(block.start, block.end);
  for (const { 0: mark, index } of piece.matchAll(/["\u201c\u201d\u201e\u00ab\u00bb]/g)) {
    if (open === undefined) {
      if (!closing.has(mark)) open = index;
    } else if (!opening.has(mark)) {
      add(open, index + 1);
      open = undefined;
    }
  }
  if (open !== undefined) add(open, piece.length);
  return spans;
}
