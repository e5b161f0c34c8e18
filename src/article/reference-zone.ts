// The blocks of an article → the same with every entry of its reference list, or of the endnotes in its place, marked so.
import type { Block, Section, Zone } from './article.ts';
import { zoneUnder } from './furniture.ts';

/** A note that opens with its number, as endnotes that stand for a reference list do. */
const numbered = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)]?\s)/;

/**
 * Marks what stands under a heading of references, numbered entries included, which look like footnotes; where an
 * article has no such heading, its numbered endnotes serve as the list.
 */
export function markReferences(
  text: string,
  sections: readonly Section[],
  blocks: readonly Block[],
): readonly Block[] {
  const zones = sections.map(({ heading }) =>
    heading
      ? zoneUnder(text.slice(heading.start, Math.min(heading.end, heading.start + 100)))
      : undefined,
  );
  const listed = blocks.some((block) => block.zone === 'references');
  const under = zones.includes('references') || listed ? 'references' : 'footnote';
  const entries = blocks.map(
    (block) =>
      block.zone === 'footnote' && zones[block.section] === under && inList(text, block, under),
  );
  if (!listed && entries.filter(Boolean).length < 2) return blocks;
  return blocks.map((block, index) => (entries[index] ? { ...block, zone: 'references' } : block));
}

function inList(text: string, block: Block, under: Zone): boolean {
  if (under === 'references') return true;
  const lineStart = text.lastIndexOf('\n', block.span.start) + 1;
  return numbered.test(text.slice(lineStart, block.span.start + 8));
}
