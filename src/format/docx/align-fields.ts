// A printed line, the fields in it, the same line edited → the new wording of each field, where the rest stayed as it was.

/** A field and the words it was printed with. */
export interface Printed<Key> {
  readonly key: Key;
  readonly text: string;
}

/**
 * New texts by field; undefined where something other than the fields changed, or nothing shows where a field ends.
 *
 * "**Count them** Needed (R01, line 4)" with the field "Count them", edited to "Count all of them Needed (R01, line 4)"
 * gives "Count all of them".
 */
export function alignFields<Key>(
  printed: string,
  fields: readonly Printed<Key>[],
  edited: string,
): ReadonlyMap<Key, string> | undefined {
  const cuts = cutFields(printed, fields);
  if (cuts.length === 0) return undefined;
  const found = new Map<Key, string>();
  let from = 0;
  let at = 0;
  for (const [index, cut] of cuts.entries()) {
    const before = printed.slice(at, cut.start);
    if (!edited.startsWith(before, from)) return undefined;
    from += before.length;
    const next = cuts[index + 1];
    const behind = printed.slice(cut.end, next?.start ?? printed.length);
    const end =
      next === undefined ? tailStart(edited, behind, from) : nextStart(edited, behind, from);
    if (end === undefined || edited.slice(from, end).trim() === '') return undefined;
    found.set(cut.key, edited.slice(from, end).trim());
    from = end;
    at = cut.end;
  }
  return found;
}

interface Cut<Key> {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
}

/** Where the fields stand, in order; the longest first where they overlap. */
function cutFields<Key>(printed: string, fields: readonly Printed<Key>[]): Cut<Key>[] {
  const cuts: Cut<Key>[] = [];
  for (const { key, text } of fields.toSorted((a, b) => b.text.length - a.text.length)) {
    const start = printed.indexOf(text);
    const end = start + text.length;
    if (start < 0 || text === '' || cuts.some((cut) => start < cut.end && cut.start < end))
      continue;
    cuts.push({ key, start, end });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

function tailStart(edited: string, tail: string, from: number): number | undefined {
  const start = edited.length - tail.length;
  return start >= from && edited.endsWith(tail) ? start : undefined;
}

/** Nothing between two fields is nothing to tell them apart by. */
function nextStart(edited: string, between: string, from: number): number | undefined {
  if (between.trim() === '') return undefined;
  const start = edited.indexOf(between, from);
  return start < 0 ? undefined : start;
}
