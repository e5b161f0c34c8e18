// A block of text → the stretches inside double quotation marks, which may run over several sentences.
import type { Span } from '../text/span.ts';

/** Longest quotation, UTF-16 units: an unclosed mark must not silence the rest of the text. */
const longest = 3000;

/** Quoted stretches of a block, marks included; single quotes are left alone, they are apostrophes too often. */
export function quotedSpans(text: string, block: Span): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  const marks = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
  marks.lastIndex = block.start;
  for (
    let match = marks.exec(text);
    match !== null && match.index < block.end;
    match = marks.exec(text)
  ) {
    const opens = match[0] === '\u201c' || match[0] === '\u201e' || match[0] === '\u00ab';
    if (open === undefined && match[0] !== '\u201d' && match[0] !== '\u00bb') open = match.index;
    else if (open !== undefined && !opens) {
      if (match.index - open <= longest) spans.push({ start: open, end: match.index + 1 });
      open = undefined;
    }
  }
  if (open !== undefined && block.end - open <= longest)
    spans.push({ start: open, end: block.end });
  return spans;
}
