// Headings → the names that `#links` lead to, as GitHub makes them.
import type { Heading, MarkdownNode, Root } from './markdown-tree.ts';
import { plainText } from './markdown-tree.ts';

/** Slug of each heading: lower case, punctuation dropped, spaces to hyphens, `-1`, `-2` for the same name again. */
export function slugHeadings(root: Root): ReadonlyMap<Heading, string> {
  const slugs = new Map<Heading, string>();
  const used = new Set<string>();
  for (const heading of headingsIn(root)) {
    const base = plainText(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let slug = base;
    for (let again = 1; used.has(slug); again++) slug = `${base}-${again}`;
    used.add(slug);
    slugs.set(heading, slug);
  }
  return slugs;
}

function* headingsIn(node: MarkdownNode): Generator<Heading> {
  if (node.type === 'heading') yield node;
  else if ('children' in node) for (const child of node.children) yield* headingsIn(child);
}
