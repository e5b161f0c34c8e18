// The head of an article and what its format states → title, authors, note on them and date, as stated, never guessed.
import type { Span } from '../text/span.ts';
import type { Zone } from './article.ts';
import { type Head, readHead } from './head.ts';
import type { RawBlock } from './raw-block.ts';
import type { Stated } from './stated.ts';
import { findDate, isoDate } from './stated-date.ts';

/** The head with the date the text or the format states. */
export interface Metadata extends Head {
  readonly published: string | undefined;
}

/** Blocks behind the title among which a date line or byline may stand. */
const headBlocks = 6;

/** Reads the head of the text first; the format's own fields fill what it does not say. */
export function readMetadata(blocks: readonly RawBlock[], text: string, stated: Stated): Metadata {
  const head = readHead(blocks, text);
  const authors = head.authors.length > 0 ? head.authors : (stated.authors ?? []);
  const date = dateLine(head.blocks, text);
  const marked = head.blocks.map((block, index) =>
    index === date?.index ? { span: block.span, zone: 'byline' as const } : block,
  );
  return {
    ...head,
    blocks: marked,
    title: head.title ?? stated.title,
    authors,
    published: date?.published ?? stated.published,
  };
}

const label =
  /^(?:(?:first )?(?:published|posted|issued|released|updated|dated?)(?: online)?(?: on)?:?|date(?: of publication)?:)\s*/i;

/** A date that stands alone, or behind "Published:", in the lines under the title; a date in running text is none. */
export function dateLine(
  blocks: readonly { readonly span: Span; readonly zone: Zone }[],
  text: string,
): { readonly index: number; readonly published: string } | undefined {
  for (const [index, block] of blocks.slice(0, headBlocks).entries()) {
    if (block.zone === 'title' || block.span.end - block.span.start > 80) continue;
    const words = text.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').trim();
    const bare = words.replace(label, '');
    const date = findDate(bare);
    const rest = date ? bare.slice(0, date.index) + bare.slice(date.index + date.length) : bare;
    if (date && /^(?:\W|monday|tuesday|wednesday|thursday|friday|saturday|sunday)*$/i.test(rest))
      return { index, published: isoDate(date.parts) };
  }
  return undefined;
}
