// Tables of the tree → HTML tables: forms with row headers, data tables with scoped headers, wide ones in a box that scrolls.
import { isForm } from '../../document/conventions.ts';
import { plainText, type Table, type TableCell, type TableRow } from '../../text/markdown-tree.ts';
import { writeEvidence } from './html-evidence.ts';
import { anchorOf, writeInlines } from './html-inlines.ts';
import { attribute } from './html-text.ts';
import type { Page } from './page.ts';

/** Columns that fit a telephone of 320 CSS pixels side by side; more scroll in their own box. */
const maxNarrowColumns = 3;

/** Writes a table; `headingId` names the box of a wide one. */
export function writeTable(table: Table, page: Page, headingId: string | undefined): string {
  const [header, ...rows] = table.children;
  const form = isForm(table);
  const head = form || !header ? '' : `<thead>${writeHeader(header, table, page)}</thead>`;
  const rowHeaders = form || rows.every((row) => isShort(row.children[0]));
  const body = rows.map((row) => writeRow(row, table, page, rowHeaders)).join('\n');
  const wide = (header?.children.length ?? 0) > maxNarrowColumns;
  const kind = form ? 'form' : wide ? 'wide' : 'narrow';
  const html = `<table class="${kind}">${head}<tbody>\n${body}\n</tbody></table>`;
  const evidence = writeEvidence(
    rows.flatMap((row) => page.places.get(row) ?? []),
    page,
    true,
  );
  const name = headingId === undefined ? ' aria-label="Table"' : ` aria-labelledby="${headingId}"`;
  return (
    (wide ? `<div class="scroll" role="group" tabindex="0"${name}>${html}</div>` : html) + evidence
  );
}

/** A first cell short enough to head its row. */
function isShort(cell: TableCell | undefined): boolean {
  const text = cell ? plainText(cell).trim() : '';
  return text !== '' && text.length <= 24;
}

function writeHeader(row: TableRow, table: Table, page: Page): string {
  const cells = row.children.map((cell, column) => {
    // An empty header names nothing: HTML calls such a cell a td.
    if (plainText(cell).trim() === '') return '<td></td>';
    return `<th scope="col"${alignment(table, column)}>${writeInlines(cell.children, page)}</th>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function writeRow(row: TableRow, table: Table, page: Page, rowHeaders: boolean): string {
  const ids = page.places.get(row) ?? [];
  const [first, ...others] = ids;
  const cells = row.children.map((cell, column) => {
    const anchors = column === 0 ? others.map((id) => `<a id="${anchorOf(id)}"></a>`).join('') : '';
    const text = anchors + writeInlines(cell.children, page, ids);
    return rowHeaders && column === 0
      ? `<th scope="row">${text}</th>`
      : `<td${alignment(table, column)}>${text}</td>`;
  });
  return `<tr${attribute('id', first === undefined ? undefined : anchorOf(first))}>${cells.join('')}</tr>`;
}

function alignment(table: Table, column: number): string {
  const align = table.align[column];
  return align === undefined || align === 'left' ? '' : ` class="${align}"`;
}
