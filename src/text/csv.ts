// Comma-separated values (RFC 4180) ↔ rows of cells, each read cell with its place in the text.
import type { Span } from './span.ts';

/** A cell: its value without quotes, and where it stands. */
export interface CsvCell extends Span {
  readonly text: string;
}

/** A quote that is opened and never closed: where it opens. */
export interface CsvFault {
  readonly unclosed: Span;
}

/** Writes rows with CRLF; every cell that needs quotes gets them. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads rows; the separator is a semicolon where the first line has more of them than commas. Empty lines are left out. */
export function readCsv(text: string): CsvCell[][] | CsvFault {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const separator = separatorOf(text, start);
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  for (let at = start; at <= text.length; at++) {
    const cell = readCell(text, at, separator);
    if ('unclosed' in cell) return cell;
    row.push(cell);
    at = cell.end;
    if (text[at] === separator) continue;
    if (row.some((each) => each.text.trim() !== '')) rows.push(row);
    row = [];
    if (text.startsWith('\r\n', at)) at++;
  }
  return rows;
}

function separatorOf(text: string, start: number): string {
  const firstLine = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const count = (sign: string) => firstLine.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
}

function readCell(text: string, start: number, separator: string): CsvCell | CsvFault {
  if (text[start] !== '"') {
    const rest = /^[^\r\n]*/.exec(text.slice(start, start + 100_000))?.[0] ?? '';
    const length = rest.indexOf(separator) < 0 ? rest.length : rest.indexOf(separator);
    return { text: rest.slice(0, length), start, end: start + length };
  }
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return afterQuote(text, start, at + 1, value, separator);
  }
  return { unclosed: { start, end: start + 1 } };
}

/** What stands between the closing quote and the separator belongs to the cell: people type it. */
function afterQuote(
  text: string,
  start: number,
  closed: number,
  value: string,
  separator: string,
): CsvCell {
  let end = closed;
  while (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end] ?? '')) end += 1;
  return { text: value + text.slice(closed, end), start, end };
}
