// A brief file × changed data and prose → the text of the file with only the changed words replaced, comments and all.
import { isDeepStrictEqual } from 'node:util';
import { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Brief, Prose } from './brief.ts';
import { readBrief } from './read-brief.ts';
import type { BriefData } from './schema.ts';
import { type ProseText, writeBrief } from './write-brief.ts';

/** What the file is to say. */
export interface Rewritten {
  readonly data: BriefData;
  readonly prose: readonly ProseText[];
}

/**
 * The new text of a brief file. Texts are replaced where they stand, so that comments and layout of the file stay.
 *
 * Where something other than texts changed (a list, a new key), or the patched file would not read back as asked, the
 * whole file is written anew and a person's own comments in the front matter are lost.
 */
export function rewriteBrief(brief: Brief, wanted: Rewritten): string {
  const edits = [...textEdits(brief, wanted.data), ...proseEdits(brief, wanted.prose)];
  const patched = edits.some((edit) => edit === undefined)
    ? undefined
    : patch(
        brief.source.text,
        edits.filter((edit) => edit !== undefined),
      );
  if (patched !== undefined && says(patched, wanted)) return patched;
  return writeBrief(wanted.data, wanted.prose);
}

interface Edit extends Span {
  readonly text: string;
}

function* textEdits(
  { data, spanOf, source }: Brief,
  wanted: BriefData,
): Generator<Edit | undefined> {
  for (const { path, text } of changedTexts(data, wanted, [])) {
    if (text === undefined) yield undefined;
    else {
      const span = spanOf(path);
      const old = source.slice(span);
      // A block text ends with its line break, which belongs to the file.
      const end = span.end - (/\s*$/.exec(old)?.[0].length ?? 0);
      yield { start: blockStart(source.text, span.start), end, text: JSON.stringify(text) };
    }
  }
}

/** The span of a block text ("action: >-") begins behind its marker, which goes with it. */
function blockStart(text: string, start: number): number {
  const marker = /[|>][-+\d]*[ \t]*\r?\n\s*$/.exec(text.slice(Math.max(0, start - 200), start));
  return marker ? start - marker[0].length : start;
}

/** Texts that differ, by path; `text` is absent where what differs is no text. */
function* changedTexts(
  before: unknown,
  after: unknown,
  path: readonly PropertyKey[],
): Generator<{ path: readonly PropertyKey[]; text: string | undefined }> {
  if (isDeepStrictEqual(before, after)) return;
  if (typeof before === 'string' && typeof after === 'string') yield { path, text: after };
  else if (isTree(before) && isTree(after) && sameKeys(before, after)) {
    for (const key of Object.keys(before)) {
      const step = Array.isArray(before) ? Number(key) : key;
      yield* changedTexts(before[key], after[key], [...path, step]);
    }
  } else yield { path, text: undefined };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function sameKeys(a: object, b: object): boolean {
  return isDeepStrictEqual(Object.keys(a), Object.keys(b));
}

function* proseEdits(
  { prose, source }: Brief,
  wanted: readonly ProseText[],
): Generator<Edit | undefined> {
  if (wanted.length !== prose.length) yield undefined;
  for (const [index, old] of prose.entries()) {
    const text = wanted[index];
    if (!text || text.section !== old.section || text.audience !== old.audience) yield undefined;
    else if (text.markdown !== old.markdown) yield sectionEdit(old, text.markdown, source);
  }
}

function sectionEdit({ span, markdown }: Prose, text: string, source: Source): Edit | undefined {
  const start = source.slice(span).indexOf(markdown);
  return start < 0
    ? undefined
    : { start: span.start + start, end: span.start + start + markdown.length, text };
}

function patch(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), text);
}

function says(text: string, { data, prose }: Rewritten): boolean {
  const { value } = readBrief(new Source('', text));
  const plain = (sections: readonly ProseText[]) =>
    sections.map(({ section, audience, markdown }) => [section, audience, markdown.trim()]);
  return (
    value !== undefined &&
    isDeepStrictEqual(value.data, data) &&
    isDeepStrictEqual(plain(value.prose), plain(prose))
  );
}
