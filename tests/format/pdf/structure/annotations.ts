// Page annotations → problems of links: tagged both ways, described, printable, and leading somewhere (ISO 14289-1, 7.18).
import { PDFArray, type PDFDict, type PDFPage } from 'pdf-lib';
import {
  asDict,
  asText,
  dictEntry,
  entry,
  members,
  nameEntry,
  numberEntry,
  type PdfFile,
  resolve,
  textEntry,
  treeLeaves,
} from './pdf-file.ts';
import { type Element, named, type Tree } from './tree.ts';

/** Flag "Print" of an annotation (ISO 32000-1, table 165); PDF/A asks for it. */
const printFlag = 4;

interface Tagged {
  readonly element: Element;
  readonly page: string;
}

/** Checks every annotation of every page. */
export function checkAnnotations(file: PdfFile, tree: Tree): string[] {
  const tagged = taggedObjects(tree);
  const parents = treeLeaves(dictEntry(tree.root, 'ParentTree'), 'Nums');
  const problems: string[] = [];
  const met = new Set<string>();
  for (const [at, page] of file.pages.entries()) {
    const annotations = members(page.node, 'Annots');
    if (annotations.length > 0 && nameEntry(page.node, 'Tabs') !== 'S') {
      problems.push(`tab-order: page ${at + 1}: Tabs is not S`);
    }
    for (const annotation of annotations) {
      const dict = asDict(resolve(file, annotation));
      if (dict === undefined) continue;
      const place = `page ${at + 1}, annotation ${annotation}`;
      met.add(String(annotation));
      const found = [
        ...checkLink(dict, tagged.get(String(annotation))),
        ...checkTagging(
          dict,
          page,
          tagged.get(String(annotation)),
          parents.get(String(numberEntry(dict, 'StructParent')))?.toString(),
        ),
        ...checkTarget(file, dict),
      ];
      problems.push(...found.map(([code, detail]) => `${code}: ${place}: ${detail}`));
    }
  }
  for (const [object, { element }] of tagged) {
    if (!met.has(object))
      problems.push(`annotation-missing: ${named(element)} refers to ${object}, which no page has`);
  }
  return problems;
}

type Problem = readonly [code: string, detail: string];

function checkLink(dict: PDFDict, tagged: Tagged | undefined): Problem[] {
  const problems: Problem[] = [];
  const subtype = nameEntry(dict, 'Subtype') ?? 'none';
  if (subtype !== 'Link') return [['annotation-kind', subtype]];
  if (!textEntry(dict, 'Contents')) problems.push(['link-contents', 'no Contents']);
  if (tagged !== undefined && tagged.element.role !== 'Link') {
    problems.push(['link-untagged', `belongs to ${named(tagged.element)}`]);
  }
  if (((numberEntry(dict, 'F') ?? 0) & printFlag) === 0)
    problems.push(['annotation-print', 'flag Print is not set']);
  return problems;
}

/** OBJR, page and StructParent must agree. */
function checkTagging(
  dict: PDFDict,
  page: PDFPage,
  tagged: Tagged | undefined,
  parent: string | undefined,
): Problem[] {
  if (tagged === undefined) return [['link-untagged', 'no OBJR in the tree']];
  const problems: Problem[] = [];
  if (tagged.page !== page.ref.toString())
    problems.push(['annotation-page', 'its OBJR names another page']);
  if (numberEntry(dict, 'StructParent') === undefined || parent !== tagged.element.ref) {
    problems.push([
      'annotation-parent',
      `ParentTree leads to ${parent ?? 'nothing'}, not to ${named(tagged.element)}`,
    ]);
  }
  return problems;
}

function taggedObjects(tree: Tree): Map<string, Tagged> {
  const tagged = new Map<string, Tagged>();
  for (const element of tree.all) {
    for (const kid of element.kids) {
      if (kid.kind === 'object') tagged.set(kid.object, { element, page: kid.page });
    }
  }
  return tagged;
}

/** A link goes to a web or mail address, or to a place in the document that is there. */
function checkTarget(file: PdfFile, dict: PDFDict): Problem[] {
  const action = dictEntry(dict, 'A');
  const kind = nameEntry(action, 'S');
  if (kind === 'URI') {
    const address = textEntry(action, 'URI') ?? '';
    return /^(https?|mailto):/.test(address) ? [] : [['link-target', `address "${address}"`]];
  }
  if (kind !== undefined && kind !== 'GoTo') return [['link-target', `action ${kind}`]];
  const problem = checkDestination(
    file,
    entry(kind === 'GoTo' ? action : dict, kind === 'GoTo' ? 'D' : 'Dest'),
  );
  return problem === undefined ? [] : [['link-target', problem]];
}

/** What is wrong with a destination, explicit or named; undefined where it leads to a page of the document. */
export function checkDestination(
  file: PdfFile,
  destination: ReturnType<typeof entry>,
): string | undefined {
  const name = asText(destination);
  const names = treeLeaves(dictEntry(dictEntry(file.catalog, 'Names'), 'Dests'), 'Names');
  const found = name === undefined ? destination : resolve(file, names.get(name));
  const array = found instanceof PDFArray ? found : entry(asDict(found), 'D');
  if (!(array instanceof PDFArray)) return `no destination ${name ?? String(destination)}`;
  const page = String(array.get(0));
  return file.pages.some((own) => own.ref.toString() === page) ? undefined : `${page} is no page`;
}
