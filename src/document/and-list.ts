// Names → one phrase: "a", "a and b", "a, b and c".

/** Joins with commas and a last "and", without a serial comma unless an entry itself holds " and ". */
export function andList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const comma = items.length > 2 && items.some((item) => / and /.test(item)) ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} and ${items.at(-1)}`;
}

/** The same with "or". */
export function orList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
