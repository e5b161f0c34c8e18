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
  return [
    ...problems,
    ...[...contents].flatMap(([page, content]) => checkOwned(page, content, owners)),
    ...checkThere(owners, contents),
    ...checkParentTree(file, tree, owners),
  ];
}

function checkOwned(
  page: string,
  content: PageContent,
  owners: ReadonlyMap<string, Element>,
): string[] {
  return [...content.marked].flatMap(([mcid, mark]) => {
    const owner = owners.get(`${page}/${mcid}`);
    if (owner === undefined) return [`mcid-unowned: ${mark.tag} ${mcid} of page ${page}`];
    return owner.role === mark.tag
      ? []
      : [`mcid-tag: ${mark.tag} ${mcid} belongs to ${named(owner)}`];
  });
}

function checkThere(
  owners: ReadonlyMap<string, Element>,
  contents: ReadonlyMap<string, PageContent>,
): string[] {
  return [...owners].flatMap(([key, element]) => {
    const [page = '', mcid = ''] = key.split('/');
    const there = contents.get(page)?.marked.has(Number(mcid)) === true;
    return there ? [] : [`mcid-missing: ${named(element)}: no content ${mcid} on page ${page}`];
  });
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

/** Entry n of the page's array in ParentTree is the owner of MCID n, and nothing else stands there. */
function checkParentTree(
  file: PdfFile,
  tree: Tree,
  owners: ReadonlyMap<string, Element>,
): string[] {
  const leaves = treeLeaves(dictEntry(tree.root, 'ParentTree'), 'Nums');
  const problems = file.pages.flatMap((page, at) => {
    const key = numberEntry(page.node, 'StructParents');
    const array = key === undefined ? undefined : resolve(file, leaves.get(String(key)));
    const entries = array instanceof PDFArray ? array.asArray().map(String) : [];
    const wanted = ownersByMcid(owners, page.ref.toString());
    const mcids = new Set([...entries.keys(), ...wanted.keys()]);
    return [...mcids].flatMap((mcid) => {
      const said = entries[mcid] ?? 'null';
      const owner = wanted.get(mcid)?.ref ?? 'null';
      return said === owner
        ? []
        : [`parent-tree: page ${at + 1}, MCID ${mcid}: ${said} for ${owner}`];
    });
  });
  const next = numberEntry(tree.root, 'ParentTreeNextKey');
  const highest = Math.max(-1, ...[...leaves.keys()].map(Number));
  return next === undefined || next > highest
    ? problems
    : [...problems, `parent-tree: next key ${next} is taken`];
}

function ownersByMcid(owners: ReadonlyMap<string, Element>, page: string): Map<number, Element> {
  const found = new Map<number, Element>();
  for (const [key, element] of owners) {
    const [place, mcid] = key.split('/');
    if (place === page) found.set(Number(mcid), element);
  }
  return found;
}
