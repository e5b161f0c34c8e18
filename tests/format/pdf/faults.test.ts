// What cannot be set is said, with its place; nothing is drawn as an empty box or dropped.
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import type { FontSource } from '../../../src/format/font-source.ts';
import { compose } from '../../../src/format/pdf/compose.ts';
import { shelfOf } from '../../../src/format/pdf/font-shelf.ts';
import { lostWords } from '../../../src/format/pdf/lost-words.ts';
import { cutTall, TooTall } from '../../../src/format/pdf/page-break.ts';
import type { StockDocument } from '../../../src/format/pdf/stock.ts';
import type { Strip } from '../../../src/format/pdf/strip.ts';
import { DocumentFonts } from '../../../src/format/pdf/words.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { Source } from '../../../src/text/source.ts';
import { aDocument, everything, running } from './a-document.ts';

const nested = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- a\n`).join('');

async function faultOf(markdown: string, fonts: FontSource = installedFonts, page = {}) {
  const { value, diagnostics } = await writePdf(aDocument(markdown, page), fonts);
  const [first] = diagnostics;
  expect(value).toBeUndefined();
  const source = first?.source instanceof Source ? first.source : undefined;
  const at = first?.span && source?.position(first.span.start);
  return { code: first?.code, message: first?.message, at, count: diagnostics.length };
}

test('a character that no font has is named with its place and face', async () => {
  expect(await faultOf('# Title\n\nText with 你 in it, and 你 again.\n')).toEqual({
    code: 'format/missing-glyph',
    message: 'no installed font has the character U+4F60 "你" (asked of serif-regular)',
    at: { line: 3, column: 11 },
    count: 1,
  });
});

test('right-to-left text is refused', async () => {
  expect(await faultOf('Salaam سلام\n')).toMatchObject({
    code: 'format/right-to-left',
    at: { line: 1, column: 8 },
  });
});

test.each([
  ['wOF2', /serif-regular is a WOFF2 file/],
  ['wOFF', /WOFF file/],
  ['ttcf', /font collection/],
  ['%PDF', /not a TrueType or OpenType file/],
])('a font file that begins %s is refused', async (signature, message) => {
  const fault = await faultOf('Text\n', () => Buffer.from(`${signature} and so on`));
  expect(fault).toMatchObject({
    code: 'format/unusable-font',
    message: expect.stringMatching(message),
  });
});

test('a header, footer or marking too tall for its margin is refused', async () => {
  const marginsMm = { top: 10, right: 20, bottom: 20, left: 20 };
  expect(await faultOf('Text\n', installedFonts, { marginsMm, marking: 'SECRET' })).toMatchObject({
    code: 'format/running-line-too-tall',
    message: 'the header does not fit its margin',
  });
});

test('a picture without a text is refused', async () => {
  expect(await faultOf('Text\n\n![](https://harbour.example/map.png)\n')).toMatchObject({
    code: 'format/image-without-alt',
    at: { line: 3, column: 1 },
  });
});

test.each([
  ['a table of sixty columns', `${'| a '.repeat(60)}|\n${'|---'.repeat(60)}|\n`],
  ['lists nested deeply in a column', `## A\n\n${nested(18)}`],
])('%s: no room', async (_, markdown) => {
  const fault = await faultOf(markdown, installedFonts, { columns: 2 });
  expect(fault).toMatchObject({ code: 'format/no-room', at: { line: expect.any(Number) } });
});

test('a column of short words may be as narrow as they are', async () => {
  const long = running(40);
  const table = `| No. | Text | More |\n|---|---|---|\n| 1 | ${long} | ${long} |\n`;
  expect((await writePdf(aDocument(table), installedFonts)).diagnostics).toEqual([]);
});

test('a row that fits no page and cannot be cut is refused', () => {
  const line = (y: number) => ({ y, getHeight: () => 30 });
  // Two cells whose lines overlap all the way down.
  const lines = Array.from({ length: 60 }, (_, index) => line(index * 15));
  const strip = { top: 0, bottom: 930, lines, cost: 0, frames: [] } as unknown as Strip;
  expect(() => cutTall(strip, 700)).toThrow(TooTall);
});

test('words that do not reach the pages are found, with their block', async () => {
  const stock = { options: {} } as unknown as StockDocument;
  const shelf = shelfOf(installedFonts);
  const document = aDocument(everything);
  const { value } = await compose(document, shelf, stock, new DocumentFonts(shelf, stock));
  if (!value) throw new Error('not composed');
  expect(lostWords(document.tree, value.set)).toBeUndefined();
  const strips = value.set.parts[0]?.pages[0]?.fragments[0]?.strips as unknown[];
  strips.splice(3, 1);
  expect(lostWords(document.tree, value.set)).toMatchObject({
    block: { type: 'table' },
    span: { start: everything.indexOf('| | |') },
  });
});
