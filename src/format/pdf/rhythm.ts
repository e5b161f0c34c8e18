// Two neighbouring blocks → the space between them, in the page's own measure: the line pitch.
import type { Block } from '../../text/markdown-tree.ts';

/** Space above a heading by depth, in lines. */
const aboveHeading = [0, 1.4, 1, 0.75, 0.6, 0.6, 0.6];

const below: Readonly<Record<Block['type'], number>> = {
  heading: 0.25,
  paragraph: 0.45,
  list: 0.5,
  table: 0.75,
  blockquote: 0.65,
  alert: 0.8,
  code: 0.6,
  thematicBreak: 0,
};

/** Space between two blocks in points. */
export function spaceBetween(above: Block, block: Block, pitchPt: number): number {
  return linesBetween(above, block) * pitchPt;
}

function linesBetween(above: Block, block: Block): number {
  if (above.type === 'heading') return afterHeading(above.depth, block);
  if (block.type === 'heading') return aboveHeading[block.depth] ?? 0.6;
  if (block.type === 'list' && above.type === 'paragraph') return 0.3;
  const standfirst = above.type === 'paragraph' && above.children[0]?.type === 'emphasis';
  if (standfirst && above.children.length === 1) return 0.7;
  return Math.max(below[above.type], block.type === 'paragraph' ? 0 : below[block.type]);
}

function afterHeading(depth: number, block: Block): number {
  if (depth === 1) return 0.4;
  return block.type === 'table' || block.type === 'alert' ? 0.45 : below.heading;
}
