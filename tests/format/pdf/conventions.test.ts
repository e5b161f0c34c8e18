// The Markdown conventions of a document → structure types and set text.
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { readPdf } from '../../../src/format/pdf-reader/read-pdf.ts';
import { aDocument } from './a-document.ts';

/** The blocks of a paper as "role: text". */
async function blocksOf(markdown: string): Promise<string[]> {
  const { value, diagnostics } = await writePdf(aDocument(markdown), installedFonts);
  expect(diagnostics).toEqual([]);
  const read = readPdf(value?.bytes ?? new Uint8Array(), 'x').value;
  return (read?.blocks ?? []).map(({ role, text }) => `${role}: ${text}`);
}

/** Raw objects of the file, where the structure's attributes stand. */
async function objectsOf(markdown: string): Promise<string> {
  const { value } = await writePdf(aDocument(markdown), installedFonts);
  return Buffer.from(value?.bytes ?? []).toString('latin1');
}

test('headings never skip a level, annexes go on below the title', async () => {
  const blocks = await blocksOf('# Title\n\n#### Deep\n\n## Two\n\n---\n\n## Annex\n');
  expect(blocks).toEqual(['H1: Title', 'H2: Deep', 'H2: Two', 'H2: Annex']);
});

test('an ordered list counts from its start; its numbers are labels', async () => {
  expect(await blocksOf('7. seven\n8. eight\n')).toEqual([
    'Lbl: 7.',
    'P: seven',
    'Lbl: 8.',
    'P: eight',
  ]);
});

test('a bullet list whose every item begins with a letter in brackets has these for labels', async () => {
  expect(await blocksOf('- (a) one\n- (b) two\n')).toEqual([
    'Lbl: (a)',
    'P: one',
    'Lbl: (b)',
    'P: two',
  ]);
  expect(await objectsOf('- (a) one\n- (b) two\n')).toContain('/ListNumbering /LowerAlpha');
});

test('a list with one item of another kind keeps its bullets', async () => {
  expect(await blocksOf('- (a) one\n- two\n')).toEqual([
    'Lbl: •',
    'P: (a) one',
    'Lbl: •',
    'P: two',
  ]);
});

test('nested bullets change their sign; ticks are told apart', async () => {
  const blocks = await blocksOf('- outer\n  - inner\n\n* [x] done\n* [ ] open\n');
  expect(blocks.filter((block) => block.startsWith('Lbl'))).toEqual([
    'Lbl: •',
    'Lbl: –',
    'Lbl: ☑',
    'Lbl: ☐',
  ]);
});

test('a table without header words is a form: its first column holds row headers', async () => {
  const form = '| | |\n|---|---|\n| Cost | Not stated in source |\n';
  expect(await blocksOf(form)).toEqual(['TH: Cost', 'TD: Not stated in source']);
  expect(await objectsOf(form)).toContain('/Scope /Row');
});

test('a table has column headers', async () => {
  const table = '| A | B |\n|---|---|\n| one | |\n';
  expect(await blocksOf(table)).toEqual(['TH: A', 'TH: B', 'TD: one']);
  expect(await objectsOf(table)).toContain('/Scope /Column');
});

test('a strength label is text of its line', async () => {
  expect(await blocksOf('Do it `Needed` (R01)\n')).toEqual(['P: Do it Needed (R01)']);
});

test('a pull quote keeps its words before its source', async () => {
  expect(await blocksOf('> **“Large words.”**\n>\n> Author, line 3\n')).toEqual([
    'P: “Large words.”',
    'P: Author, line 3',
  ]);
});

test('links lead to addresses and headings; a link to a heading that is not there stays text', async () => {
  const objects = await objectsOf(
    '## To do\n\n[up](#to-do), [out](https://harbour.example/a), [gone](#gone)\n',
  );
  expect(objects.match(/\/Subtype \/Link/g)).toHaveLength(2);
  expect(objects).toContain('/Dest (to-do)');
  expect(objects).toContain('/URI (https://harbour.example/a)');
  expect(objects).toContain('/Contents (Go to: up)');
});

test('names of places are sorted by their bytes, whatever the locale', async () => {
  const objects = await objectsOf('## b\n\n## a-b\n\n## ab\n\n## ä\n\n[to](#ä)\n');
  const names = /\/Names \[([^\]]*\][^\]]*)*?\n\]/.exec(objects)?.[0] ?? '';
  expect([...names.matchAll(/\((.+?)\)/g)].map((match) => match[1])).toEqual([
    '%C3%A4',
    'a-b',
    'ab',
    'b',
  ]);
  expect(objects).toContain('/Dest (%C3%A4)');
});

test('text in another script names its language', async () => {
  expect(await objectsOf('Hindi: सुरक्षा\n')).toContain('/Lang (und-Deva)');
});

test('metadata are escaped, the attachment is associated with the document', async () => {
  const document = aDocument(
    'Text\n',
    {},
    { title: 'R&D <"draft">', creator: 'A & B', rights: '© C' },
  );
  const attachments = [
    { name: 'brief.json', mediaType: 'application/json', description: 'Data', content: '{"é":1}' },
  ];
  const { value } = await writePdf({ ...document, attachments }, installedFonts);
  const text = Buffer.from(value?.bytes ?? []).toString('utf8');
  expect(text).toContain('<rdf:li xml:lang="x-default">R&amp;D &lt;&quot;draft&quot;&gt;</rdf:li>');
  expect(text).toContain('<rdf:li>A &amp; B</rdf:li>');
  expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  const read = readPdf(value?.bytes ?? new Uint8Array(), 'x').value;
  expect(read?.title).toBe('R&D <"draft">');
  expect(read?.attachments).toEqual([
    {
      name: 'brief.json',
      mediaType: 'application/json',
      description: 'Data',
      content: Buffer.from('{"é":1}'),
    },
  ]);
});
