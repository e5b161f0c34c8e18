// A brief's PDF bytes → the bytes after somebody tampered with it: the table that `verify` must reject row by row.
import { PDFString } from 'pdf-lib';
import { damage, put } from './structure/damage.ts';
import {
  addPage,
  changeData,
  changeTitle,
  eraseQuotation,
  exchangeLetters,
  redirectLink,
  replaceAttachment,
  shiftUnicode,
  updateFirstPage,
} from './structure/tamper-hands.ts';

export interface Tampering {
  /** What was done, in one line. */
  readonly what: string;
  /** What differs afterwards: the text of the pages, the attached data, the metadata, or what links and boxes do. */
  readonly changes: 'text' | 'attachment' | 'metadata' | 'appearance';
  readonly tamper: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** Every row is a PDF that still opens, and says something that the brief did not. */
export const tamperings: readonly Tampering[] = [
  {
    what: 'two letters of a paragraph exchanged',
    changes: 'text',
    tamper: (bytes) => damage(bytes, (pdf) => exchangeLetters(pdf, 'P')),
  },
  {
    what: 'two letters of a heading exchanged',
    changes: 'text',
    tamper: (bytes) => damage(bytes, (pdf) => exchangeLetters(pdf, 'H1')),
  },
  {
    what: 'a quotation taken off the page',
    changes: 'text',
    tamper: (bytes) => damage(bytes, eraseQuotation),
  },
  {
    what: 'a page taken out',
    changes: 'text',
    tamper: (bytes) =>
      damage(bytes, (pdf) => pdf.document.removePage(pdf.document.getPageCount() - 1)),
  },
  {
    what: 'a page put in, a copy of the first',
    changes: 'appearance',
    tamper: addPage,
  },
  {
    what: 'the text of the first page replaced by an incremental update behind the file',
    changes: 'text',
    tamper: updateFirstPage,
  },
  {
    what: 'a font told to extract as other letters than it shows',
    changes: 'text',
    tamper: (bytes) => damage(bytes, shiftUnicode),
  },
  {
    what: 'other words for a screen reader than for the eye',
    changes: 'text',
    tamper: (bytes) =>
      damage(bytes, (pdf) =>
        put(pdf.element('P'), 'ActualText', PDFString.of('Nothing is recommended.')),
      ),
  },
  {
    what: 'a white box laid over the first page',
    changes: 'appearance',
    tamper: (bytes) =>
      damage(bytes, (pdf) =>
        pdf.content(1, (old) => `${old}\n/Artifact BMC q 1 g 0 0 600 400 re f Q EMC`),
      ),
  },
  {
    what: 'a link that leads to another address',
    changes: 'appearance',
    tamper: (bytes) => damage(bytes, redirectLink),
  },
  {
    what: 'a word changed in an attached quotation',
    changes: 'attachment',
    tamper: changeData('exact', (old) => String(old).replace(/\p{L}{3,}/u, 'never')),
  },
  {
    what: 'the attached strength of a recommendation turned up or down',
    changes: 'attachment',
    tamper: changeData('level', (old) => (old === 5 ? 1 : 5)),
  },
  {
    what: 'another sha256 for the source in the attached data',
    changes: 'attachment',
    tamper: changeData('sha256', () => '0'.repeat(64)),
  },
  {
    what: 'the first recommendation left out of the attached data',
    changes: 'attachment',
    tamper: changeData('recommendations', (old) => (Array.isArray(old) ? old.slice(1) : [])),
  },
  {
    what: 'a recommendation put into the attached data twice',
    changes: 'attachment',
    tamper: changeData('recommendations', (old) =>
      Array.isArray(old) ? [...old, ...old.slice(0, 1)] : [],
    ),
  },
  {
    what: 'the attachment exchanged for an empty one',
    changes: 'attachment',
    tamper: (bytes) => damage(bytes, (pdf) => replaceAttachment(pdf, '{}\n')),
  },
  {
    what: 'the attachment exchanged for something that is not JSON',
    changes: 'attachment',
    tamper: (bytes) => damage(bytes, (pdf) => replaceAttachment(pdf, 'recommendations: none\n')),
  },
  {
    what: 'the attachment dropped',
    changes: 'attachment',
    tamper: (bytes) =>
      damage(bytes, (pdf) => {
        put(pdf.catalogDict('Names'), 'EmbeddedFiles', undefined);
        put(pdf.catalog, 'AF', undefined);
      }),
  },
  {
    what: 'another title in the document information and in the XMP',
    changes: 'metadata',
    tamper: (bytes) => damage(bytes, changeTitle),
  },
];
