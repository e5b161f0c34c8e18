// A plain text → its lines with their places, and whether a line was wrapped or ended on purpose.
import type { Span } from '../text/span.ts';

/** A line without its break; `text` is trimmed, `span` covers just that. */
export interface Line {
  readonly text: string;
  readonly span: Span;
  readonly indent: number;
}

/** Lines longer than this were never wrapped by a machine that wraps; UTF-16 units. */
const unwrapped = 160;

/** Lines of a text, blank ones with an empty span; breaks are LF, CRLF, CR and form feed. */
export function textLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const indent = trimmed === '' ? 0 : raw.length - raw.trimStart().length;
    const at = start + indent;
    lines.push({ text: trimmed, span: { start: at, end: at + trimmed.length }, indent });
  };
  for (const match of text.matchAll(/\r\n|[\n\r\f\u2028]/g)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** Column the text was wrapped at: the 95th percentile of line lengths; infinite for text that was not wrapped. */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => line.text !== '')
    .map((line) => line.indent + line.text.length);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width > unwrapped ? Number.POSITIVE_INFINITY : width;
}

/** True where `next` goes on with the paragraph of `line`: its first word would not have fitted on that line. */
export function continues(line: Line, next: Line, width: number): boolean {
  if (width === Number.POSITIVE_INFINITY)
    return /^\p{Ll}/u.test(next.text) && line.text.length < unwrapped;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const slack = width - (line.indent + line.text.length) - word - 1;
  if (/^\p{Ll}/u.test(next.text) || /[-,;]$/.test(line.text)) return true;
  return slack < Math.max(12, width * 0.2) || (slack < width * 0.4 && !/[.!?:]$/.test(line.text));
}
