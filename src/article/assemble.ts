// Structured blocks of any format → an Article with its sections, lists led in, and sentences.

import { splitSentences } from '../text/sentences.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Article, Block, Sentence } from './article.ts';
import { outline } from './outline.ts';
import type { RawBlock } from './raw-block.ts';

/** What a reader knows; everything but the source, its hash and the blocks may be left out. */
export interface Parts
  extends Partial<Omit<Article, 'source' | 'sha256' | 'sections' | 'blocks' | 'sentences'>> {
  readonly source: Source;
  readonly sha256: string;
  readonly blocks: readonly RawBlock[];
}

/** Index of the block that leads a list item in: the nearest shallower item, or the body block before the list. */
function leadIn(
  blocks: readonly RawBlock[],
  index: number,
  leads: readonly (number | undefined)[],
): number | undefined {
  const depth = blocks[index]?.list?.depth ?? 1;
  let at = index - 1;
  while ((blocks[at]?.list?.depth ?? 0) > depth && blocks[at]?.zone !== 'heading') at--;
  const before = blocks[at];
  if (before === undefined || before.zone === 'heading') return undefined;
  if (before.list === undefined) return before.zone === 'body' ? at : undefined;
  return before.list.depth === depth ? leads[at] : at;
}

function leadIns(blocks: readonly RawBlock[]): readonly (number | undefined)[] {
  const leads: (number | undefined)[] = [];
  blocks.forEach((block, index) => {
    leads.push(block.list === undefined ? undefined : leadIn(blocks, index, leads));
  });
  return leads;
}

function sentencesOf(text: string, block: RawBlock): readonly Span[] {
  if (block.whole || block.zone === 'heading' || block.zone === 'title') return [block.span];
  return splitSentences(text, block.span);
}

/** The Article of structured blocks; the blocks must stand in reading order and not overlap. */
export function assembleArticle(parts: Parts): Article {
  const { source, sha256, blocks: raw, ...known } = parts;
  const { sections, sectionOf } = outline(raw, source.text.length);
  const leads = leadIns(raw);
  const blocks: Block[] = raw.map((block, index) => {
    const lead = leads[index];
    return {
      span: block.span,
      zone: block.zone,
      section: sectionOf[index] ?? 0,
      ...(lead === undefined ? {} : { leadIn: lead }),
      ...(block.list === undefined ? {} : { list: block.list }),
    };
  });
  const sentences: Sentence[] = raw.flatMap((block, index) =>
    sentencesOf(source.text, block).map((span) => ({ span, block: index })),
  );
  return {
    source,
    sha256,
    title: undefined,
    authors: [],
    authorNote: undefined,
    published: undefined,
    language: 'en',
    citations: [],
    references: [],
    links: [],
    ...known,
    sections,
    blocks,
    sentences,
  };
}
