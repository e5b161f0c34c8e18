// Each tampering does what it says, and the PDF still opens: only then does it prove something when `verify` refuses it.
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { edgeDocuments } from './edge-document.ts';
import { facetsOf } from './structure/facets.ts';
import { tamperings } from './tamper.ts';

const document = edgeDocuments['edge-columns'];
if (document === undefined) throw new Error('no such edge document');
const { value } = await writePdf(document, installedFonts);
const bytes = value?.bytes ?? new Uint8Array();
const before = await facetsOf(bytes);

test.each(tamperings)('$what: changes the $changes', async ({ changes, tamper }) => {
  const after = await facetsOf(await tamper(bytes));
  expect(after[changes]).not.toBe(before[changes]);
});

test('a change to one side leaves the other as it was', async () => {
  for (const { changes, tamper } of tamperings) {
    if (changes !== 'attachment') continue;
    const after = await facetsOf(await tamper(bytes));
    expect({ ...after, attachment: '' }).toEqual({ ...before, attachment: '' });
  }
});
