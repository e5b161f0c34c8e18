// New values for keys of a front matter → the same file with those values replaced and every other character kept.
import type { FrontMatter } from '../../text/front-matter.ts';

/** A value to be put in the place of another. */
export interface ValueEdit {
  readonly path: readonly PropertyKey[];
  readonly value: string | number;
}

/** Replaces the values; keys that the file does not have stay away. Texts are written in double quotation marks. */
export function editValues(text: string, places: FrontMatter, edits: readonly ValueEdit[]): string {
  const replacements = edits
    .filter(({ path }) => places.keySpan(path) !== undefined)
    .map(({ path, value }) => {
      const { start, end } = places.valueSpan(path);
      // The header of a block scalar (">-") is not part of its span, and must not be left over.
      const header = /[|>][-+0-9]*[ \t]*\r?\n\s*$/.exec(text.slice(0, start));
      const written = typeof value === 'number' ? String(value) : JSON.stringify(value);
      return { start: header ? header.index : start, end, written };
    })
    .sort((a, b) => a.start - b.start);
  let edited = '';
  let at = 0;
  for (const { start, end, written } of replacements) {
    edited += text.slice(at, start) + written;
    at = end;
  }
  return edited + text.slice(at);
}

/** The data with the edits made, as the edited file must read back. */
export function editedData(
  data: Readonly<Record<string, unknown>>,
  places: FrontMatter,
  edits: readonly ValueEdit[],
): Record<string, unknown> {
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const { path, value } of edits) {
    if (places.keySpan(path) === undefined) continue;
    let parent: unknown = copy;
    for (const step of path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown>)[step];
    (parent as Record<PropertyKey, unknown>)[path.at(-1) as PropertyKey] = value;
  }
  return copy;
}
