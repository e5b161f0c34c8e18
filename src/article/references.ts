// The blocks of an article's reference list → References: each entry as printed, its key, and the CSL fields read from it.
import type { Span } from '../text/span.ts';
import type { Block, Reference } from './article.ts';
import { fold } from './fold.ts';
import { parseReference } from './parse-reference.ts';
import { referenceEntries } from './reference-entries.ts';

/** Most entries of one list that are taken apart; beyond that the file is a catalogue, not an article. */
const mostEntries = 5000;

/** Reads every entry of the zones marked `references`; `raw` is the slice of the text, nothing is completed. */
export function readReferences(text: string, blocks: readonly Block[]): Reference[] {
  const taken = new Map<string, number>();
  return zonesOf(text, blocks)
    .flatMap((zone) => referenceEntries(text, zone))
    .slice(0, mostEntries)
    .map((span) => {
      const raw = text.slice(span.start, span.end);
      const csl = parseReference(raw);
      const id = freeKey(referenceKey(csl), taken);
      return { id, raw, span, csl: { id, ...csl } };
    });
}

/** The key itself, or with "-2", "-3" … behind it where it is taken. */
function freeKey(key: string, taken: Map<string, number>): string {
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}

/** Runs of neighbouring blocks, from the first one's line start (list markers stand outside spans) to the last one's end. */
function zonesOf(text: string, blocks: readonly Block[]): Span[] {
  const zones: Span[] = [];
  let open = false;
  for (const block of blocks) {
    const within = block.zone === 'references';
    const last = zones.at(-1);
    if (within && open && last)
      zones[zones.length - 1] = { start: last.start, end: block.span.end };
    else if (within) zones.push({ start: lineStart(text, block.span.start), end: block.span.end });
    open = within;
  }
  return zones;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** "nye2004", "outlookwebdesk2021": first author or body, else the title's first words, and the year. */
export function referenceKey(csl: Readonly<Record<string, unknown>>): string {
  const author = csl.author ?? csl.editor;
  const [first] = Array.isArray(author) ? (author as { family?: string; literal?: string }[]) : [];
  const title = typeof csl.title === 'string' ? csl.title : '';
  const issued = csl.issued as
    | { readonly 'date-parts': readonly (readonly number[])[] }
    | undefined;
  const words = fold(first?.family ?? first?.literal ?? title).split(' ');
  let name = words.shift()?.slice(0, longestKey) ?? '';
  for (const word of words) {
    if (name.length + word.length > longestKey) break;
    name += word;
  }
  return `${name}${issued?.['date-parts'][0]?.[0] ?? ''}` || 'reference';
}

/** Letters of a key before its year. */
const longestKey = 24;
