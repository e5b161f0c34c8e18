// Two texts → how many edits lie between them.

/** Inserted, deleted or replaced UTF-16 units, or swapped neighbours (optimal string alignment); quadratic. */
export function editDistance(a: string, b: string): number {
  let twoBack: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, previous, twoBack);
    twoBack = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

function nextRow(
  a: string,
  b: string,
  row: number,
  previous: readonly number[],
  twoBack: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const inserted = (current[column - 1] ?? 0) + 1;
    const deleted = (previous[column] ?? 0) + 1;
    const swap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swapped = swap ? (twoBack[column - 2] ?? 0) + 1 : replaced;
    current.push(Math.min(replaced, inserted, deleted, swapped));
  }
  return current;
}
