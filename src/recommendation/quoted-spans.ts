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
    if (end - start <= longest) spans.push({ start, end });
  };
  let open: number | undefined;
  const marks = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
  marks.lastIndex = block.start;
  for (
    let match = marks.exec(text);
    match !== null && match.index < block.end;
    match = marks.exec(text)
  ) {
    if (open === undefined) {
      if (!closing.has(match[0])) open = match.index;
    } else if (!opening.has(match[0])) {
      add(open, match.index + 1);
      open = undefined;
    }
  }
  if (open !== undefined) add(open, block.end);
  return spans;
}
