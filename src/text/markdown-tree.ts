// The tree a Markdown text is read into: mdast's names and shapes (https://github.com/syntax-tree/mdast), GFM included.
import type { Span } from './span.ts';

interface Node {
  /** Where the node stands in the Markdown text, where the parser knows it (blocks always do). */
  readonly span?: Span;
}
interface Parent<Child> extends Node {
  readonly children: readonly Child[];
}

export interface Text extends Node {
  readonly type: 'text';
  readonly value: string;
}
export interface InlineCode extends Node {
  readonly type: 'inlineCode';
  readonly value: string;
}
export interface Break extends Node {
  readonly type: 'break';
}
export interface Emphasis extends Parent<Inline> {
  readonly type: 'emphasis';
}
export interface Strong extends Parent<Inline> {
  readonly type: 'strong';
}
export interface Delete extends Parent<Inline> {
  readonly type: 'delete';
}
export interface Link extends Parent<Inline> {
  readonly type: 'link';
  readonly url: string;
  readonly title?: string;
}
export interface Image extends Node {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
}
export type Inline = Text | InlineCode | Break | Emphasis | Strong | Delete | Link | Image;

export interface Heading extends Parent<Inline> {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
}
export interface Paragraph extends Parent<Inline> {
  readonly type: 'paragraph';
}
export interface Blockquote extends Parent<Block> {
  readonly type: 'blockquote';
}
/** A GFM alert: `> [!NOTE]` and its kin; the marker is not text. */
export interface Alert extends Parent<Block> {
  readonly type: 'alert';
  readonly kind: 'note' | 'tip' | 'important' | 'warning' | 'caution';
}
export interface List extends Parent<ListItem> {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  /** True where blank lines stand between the items or their blocks. */
  readonly spread: boolean;
}
export interface ListItem extends Parent<Block> {
  readonly type: 'listItem';
  /** Ticked or not, for a task-list item. */
  readonly checked?: boolean;
}
export interface Table extends Parent<TableRow> {
  readonly type: 'table';
  /** One entry a column. */
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[];
}
/** The first row of a table is its header row. */
export interface TableRow extends Parent<TableCell> {
  readonly type: 'tableRow';
}
export interface TableCell extends Parent<Inline> {
  readonly type: 'tableCell';
}
export interface Code extends Node {
  readonly type: 'code';
  readonly value: string;
  readonly lang?: string;
}
export interface ThematicBreak extends Node {
  readonly type: 'thematicBreak';
}
export type Block = Heading | Paragraph | Blockquote | Alert | List | Table | Code | ThematicBreak;

export interface Root extends Parent<Block> {
  readonly type: 'root';
}

/** Any node of the tree. */
export type MarkdownNode = Root | Block | ListItem | TableRow | TableCell | Inline;

/** Visible words of a node in reading order, blocks and cells separated by a space; alt text counts, markers do not. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'image') return node.alt;
  if (node.type === 'break') return ' ';
  if (node.type === 'thematicBreak') return '';
  const inline = new Set([
    'heading',
    'paragraph',
    'tableCell',
    'emphasis',
    'strong',
    'delete',
    'link',
  ]);
  return node.children.map(plainText).join(inline.has(node.type) ? '' : ' ');
}
