// Set pages against the Markdown tree: the first block whose words were not all laid out.
import type { Block, Root } from '../../text/markdown-tree.ts';
import { plainText } from '../../text/markdown-tree.ts';
import type { Span } from '../../text/span.ts';
import type { Leaf } from './flow-node.ts';
import type { SetDocument } from './set-document.ts';

/** Letters of a text, without white space and soft hyphens: what line breaking may not change. */
const letters = (text: string) => text.replace(/\s|\u00ad/gu, '');

/** A block whose words on the pages are not its words in the Markdown. */
export interface Loss {
  readonly block: Block;
  readonly span: Span | undefined;
  readonly wanted: string;
  readonly found: string;
}

/** Compares every block of the tree with what its lines show; undefined where nothing is lost. */
export function lostWords(tree: Root, set: SetDocument): Loss | undefined {
  const shown = shownByLeaf(set);
  const leaves = [...shown.keys()].filter((leaf) => leaf.words !== '');
  let at = 0;
  for (const block of tree.children) {
    const wanted = letters(plainText(block));
    let found = '';
    while (at < leaves.length && found.length < wanted.length) {
      const leaf = leaves[at++];
      if (leaf) found += letters(shown.get(leaf) ?? '');
    }
    if (found !== wanted) return { block, span: block.span, wanted, found };
  }
  return undefined;
}

/** Text of each block as its lines show it, in reading order; repeated headers and hyphens do not count. */
function shownByLeaf(set: SetDocument): Map<Leaf, string> {
  const shown = new Map<Leaf, string>();
  const strips = set.parts.flatMap((part) =>
    part.pages.flatMap((page) => page.fragments.flatMap((f) => f.strips)),
  );
  for (const strip of strips) {
    for (const line of strip.lines) {
      if (line.repeated) continue;
      const text = line.inlines.map((word) => (word.hyphen ? '' : word.text)).join('');
      shown.set(line.leaf, (shown.get(line.leaf) ?? '') + text);
    }
  }
  return shown;
}
