// A document's tree → the number of words in its main part.
import { plainText, type Root } from '../text/markdown-tree.ts';

/** Visible words before the first thematic break (annexes start there); a mark alone is no word. */
export function mainWords(tree: Root): number {
  const end = tree.children.findIndex(({ type }) => type === 'thematicBreak');
  const main = end < 0 ? tree.children : tree.children.slice(0, end);
  return main
    .flatMap((block) => plainText(block).split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
