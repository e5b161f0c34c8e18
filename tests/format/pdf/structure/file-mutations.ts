// Faults in links, fonts, metadata and attachments: problem code, what is wrong, and the change that does it.
import { PDFBool, PDFHexString, PDFString } from 'pdf-lib';
import { type Mutation, name, number, put } from './damage.ts';
import {
  breakBookmark,
  dropObject,
  dropProgram,
  moveObject,
  params,
  setTarget,
  type0,
} from './mutation-hands.ts';
import { nameEntry } from './pdf-file.ts';

const links: readonly Mutation[] = [
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

const fonts: readonly Mutation[] = [
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

const metadata: readonly Mutation[] = [
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

const attachments: readonly Mutation[] = [
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

/** Faults of what stands beside the pages. */
export const fileMutations: readonly Mutation[] = [...links, ...fonts, ...metadata, ...attachments];
