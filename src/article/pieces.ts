// Pieces of text as a rich format yields them → one plain text with blank lines between, and the blocks that index it.
import type { Zone } from './article.ts';
import { isFurniture, zoneUnder } from './furniture.ts';
import type { RawBlock } from './raw-block.ts';

/** A block's own text before it has a place; a list item's marker is written before it. */
export interface Piece extends Omit<RawBlock, 'span'> {
  readonly text: string;
}

/** The text that all spans of an article read from HTML, DOCX or PDF index. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly RawBlock[];
}

/** Sets the pieces one below the other; markers stand before a block's span, two spaces a level of depth. */
export function layOut(pieces: readonly Piece[]): LaidOut {
  const parts: string[] = [];
  const blocks: RawBlock[] = [];
  let length = 0;
  for (const { text, ...piece } of pieces) {
    const body = text.trim();
    if (body === '') continue;
    const list = piece.list;
    const before = list ? `${'  '.repeat(list.depth - 1)}${list.marker} ` : '';
    const gap = parts.length === 0 ? '' : '\n\n';
    const start = length + gap.length + before.length;
    parts.push(gap, before, body);
    length = start + body.length;
    blocks.push({ ...piece, span: { start, end: length } });
  }
  return { text: `${parts.join('')}\n`, blocks: zoneBlocks(parts.join(''), blocks) };
}

interface Under {
  readonly zone: Zone;
  readonly level: number;
}

/** Gives the blocks under "References", "Notes", "About the author" their zone, up to the next heading of that rank. */
export function zoneBlocks(text: string, blocks: readonly RawBlock[]): RawBlock[] {
  let under: Under | undefined;
  return blocks.map((block) => {
    if (block.zone === 'heading') {
      under = opened(text, block, under);
      return block;
    }
    if (under && block.zone !== 'footnote') return { ...block, zone: under.zone };
    const furniture = block.zone === 'body' && isFurniture(shortText(text, block));
    return furniture ? { ...block, zone: 'boilerplate' } : block;
  });
}

function opened(text: string, heading: RawBlock, under: Under | undefined): Under | undefined {
  const level = heading.level ?? 6;
  const zone = zoneUnder(shortText(text, heading));
  if (zone) return { zone, level };
  return under && level > under.level ? under : undefined;
}

/** Text of a block short enough to be a heading or furniture; nothing for a longer one. */
function shortText(text: string, { span }: RawBlock): string {
  return span.end - span.start <= 160 ? text.slice(span.start, span.end) : '';
}
