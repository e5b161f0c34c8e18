// Rows of cells → aligned text columns.

export interface Column {
  readonly heading: string;
  readonly align?: 'right';
}

/** Lines of a table: headings, then rows; columns are two spaces apart and no line ends in a space. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const all = [columns.map((column) => column.heading), ...rows];
  const widths = columns.map((_, index) =>
    Math.max(...all.map((row) => widthOf(row[index] ?? ''))),
  );
  return all.map((row) =>
    columns
      .map((column, index) => padded(row[index] ?? '', widths[index] ?? 0, column.align))
      .join('  ')
      .trimEnd(),
  );
}

function padded(cell: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return align === 'right' ? space + cell : cell + space;
}

/** Characters as a reader counts them; wide scripts are not told apart. */
function widthOf(text: string): number {
  return [...text].length;
}

/** Text folded at spaces: the first line starts with `head`, the others with as many spaces or with `indent`. */
export function folded(
  text: string,
  width: number,
  { head = '', indent = ' '.repeat(head.length) }: { head?: string; indent?: string } = {},
): string {
  const lines: string[] = [];
  let line = head;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}
