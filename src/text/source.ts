// A named text → the positions and lines that diagnostics and quotations point at.
import type { Position, Span } from './span.ts';

/** A text with its name; knows which line and column an offset stands at. Lines end at LF, CRLF or CR. */
export class Source {
  readonly name: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#lineStarts = starts;
  }

  /** Number of lines; a text without a line break has one. */
  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Position of a UTF-16 offset; offsets outside the text are clamped to it. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /** Offset of a position; line and column are clamped to what the text has. */
  offset(position: Position): number {
    const line = Math.max(1, Math.min(position.line, this.lineCount));
    const start = this.#lineStarts[line - 1] ?? 0;
    const next = this.#lineStarts[line] ?? this.text.length;
    return Math.min(start + Math.max(0, position.column - 1), next);
  }

  /** Text of a 1-based line without its line break; empty where there is no such line. */
  line(number: number): string {
    const start = this.#lineStarts[number - 1];
    if (start === undefined) return '';
    const end = this.#lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, '');
  }

  /** The characters of a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
