// A span of a source → its first line with carets under it, cut to a window where the line is long.
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Paint } from './print-diagnostic.ts';

/** Widest stretch of a source line that is shown, in columns. */
const maxWidth = 100;
/** Columns kept before the caret where a line is cut. */
const lead = 30;
const tabWidth = 2;

/** Two lines: the source line and the carets. A span of several lines is marked to the end of its first. */
export function excerpt(source: Source, span: Span, paint: Paint): readonly string[] {
  const { line, column } = source.position(span.start);
  const text = source.line(line);
  const from = Math.min(column - 1, text.length);
  const to = Math.max(from, Math.min(text.length, from + (span.end - span.start)));
  const cut = window(text, from, to);
  const number = String(line);
  const carets = '^'.repeat(Math.max(1, width(cut.marked)));
  return [
    `  ${paint('gutter', `${number} |`)} ${cut.before}${cut.marked}${cut.after}`.trimEnd(),
    `  ${paint('gutter', `${' '.repeat(number.length)} |`)} ${' '.repeat(width(cut.before))}${carets}`,
  ];
}

/** Splits a line at the marked stretch and cuts what does not fit, showing "…" where it does. */
function window(text: string, from: number, to: number) {
  const before = visible(text.slice(0, from));
  const marked = visible(text.slice(from, to));
  const after = visible(text.slice(to));
  if (before.length + marked.length + after.length <= maxWidth) return { before, marked, after };
  const shortBefore = before.length > lead ? `…${tail(before, lead - 1)}` : before;
  const shortMarked = head(marked, maxWidth - shortBefore.length);
  const shortAfter =
    shortMarked === marked ? head(after, maxWidth - shortBefore.length - marked.length) : '';
  return { before: shortBefore, marked: shortMarked, after: shortAfter };
}

function head(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function tail(text: string, length: number): string {
  return text.slice(-length).replace(/^[\uDC00-\uDFFF]/, '');
}

/** Tabs become spaces and other control characters a visible mark, so that carets stand where they should. */
function visible(text: string): string {
  return text.replaceAll('\t', ' '.repeat(tabWidth)).replace(/\p{Cc}/gu, '\uFFFD');
}

/** Scripts whose characters take two columns of a terminal (UAX 11, wide and full-width). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns a text takes on a terminal: combining marks and format characters none, wide characters two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
