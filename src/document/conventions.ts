// Nodes of the tree → what a paper's conventions make of them (see document.ts): parts, forms, labels, pull quotes, badges.
import { modalityScale } from '../brief/modality.ts';
import {
  type Block,
  type Blockquote,
  type Inline,
  type List,
  type ListItem,
  type Paragraph,
  plainText,
  type Root,
  type Table,
} from '../text/markdown-tree.ts';

/** The main part and the annexes: the blocks between thematic breaks; at least one part. */
export function partsOf(root: Root): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of root.children) {
    if (block.type === 'thematicBreak') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 0 ? filled : [[]];
}

/** True for a table whose header cells are all empty: its first column holds the row headers. */
export function isForm(table: Table): boolean {
  return table.children[0]?.children.every((cell) => plainText(cell).trim() === '') ?? false;
}

const label = /^\(([a-z]{1,3}|[ivx]{1,6}|\d{1,3})\) /;

/** True for a bullet list whose every item begins with "(a) " or the like. */
export function isLabelled(list: List): boolean {
  return !list.ordered && list.children.every((item) => labelOf(item) !== undefined);
}

/** The label of an item of a labelled list, "(a)" without the space behind it. */
export function labelOf(item: ListItem): string | undefined {
  const lead = leadText(item);
  return lead === undefined ? undefined : label.exec(lead)?.[0].trimEnd();
}

/** The inline content of an item's first paragraph without its label. */
export function withoutLabel(paragraph: Paragraph): readonly Inline[] {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return paragraph.children;
  return [{ ...first, value: first.value.replace(label, '') }, ...rest];
}

function leadText(item: ListItem): string | undefined {
  const paragraph = item.children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? first.value : undefined;
}

/** True for a block quote whose first paragraph is wholly strong. */
export function isPullQuote(quote: Blockquote): boolean {
  const first = quote.children[0];
  return first?.type === 'paragraph' && isWholly(first, 'strong');
}

/** The last paragraph of a quote of several blocks: who says it, and where. */
export function attributionOf(quote: Blockquote): Paragraph | undefined {
  const last = quote.children.at(-1);
  return quote.children.length > 1 && last?.type === 'paragraph' ? last : undefined;
}

/** True for a paragraph wholly in emphasis right after the first-level heading. */
export function isStandfirst(block: Block, before: Block | undefined): boolean {
  return (
    block.type === 'paragraph' &&
    before?.type === 'heading' &&
    before.depth === 1 &&
    isWholly(block, 'emphasis')
  );
}

function isWholly(paragraph: Paragraph, type: 'strong' | 'emphasis'): boolean {
  return paragraph.children.length === 1 && paragraph.children[0]?.type === type;
}

/** Level of a strength badge, 0 weakest; undefined for other code. */
export function badgeLevel(value: string): number | undefined {
  const level = modalityScale.findIndex(({ badge }) => badge === value);
  return level < 0 ? undefined : level;
}
