// A paper's tree → its units: everything that is one paragraph in Word, each with the name its bookmark carries.
import { createHash } from 'node:crypto';
import { isLabelled, labelOf } from '../../document/conventions.ts';
import type { Document } from '../../document/document.ts';
import { placeRecommendations } from '../../document/recommendation-places.ts';
import {
  type Code,
  type Heading,
  type List,
  type ListItem,
  type MarkdownNode,
  type Paragraph,
  plainText,
  type TableCell,
} from '../../text/markdown-tree.ts';
import { xmlText } from './xml-text.ts';

export type UnitNode = Heading | Paragraph | Code | TableCell;

/** One paragraph of the paper. */
export interface Unit {
  /**
   * Bookmark name: `_pb12_1a2b3c4d`, `_pb12_R01_1a2b3c4d` where a recommendation is told: place, id, digest of the
   * words as written. The underscore keeps it out of Word's list.
   */
  readonly name: string;
  readonly node: UnitNode;
  /** Its words as Word has them: a label that Word counts itself is not among them. */
  readonly text: string;
}

/** All units with words in reading order. The same document gives the same names. */
export function unitsOf(document: Document): readonly Unit[] {
  const { evidence, tree } = document;
  const places = evidence ? placeRecommendations(tree, evidence) : undefined;
  const units: Unit[] = [];
  const walk = (node: MarkdownNode, ids: readonly string[], label: string): void => {
    const told = places?.get(node as Paragraph) ?? ids;
    if (isUnit(node)) {
      const text = xmlText(plainText(node).slice(label.length));
      if (text.trim() === '') return;
      const suffix = told[0] === undefined ? '' : `_${told[0]}`;
      units.push({ name: `_pb${units.length + 1}${suffix}_${wordsDigest(text)}`, node, text });
      return;
    }
    if (!('children' in node)) return;
    node.children.forEach((child: MarkdownNode, index) => {
      const counted =
        index === 0 && node.type === 'listItem' && labels.has(node) ? `${labelOf(node)} ` : '';
      walk(child, index === 0 || node.type !== 'listItem' ? told : [], counted);
    });
  };
  const labels = countedItems(tree);
  walk(tree, [], '');
  return units;
}

/** First 8 hexadecimal digits of the SHA-256 of the words, however they are spaced. */
export function wordsDigest(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}

/** The digest in a bookmark's name. */
export function digestIn(name: string): string {
  return name.slice(-8);
}

function isUnit(node: MarkdownNode): node is UnitNode {
  return ['heading', 'paragraph', 'code', 'tableCell'].includes(node.type);
}

/** Items of lists that Word can label by itself. */
function countedItems(node: MarkdownNode): ReadonlySet<ListItem> {
  const items = new Set<ListItem>();
  const walk = (at: MarkdownNode): void => {
    if (at.type === 'list' && isLettered(at)) for (const item of at.children) items.add(item);
    if ('children' in at) for (const child of at.children) walk(child);
  };
  walk(node);
  return items;
}

/** True for a labelled list that runs (a), (b), (c) … without a gap: Word's own counting says the same. */
export function isLettered(list: List): boolean {
  return (
    isLabelled(list) &&
    list.children.every((item, index) => labelOf(item) === `(${String.fromCharCode(97 + index)})`)
  );
}
