// Table elements → problems of their shape: every row as wide as the others, spans within the table (ISO 14289-1, 7.5).
import { PDFNumber } from 'pdf-lib';
import type { PdfFile } from './pdf-file.ts';
import { attribute, children, type Element, named, type Tree } from './tree.ts';

/** Checks the rows and columns of every table, and that it has a header. */
export function checkTables(file: PdfFile, tree: Tree): string[] {
  return tree.all
    .filter((element) => element.role === 'Table')
    .flatMap((table) => checkTable(file, table));
}

function checkTable(file: PdfFile, table: Element): string[] {
  const rows = rowsOf(table);
  const taken: boolean[][] = rows.map(() => []);
  const problems: string[] = [];
  rows.forEach((row, at) => {
    for (const cell of children(row)) {
      const width = span(file, cell, 'ColSpan');
      const height = span(file, cell, 'RowSpan');
      if (at + height > rows.length)
        problems.push(`table-span: ${named(cell)} reaches below its table`);
      take(taken, at, width, height);
    }
  });
  const widths = taken.map((cells) => cells.filter(Boolean).length);
  if (new Set(widths).size > 1)
    problems.push(`table-irregular: ${named(table)}: cells a row ${widths.join(', ')}`);
  const headers = rows.some((row) => children(row).some((cell) => cell.role === 'TH'));
  if (!headers) problems.push(`table-header: ${named(table)} has no header cell`);
  return problems;
}

/** Marks the grid cells of one cell as taken, from the first free column of its row on. */
function take(taken: boolean[][], row: number, width: number, height: number): void {
  const cells = taken[row] ?? [];
  let column = 0;
  while (cells[column] === true) column++;
  for (const below of taken.slice(row, row + height)) {
    for (let at = column; at < column + width; at++) below[at] = true;
  }
}

function rowsOf(element: Element): Element[] {
  return children(element).flatMap((child) => {
    if (child.role === 'TR') return [child];
    return ['THead', 'TBody', 'TFoot'].includes(child.role) ? rowsOf(child) : [];
  });
}

function span(file: PdfFile, cell: Element, key: 'ColSpan' | 'RowSpan'): number {
  const value = attribute(file, cell, key);
  return value instanceof PDFNumber ? value.asNumber() : 1;
}
