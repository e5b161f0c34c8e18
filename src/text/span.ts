// Places in a text: a Span of characters and the line-and-column Position a person reads.

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as editors show it: line and column are 1-based, the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
