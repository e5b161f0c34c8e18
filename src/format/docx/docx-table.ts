// Tables of the tree → Word tables: header row repeated on each page, widths by what the columns hold.
import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { isForm } from '../../document/conventions.ts';
import {
  type TableCell as Cell,
  plainText,
  type TableRow as Row,
  type Table as Tree,
} from '../../text/markdown-tree.ts';

/** Makes the paragraph of a cell in a style. */
export type CellWriter = (
  cell: Cell,
  style: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] | undefined,
) => Paragraph;

/** Composes a table `widthTwips` wide; a form has no header row, its first column heads the rows. */
export function composeTable(
  tree: Tree,
  { widthTwips, bodyPt }: { readonly widthTwips: number; readonly bodyPt: number },
  writeCell: CellWriter,
): Table {
  const form = isForm(tree);
  const rows = form ? tree.children.slice(1) : tree.children;
  const widths = columnWidths(tree, form, widthTwips, bodyPt);
  return new Table({
    style: form ? 'BriefForm' : 'BriefTable',
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: (rows.length > 0 ? rows : tree.children).map((row, index) =>
      composeRow(row, tree, widths, { form, header: !form && index === 0 }, writeCell),
    ),
  });
}

function composeRow(
  row: Row,
  tree: Tree,
  widths: readonly number[],
  kind: { readonly form: boolean; readonly header: boolean },
  writeCell: CellWriter,
): TableRow {
  return new TableRow({
    tableHeader: kind.header,
    cantSplit: true,
    children: row.children.map((cell, column) => {
      const first = kind.form ? 'TableLabel' : 'TableHeading';
      const style = kind.header ? 'TableHeading' : column === 0 ? first : 'TableText';
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        children: [writeCell(cell, style, alignments[tree.align[column] ?? 'left'])],
      });
    }),
  });
}

const alignments = {
  left: undefined,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Letters beyond which a cell asks for no more width: its text wraps well. */
const maxUsefulLetters = 60;
/** Letters of a word beyond which it may be broken. */
const maxWordLetters = 18;

/** Each column gets its longest word, then a share of the rest by the length of its texts. */
function columnWidths(tree: Tree, form: boolean, total: number, bodyPt: number): number[] {
  const count = tree.children[0]?.children.length ?? 1;
  const lead = Math.round(total * 0.34);
  if (form && count === 2) return [lead, total - lead];
  // Average width of a bold letter at the size of table text, in twips, and the cell's own margin.
  const letter = bodyPt * 0.9 * 0.6 * 20;
  const margin = 150;
  const columns = Array.from({ length: count }, (_, column) =>
    tree.children.map((row) => plainText(row.children[column] ?? { type: 'text', value: '' })),
  );
  const least = columns.map((texts) => {
    const words = texts.flatMap((text) => text.split(/\s+/));
    return Math.min(maxWordLetters, longest(words)) * letter + margin;
  });
  const wish = columns.map((texts) => Math.min(maxUsefulLetters, longest(texts)) * letter + margin);
  const spare = Math.max(0, total - sum(least));
  const shares = wish.map((value, column) => Math.max(0, value - (least[column] ?? 0)));
  const widths = least.map(
    (value, column) =>
      value + (sum(shares) === 0 ? spare / count : (spare * (shares[column] ?? 0)) / sum(shares)),
  );
  const scaled = widths.map((value) => Math.floor((value / sum(widths)) * total));
  return scaled.map((width, column) =>
    column === count - 1 ? width + total - sum(scaled) : width,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
