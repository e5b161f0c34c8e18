// Tree and page contents → problems of the links between them: MCID, owner and ParentTree, both ways (ISO 32000-1, 14.7.4).
import { PDFArray } from 'pdf-lib';
import type { PageContent } from './content.ts';
import { dictEntry, numberEntry, type PdfFile, resolve, treeLeaves } from './pdf-file.ts';
import { type Element, named, type Tree } from './tree.ts';

/** Checks that each marked content has one owner, that the owner's content is there, and that ParentTree says so. */
export function checkMarkedContent(
  file: PdfFile,
  tree: Tree,
  contents: ReadonlyMap<string, PageContent>,
): string[] {
  const problems: string[] = [];
  const owners = ownersOf(tree, problems);
  for (const [page, content] of contents) {
    for (const [mcid, mark] of content.marked) {
      const owner = owners.get(`${page}/${mcid}`);
      if (owner === undefined) problems.push(`mcid-unowned: ${mark.tag} ${mcid} of page ${page}`);
      else if (owner.role !== mark.tag)
        problems.push(`mcid-tag: ${mark.tag} ${mcid} belongs to ${named(owner)}`);
    }
  }
  for (const [key, element] of owners) {
    const [page = '', mcid = ''] = key.split('/');
    const there = contents.get(page)?.marked.has(Number(mcid)) === true;
    if (!there)
      problems.push(`mcid-missing: ${named(element)}: no content ${mcid} on page ${page}`);
  }
  return [...problems, ...checkParentTree(file, tree, owners)];
}

function ownersOf(tree: Tree, problems: string[]): Map<string, Element> {
  const owners = new Map<string, Element>();
  for (const element of tree.all) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const key = `${kid.page}/${kid.mcid}`;
      const other = owners.get(key);
      if (other !== undefined)
        problems.push(`mcid-shared: ${key} in ${named(other)} and ${named(element)}`);
      owners.set(key, element);
    }
  }
  return owners;
}

/** ParentTree, read from the page's side: entry n of the page's array is the owner of MCID n, and nothing else. */
function checkParentTree(
  file: PdfFile,
  tree: Tree,
  owners: ReadonlyMap<string, Element>,
): string[] {
  const problems: string[] = [];
  const leaves = treeLeaves(dictEntry(tree.root, 'ParentTree'), 'Nums');
  for (const [at, page] of file.pages.entries()) {
    const key = numberEntry(page.node, 'StructParents');
    const owned = [...owners].filter(([place]) => place.startsWith(`${page.ref}/`));
    const array = key === undefined ? undefined : resolve(file, leaves.get(String(key)));
    const entries = array instanceof PDFArray ? array.asArray().map(String) : [];
    for (const [place, element] of owned) {
      const mcid = Number(place.split('/')[1]);
      if (entries[mcid] !== element.ref) {
        problems.push(
          `parent-tree: page ${at + 1}, MCID ${mcid}: ${entries[mcid] ?? 'nothing'} for ${named(element)}`,
        );
      }
    }
    entries.forEach((ref, mcid) => {
      if (ref !== 'null' && !owners.has(`${page.ref}/${mcid}`)) {
        problems.push(`parent-tree: page ${at + 1}, MCID ${mcid}: ${ref} does not hold it`);
      }
    });
  }
  const next = numberEntry(tree.root, 'ParentTreeNextKey');
  const highest = Math.max(-1, ...[...leaves.keys()].map(Number));
  if (next !== undefined && next <= highest)
    problems.push(`parent-tree: ParentTreeNextKey ${next} is taken`);
  return problems;
}
