// One line a fault: the problem code the checker must name, and the change that puts the fault into a good PDF.
import { PDFBool, PDFHexString, PDFString } from 'pdf-lib';
import { name, number, type OpenPdf, put } from './damage.ts';
import {
  breakBookmark,
  dropLast,
  dropObject,
  dropProgram,
  exchange,
  kids,
  moveObject,
  params,
  refOf,
  setTarget,
  type0,
} from './mutation-hands.ts';
import { nameEntry } from './pdf-file.ts';

export interface Mutation {
  readonly code: string;
  readonly what: string;
  readonly change: (pdf: OpenPdf) => void;
}

type Row = readonly [code: string, what: string, change: (pdf: OpenPdf) => void];

const content: readonly Row[] = [
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

const tree: readonly Row[] = [
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
    (pdf) => put(pdf.element('Figure'), 'Alt', undefined),
  ],
  ['figure-bbox', 'a figure without its box', (pdf) => put(pdf.element('Figure'), 'A', undefined)],
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

const links: readonly Row[] = [
  [
    'link-object',
    'a link element without its annotation',
    (pdf) => dropObject(pdf, pdf.element('Link')),
  ],
  [
    'link-untagged',
    'an annotation that no element holds',
    (pdf) => dropObject(pdf, pdf.element('Link')),
  ],
  [
    'link-contents',
    'a link without description',
    (pdf) => put(pdf.link().annotation, 'Contents', undefined),
  ],
  [
    'annotation-parent',
    'a link that leads to another element',
    (pdf) => put(pdf.link().annotation, 'StructParent', number(0)),
  ],
  [
    'annotation-page',
    'a link said to be on another page',
    (pdf) => moveObject(pdf, pdf.element('Link')),
  ],
  [
    'annotation-missing',
    'a link taken off its page',
    (pdf) => put(pdf.link().page, 'Annots', pdf.document.context.obj([])),
  ],
  [
    'annotation-print',
    'a link that would not be printed',
    (pdf) => put(pdf.link().annotation, 'F', number(0)),
  ],
  [
    'annotation-kind',
    'a sticky note',
    (pdf) => put(pdf.link().annotation, 'Subtype', name('Text')),
  ],
  ['tab-order', 'a page without tab order', (pdf) => put(pdf.link().page, 'Tabs', undefined)],
  [
    'link-target',
    'a link that runs a program',
    (pdf) => setTarget(pdf, { S: 'Launch', F: PDFString.of('run.exe') }),
  ],
  [
    'link-target',
    'a link that is a script',
    (pdf) => setTarget(pdf, { S: 'URI', URI: PDFString.of('javascript:alert(1)') }),
  ],
  [
    'link-target',
    'a link to a place that is not there',
    (pdf) => setTarget(pdf, { S: 'GoTo', D: PDFString.of('nowhere at all') }),
  ],
];

const fonts: readonly Row[] = [
  [
    'font-unicode',
    'a font without the way back to text',
    (pdf) => put(type0(pdf), 'ToUnicode', undefined),
  ],
  ['font-embedded', 'a font that is not embedded', (pdf) => dropProgram(pdf)],
  [
    'font-glyph-map',
    'a TrueType font without glyph map',
    (pdf) =>
      put(
        pdf.ofType('Font', (dict) => nameEntry(dict, 'Subtype') === 'CIDFontType2'),
        'CIDToGIDMap',
        undefined,
      ),
  ],
  [
    'font-cid-set',
    'a CIDSet',
    (pdf) => put(pdf.ofType('FontDescriptor'), 'CIDSet', pdf.stream('\xff')),
  ],
  [
    'glyph-unmapped',
    'glyphs without text',
    (pdf) => put(type0(pdf), 'ToUnicode', pdf.stream('1 beginbfchar\n<ffff> <0041>\nendbfchar')),
  ],
];

const metadata: readonly Row[] = [
  ['marked', 'not marked', (pdf) => put(pdf.catalogDict('MarkInfo'), 'Marked', PDFBool.False)],
  [
    'display-title',
    'file name in the title bar',
    (pdf) => put(pdf.catalogDict('ViewerPreferences'), 'DisplayDocTitle', PDFBool.False),
  ],
  ['document-language', 'no language', (pdf) => put(pdf.catalog, 'Lang', undefined)],
  [
    'claim-accessible',
    'no claim of PDF/UA',
    (pdf) => pdf.xmp((old) => old.replaceAll('pdfuaid:part', 'pdfuaid:prt')),
  ],
  [
    'claim-archival',
    'PDF/A-3b instead of 3a',
    (pdf) => pdf.xmp((old) => old.replace(/(pdfaid:conformance(?:>|="))A/, '$1B')),
  ],
  [
    'xmp-extension',
    'the schema of pdfuaid not described',
    (pdf) => pdf.xmp((old) => old.replaceAll('/pdfa/ns/extension/', '/pdfa/ns/elsewhere/')),
  ],
  [
    'title',
    'another title in the XMP',
    (pdf) => pdf.xmp((old) => old.replace(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)/, '$1Not ')),
  ],
  [
    'xmp-malformed',
    'a bare ampersand',
    (pdf) => pdf.xmp((old) => old.replace(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)/, '$1R&D ')),
  ],
  [
    'xmp-malformed',
    'an element not closed',
    (pdf) => pdf.xmp((old) => old.replace('</dc:title>', '')),
  ],
  ['xmp-missing', 'no XMP', (pdf) => put(pdf.catalog, 'Metadata', undefined)],
  ['output-intent', 'no colour profile', (pdf) => put(pdf.catalog, 'OutputIntents', undefined)],
  [
    'catalog-action',
    'something that runs on opening',
    (pdf) => put(pdf.catalog, 'OpenAction', pdf.document.context.obj({ S: 'Named', N: 'Print' })),
  ],
  [
    'file-id',
    'no file ID',
    (pdf) => {
      delete pdf.document.context.trailerInfo.ID;
    },
  ],
  ['outline-missing', 'no bookmarks', (pdf) => put(pdf.catalog, 'Outlines', undefined)],
  ['outline-target', 'a bookmark that leads nowhere', (pdf) => breakBookmark(pdf, 'Dest')],
  ['outline-title', 'a bookmark without title', (pdf) => breakBookmark(pdf, 'Title')],
];

const attachments: readonly Row[] = [
  [
    'attachment-associated',
    'a file that is not associated',
    (pdf) => put(pdf.catalog, 'AF', undefined),
  ],
  [
    'attachment-named',
    'a file that is not listed',
    (pdf) => put(pdf.catalogDict('Names'), 'EmbeddedFiles', undefined),
  ],
  [
    'attachment-relationship',
    'a file without relationship',
    (pdf) => put(pdf.ofType('Filespec'), 'AFRelationship', undefined),
  ],
  [
    'attachment-description',
    'a file without description',
    (pdf) => put(pdf.ofType('Filespec'), 'Desc', undefined),
  ],
  [
    'attachment-name',
    'a file without Unicode name',
    (pdf) => put(pdf.ofType('Filespec'), 'UF', undefined),
  ],
  [
    'attachment-missing',
    'a file without content',
    (pdf) => put(pdf.ofType('Filespec'), 'EF', undefined),
  ],
  [
    'attachment-type',
    'a file without media type',
    (pdf) => put(pdf.ofType('EmbeddedFile'), 'Subtype', undefined),
  ],
  ['attachment-date', 'a file without date', (pdf) => put(params(pdf), 'ModDate', undefined)],
  ['attachment-size', 'a file with a wrong size', (pdf) => put(params(pdf), 'Size', number(1))],
  [
    'attachment-checksum',
    'a file with a wrong checksum',
    (pdf) => put(params(pdf), 'CheckSum', PDFHexString.of('00'.repeat(16))),
  ],
];

/** All faults; each must be named by its code. */
export const mutations: readonly Mutation[] = [
  ...content,
  ...tree,
  ...links,
  ...fonts,
  ...metadata,
  ...attachments,
].map(([code, what, change]) => ({ code, what, change }));
