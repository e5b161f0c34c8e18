// Markdown → the same without headings that have nothing under them, and the names of those that vanished.
import { type Block, plainText } from '../text/markdown-tree.ts';
import { readMarkdown } from '../text/read-markdown.ts';

/** What is left, and the headings taken out, in order. */
export interface WithoutEmptyHeadings {
  readonly markdown: string;
  readonly vanished: readonly string[];
}

/**
 * Takes out headings followed by nothing, by a heading of the same or a higher level, or by a new part.
 *
 * A template may print a heading over an optional part without asking first (rule OMIT); a heading that frames only
 * such headings goes with them. The first heading is the title and stays.
 */
export function dropEmptyHeadings(markdown: string): WithoutEmptyHeadings {
  const blocks = readMarkdown(markdown).children;
  const title = blocks.find(({ type }) => type === 'heading');
  const kept: Block[] = [];
  const dropped: Block[] = [];
  for (const block of blocks.toReversed()) {
    if (block !== title && isEmptyHeading(block, kept.at(-1))) dropped.push(block);
    else kept.push(block);
  }
  let text = markdown;
  for (const { span } of dropped) {
    if (span) text = text.slice(0, span.start) + text.slice(span.end);
  }
  return { markdown: text, vanished: dropped.toReversed().map(plainText) };
}

function isEmptyHeading(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'heading') return false;
  if (next === undefined || next.type === 'thematicBreak') return true;
  return next.type === 'heading' && next.depth <= block.depth;
}
