// The same document gives the same bytes: twice, after other documents, and measured as written.
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import type { FontSource } from '../../../src/format/font-source.ts';
import { measurePdf, writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { aDocument, everything } from './a-document.ts';

test('alone, again, and after documents that use the same glyphs for other characters', async () => {
  // A source of its own has a shelf of its own: as in a fresh process.
  const fresh: FontSource = (name) => installedFonts(name);
  const paper = () => aDocument(`${everything}\nOhm Ω, hyphen-minus, ﬁne fine\n`);
  const first = await writePdf(paper(), fresh);
  for (const other of [
    'Ohm sign \u2126 and hyphen \u2010 and \u00ad soft',
    'ﬁ ﬂ fi fl ffi',
    everything,
  ]) {
    await writePdf(aDocument(other), installedFonts);
  }
  const later = await writePdf(paper(), installedFonts);
  const again = await writePdf(paper(), installedFonts);
  expect(
    Buffer.compare(first.value?.bytes ?? Buffer.of(1), later.value?.bytes ?? Buffer.of(2)),
  ).toBe(0);
  expect(
    Buffer.compare(first.value?.bytes ?? Buffer.of(1), again.value?.bytes ?? Buffer.of(2)),
  ).toBe(0);
});

test('another date gives other bytes; the date is stamped', async () => {
  const plain = await writePdf(aDocument('x'), installedFonts);
  const dated = await writePdf(aDocument('x'), installedFonts, {
    creationDate: new Date(Date.UTC(2026, 0, 2)),
  });
  expect(Buffer.from(dated.value?.bytes ?? []).toString('latin1')).toContain('(D:20260102000000Z)');
  expect(
    Buffer.compare(plain.value?.bytes ?? Buffer.of(1), dated.value?.bytes ?? Buffer.of(1)),
  ).not.toBe(0);
});

test('measuring says what writing says', async () => {
  const document = aDocument(everything, { columns: 2 });
  const { bytes: _, ...written } = (await writePdf(document, installedFonts)).value ?? { bytes: 0 };
  expect((await measurePdf(document, installedFonts)).value).toEqual(written);
});
