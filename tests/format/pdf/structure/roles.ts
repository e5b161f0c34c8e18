// Structure elements → problems of roles, nesting, headings and what each role must carry (ISO 32000-1, 14.8.4; ISO 14289-1, 7).
import { type PdfFile, textEntry } from './pdf-file.ts';
import { attribute, children, type Element, named, type Tree } from './tree.ts';

const roles = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
);

/** The only kids that a role may have. */
const kidsOf: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};

/** The only parents that a role may have. */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
  Document: [''],
};

/** Roles that hold running text and nothing set as a block of its own. */
const inlineOnly = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Span',
  'Link',
  'Lbl',
  'Quote',
  'Reference',
]);
const inline = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form Lbl'.split(
    ' ',
  ),
);

/** Languages as BCP 47 writes them; the shape only. */
export const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Checks every element on its own, and the headings as a row. */
export function checkRoles(file: PdfFile, tree: Tree): string[] {
  const document = tree.tops.length === 1 && tree.tops[0]?.role === 'Document';
  return [
    ...(document || tree.all.length === 0
      ? []
      : ['document-root: the tree needs one Document at its top']),
    ...tree.all.flatMap(checkRole),
    ...tree.all.flatMap((element) => checkMust(file, element)),
    ...checkHeadings(tree),
    ...checkNotes(tree),
  ];
}

function checkRole(element: Element): string[] {
  const problems: string[] = [];
  const parent = element.parent?.role ?? '';
  if (!roles.has(element.role)) problems.push(`role-unknown: ${named(element)}`);
  const wrongKid = kidsOf[parent]?.includes(element.role) === false;
  const wrongParent = parentsOf[element.role]?.includes(parent) === false;
  const blockInline = inlineOnly.has(parent) && !inline.has(element.role);
  if (wrongKid || wrongParent || blockInline) {
    problems.push(`role-nesting: ${named(element)} in ${parent || 'the root'}`);
  }
  if (element.kids.length === 0 && !['TD', 'TH'].includes(element.role)) {
    problems.push(`element-empty: ${named(element)}`);
  }
  return problems;
}

/** What some roles must carry. */
function checkMust(file: PdfFile, element: Element): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, code: string) => {
    if (!holds) problems.push(`${code}: ${named(element)}`);
  };
  const { role, dict } = element;
  const lang = textEntry(dict, 'Lang');
  must(lang === undefined || languageTag.test(lang), 'language-tag');
  if (role === 'Figure' || role === 'Formula') {
    must(Boolean(textEntry(dict, 'Alt') || textEntry(dict, 'ActualText')), 'figure-alt');
    must(attribute(file, element, 'BBox') !== undefined, 'figure-bbox');
  }
  if (role === 'TH') {
    must(/^\/(Column|Row|Both)$/.test(String(attribute(file, element, 'Scope'))), 'header-scope');
  }
  if (role === 'L' && children(element).some(hasLabel)) {
    must(attribute(file, element, 'ListNumbering') !== undefined, 'list-numbering');
  }
  if (role === 'LI')
    must(children(element).filter((kid) => kid.role === 'LBody').length === 1, 'item-body');
  if (role === 'Link')
    must(
      element.kids.some((kid) => kid.kind === 'object'),
      'link-object',
    );
  return problems;
}

function hasLabel(item: Element): boolean {
  return children(item).some((kid) => kid.role === 'Lbl');
}

/** Heading levels start at 1 and go down one at a time (ISO 14289-1, 7.4.2). */
function checkHeadings(tree: Tree): string[] {
  const problems: string[] = [];
  let last = 0;
  for (const element of tree.all) {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? Number.NaN);
    if (element.role === 'H') problems.push(`heading-level: ${named(element)} has no level`);
    if (Number.isNaN(level)) continue;
    if (level > last + 1)
      problems.push(`heading-skip: ${named(element)} after ${last === 0 ? 'nothing' : `H${last}`}`);
    last = level;
  }
  return problems;
}

/** Every note has an ID of its own (ISO 14289-1, 7.9). */
function checkNotes(tree: Tree): string[] {
  const met = new Set<string>();
  return tree.all.flatMap((element) => {
    if (element.role !== 'Note') return [];
    const id = textEntry(element.dict, 'ID') ?? '';
    const fresh = id !== '' && !met.has(id);
    met.add(id);
    return fresh
      ? []
      : [`note-id: ${named(element)} has ${id === '' ? 'no ID' : `the ID of another note, ${id}`}`];
  });
}
