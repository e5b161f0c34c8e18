// What is no PDF of ours is said; a file saved again by another program still reads.
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { readPdf } from '../../../src/format/pdf-reader/read-pdf.ts';
import { aDocument, everything } from '../pdf/a-document.ts';

const written = async () =>
  (await writePdf(aDocument(everything), installedFonts)).value?.bytes ?? new Uint8Array();

test.each([true, false])(
  'a file saved again reads the same (object streams: %s)',
  async (useObjectStreams) => {
    const bytes = await written();
    const saved = await (await PDFDocument.load(bytes, { updateMetadata: false })).save({
      useObjectStreams,
    });
    expect(readPdf(saved, 'x').value?.blocks).toEqual(readPdf(bytes, 'x').value?.blocks);
  },
);

test('text added beside the structure is seen', async () => {
  const pdf = await PDFDocument.load(await written());
  pdf.getPage(0).drawText('forged', { x: 50, y: 50 });
  const { value } = readPdf(await pdf.save(), 'x');
  expect(value?.pages[0]?.unmarked).not.toBe('');
});

describe('a broken file is a diagnostic', () => {
  const messageOf = (bytes: Uint8Array) =>
    readPdf(bytes, 'brief.pdf').diagnostics.map(({ code, message }) => [code, message]);

  test.each([
    ['empty', Buffer.alloc(0), 'it does not begin as a PDF does'],
    ['text', Buffer.from('# Brief'), 'it does not begin as a PDF does'],
    [
      'cut off',
      Buffer.from('%PDF-1.7\n1 0 obj'),
      'its end does not say where its table of objects is',
    ],
    [
      'a wrong table',
      Buffer.from('%PDF-1.7\nstartxref\n3\n%%EOF'),
      'its table of objects points beside an object',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(messageOf(bytes)).toEqual([
      ['format/unreadable-pdf', `cannot be read as a PDF of policybrief: ${reason}`],
    ]);
  });
});
