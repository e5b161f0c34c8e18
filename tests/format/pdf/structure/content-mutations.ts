// Faults in the content, in the tree and between the two: problem code, what is wrong, and the change that does it.
import { PDFString } from 'pdf-lib';
import { type Mutation, name, number, put } from './damage.ts';
import { dropLast, exchange, kids, refOf } from './mutation-hands.ts';

const content: readonly Mutation[] = [
  [
    'untagged-content',
    'a rectangle outside of any marked content',
    (pdf) => pdf.content(1, (old) => `${old}\n0 0 9 9 re f`),
  ],
  ['unbalanced-content', 'one EMC too many', (pdf) => pdf.content(1, (old) => `${old}\nEMC`)],
  [
    'unbalanced-content',
    'the last EMC missing',
    (pdf) => pdf.content(1, (old) => old.replace(/EMC(?![\s\S]*EMC)/, '')),
  ],
  [
    'nested-content',
    'a paragraph inside an artifact',
    (pdf) => pdf.content(1, (old) => `${old}\n/Artifact BMC /P <</MCID 9999>> BDC EMC EMC`),
  ],
  [
    'nested-artifact',
    'an artifact inside a paragraph',
    (pdf) => pdf.content(1, (old) => `${old}\n/P <</MCID 9999>> BDC /Artifact BMC EMC EMC`),
  ],
  [
    'mcid-twice',
    'the same MCID twice on a page',
    (pdf) => pdf.content(1, (old) => `${old}\n/P <</MCID 0>> BDC EMC`),
  ],
  [
    'mcid-unowned',
    'marked content that no element holds',
    (pdf) => pdf.content(1, (old) => `${old}\n/P <</MCID 9999>> BDC EMC`),
  ],
  [
    'mcid-missing',
    'an element whose content is gone',
    (pdf) => pdf.content(1, (old) => old.replace(/\/MCID 0\b/, '/MCID 9998')),
  ],
  [
    'mcid-tag',
    'content tagged otherwise than its element',
    (pdf) => pdf.content(1, (old) => old.replace(/\/\w+(?=\s*<<\s*\/MCID 0\b)/, '/Code')),
  ],
  [
    'font-missing',
    'text in a font the page does not know',
    (pdf) => pdf.content(1, (old) => old.replace(/\/\S+(?= [\d.]+ Tf)/, '/Nowhere')),
  ],
];

const tree: readonly Mutation[] = [
  ['tree-missing', 'no structure tree', (pdf) => put(pdf.catalog, 'StructTreeRoot', undefined)],
  ['document-root', 'a Sect at the top', (pdf) => put(pdf.element('Document'), 'S', name('Sect'))],
  [
    'role-unknown',
    'a role that no standard knows',
    (pdf) => put(pdf.element('P'), 'S', name('Paragraph')),
  ],
  [
    'role-nesting',
    'a list item that is a paragraph',
    (pdf) => put(pdf.element('LI'), 'S', name('P')),
  ],
  ['role-nesting', 'a table row that is a list', (pdf) => put(pdf.element('TR'), 'S', name('L'))],
  ['heading-skip', 'H2 turned into H4', (pdf) => put(pdf.element('H2'), 'S', name('H4'))],
  ['heading-skip', 'no H1', (pdf) => put(pdf.element('H1'), 'S', name('P'))],
  ['heading-level', 'a heading without a level', (pdf) => put(pdf.element('H2'), 'S', name('H'))],
  [
    'tree-parent',
    'an element that names another parent',
    (pdf) => put(pdf.element('H1'), 'P', refOf(pdf, pdf.element('L'))),
  ],
  [
    'tree-kid',
    'an element held twice',
    (pdf) => kids(pdf.element('Document')).push(refOf(pdf, pdf.element('TR'))),
  ],
  [
    'element-empty',
    'a paragraph with nothing in it',
    (pdf) => put(pdf.element('P'), 'K', pdf.document.context.obj([])),
  ],
  [
    'mcid-shared',
    'two elements that hold the same content',
    (pdf) =>
      put(
        pdf.element('H1'),
        'K',
        pdf
          .element('P', (dict) => dict.get(name('Pg')) === pdf.element('H1').get(name('Pg')))
          .get(name('K')),
      ),
  ],
  ['parent-tree', 'two owners of a page exchanged', (pdf) => exchange(pdf.ownersOnPage(1))],
  [
    'parent-tree',
    'an owner for content that is not there',
    (pdf) => pdf.ownersOnPage(1).push(refOf(pdf, pdf.element('P'))),
  ],
  [
    'parent-tree',
    'a next key that is taken',
    (pdf) => put(pdf.catalogDict('StructTreeRoot'), 'ParentTreeNextKey', number(0)),
  ],
  ['header-scope', 'a header cell without scope', (pdf) => put(pdf.element('TH'), 'A', undefined)],
  ['table-irregular', 'a row without its last cell', (pdf) => dropLast(kids(pdf.element('TR')))],
  [
    'table-span',
    'a cell that reaches below its table',
    (pdf) => put(pdf.element('TD'), 'A', pdf.document.context.obj({ O: 'Table', RowSpan: 99 })),
  ],
  [
    'figure-alt',
    'a figure without alternative text',
    (pdf) => put(pdf.element('P'), 'S', name('Figure')),
  ],
  ['figure-bbox', 'a figure without its box', (pdf) => put(pdf.element('P'), 'S', name('Figure'))],
  [
    'list-numbering',
    'a list that does not say how it is numbered',
    (pdf) => put(pdf.element('L'), 'A', undefined),
  ],
  [
    'item-body',
    'a list item whose body is a second label',
    (pdf) => put(pdf.element('LBody'), 'S', name('Lbl')),
  ],
  [
    'language-tag',
    'a language that is none',
    (pdf) => put(pdf.element('P'), 'Lang', PDFString.of('English')),
  ],
];

/** Faults of what is on the pages. */
export const contentMutations: readonly Mutation[] = [...content, ...tree];
