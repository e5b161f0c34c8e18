// Tables → grids: header rows, light rules, form tables with row headers.
import { plainText, type Table, type TableCell, type TableRow } from '../../text/markdown-tree.ts';
import type { Align, FramePaint, GridNode, GridRow, TextNode } from './flow-node.ts';
import { setInlines } from './set-inlines.ts';
import type { Setting } from './setting.ts';
import { StructElement } from './structure.ts';
import { cutOf } from './style.ts';
import type { RunStyle } from './words.ts';

/** Rules and grounds of rows in the colours of the page. */
const rulesOf = ({ scale: { colours } }: Setting) =>
  ({
    header: {
      fill: colours.strongTint,
      topRule: { weightPt: 1, colour: colours.accent },
      bottomRule: { weightPt: 0.6, colour: colours.accent },
    },
    row: { bottomRule: { weightPt: 0.4, colour: colours.hair } },
    last: { bottomRule: { weightPt: 0.8, colour: colours.accent } },
  }) satisfies Readonly<Record<string, FramePaint>>;

/** Sets a table; one whose header cells are all empty is a form, its first column the row headers. */
export function setTable(table: Table, parent: StructElement, setting: Setting): GridNode {
  const element = new StructElement('Table', parent);
  const [head, ...body] = table.children;
  const form = !head?.children.some((cell) => plainText(cell) !== '');
  const rows = head && !form ? [headerRow(head, table, element, setting)] : [];
  const section = new StructElement('TBody', element);
  body.forEach((row, index) => {
    const last = index === body.length - 1;
    rows.push(
      bodyRow(
        row,
        table,
        section,
        setting,
        form,
        last ? rulesOf(setting).last : rulesOf(setting).row,
      ),
    );
  });
  const first = rows[0];
  if (form && first) {
    rows[0] = {
      ...first,
      paint: { ...first.paint, topRule: { weightPt: 0.8, colour: setting.scale.colours.accent } },
    };
  }
  const size = setting.scale.small.sizePt;
  return {
    stack: rows.flatMap((row) => row.cells),
    grid: { rows, form, padXPt: size * 0.55, padYPt: size * (form ? 0.26 : 0.34) },
  };
}

function headerRow(
  head: TableRow,
  table: Table,
  element: StructElement,
  setting: Setting,
): GridRow {
  const row = new StructElement('TR', new StructElement('THead', element));
  const style = {
    ...setting.scale.small,
    font: cutOf(setting.scale.small.font, { bold: true }),
    colour: setting.scale.colours.accent,
  };
  const cells = head.children.map((cell, column) => {
    const th = new StructElement('TH', row, scope('Column'));
    return setCell(cell, th, style, alignOf(table, column), table, setting);
  });
  return { cells, header: true, paint: rulesOf(setting).header };
}

function bodyRow(
  row: TableRow,
  table: Table,
  section: StructElement,
  setting: Setting,
  form: boolean,
  paint: FramePaint,
): GridRow {
  const element = new StructElement('TR', section);
  const { small } = setting.scale;
  const heading = {
    ...small,
    font: cutOf(small.font, { bold: true }),
    colour: setting.scale.colours.muted,
  };
  const cells = row.children.map((cell, column) => {
    const isHeader = form && column === 0;
    const target = isHeader
      ? new StructElement('TH', element, scope('Row'))
      : new StructElement('TD', element, { keep: true });
    return setCell(
      cell,
      target,
      isHeader ? heading : small,
      alignOf(table, column),
      table,
      setting,
    );
  });
  return { cells, header: false, paint };
}

const scope = (value: 'Row' | 'Column') => ({
  keep: true,
  attributes: { O: 'Table', Scope: value },
});

const alignOf = (table: Table, column: number): Align => table.align[column] ?? 'left';

function setCell(
  cell: TableCell,
  element: StructElement,
  style: RunStyle,
  align: Align,
  table: Table,
  setting: Setting,
): TextNode {
  return {
    text: setInlines(cell.children, { style, parent: element, span: table.span }, setting),
    leaf: { target: element, words: plainText(cell), span: table.span },
    align,
  };
}
