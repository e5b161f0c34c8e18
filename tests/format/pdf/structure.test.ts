// Every edge document is a sound tagged PDF that reads as its Markdown does; and the checker finds every fault put in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import type { Document } from '../../../src/document/document.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { plainText } from '../../../src/text/markdown-tree.ts';
import { edgeDocuments } from './edge-document.ts';
import { contentMutations } from './structure/content-mutations.ts';
import { damage } from './structure/damage.ts';
import { fileMutations } from './structure/file-mutations.ts';
import { checkStructure, readingText, structureText } from './structure.ts';

/** Where `npm run validate` finds what the tests wrote: veraPDF has the last word on each of them. */
const written = 'out/edge';

async function write(document: Document): Promise<Uint8Array> {
  const { value, diagnostics } = await writePdf(document, installedFonts, {
    tool: 'policybrief test',
  });
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('nothing was written');
  return value.bytes;
}

const pdfs = new Map<string, Uint8Array>();
mkdirSync(written, { recursive: true });
for (const [name, document] of Object.entries(edgeDocuments)) {
  const bytes = await write(document);
  pdfs.set(name, bytes);
  writeFileSync(`${written}/${name}.pdf`, bytes);
}

test.each([...pdfs])('%s is sound', async (_, bytes) => {
  expect(await checkStructure(bytes)).toEqual([]);
});

test.each([...pdfs])('%s reads word for word as its Markdown', async (name, bytes) => {
  const tree = edgeDocuments[name]?.tree ?? { type: 'root', children: [] };
  const heard = await readingText(bytes, { markers: false });
  // As lists of words: a difference then shows as the words that differ.
  expect(heard.split(' ')).toEqual(plainText(tree).trim().split(/\s+/));
});

test.each(['edge-columns', 'edge-parts'])('%s has the tree that was reviewed', async (name) => {
  const text = await structureText(pdfs.get(name) ?? new Uint8Array());
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('a table over three pages is one table with one header in the tree', async () => {
  const lines = (await structureText(pdfs.get('edge') ?? new Uint8Array())).split('\n');
  const headers = lines.filter((line) => line.includes('TH Scope=Column "Berth"'));
  const berths = lines.filter((line) => /TD "Berth \d+"/.test(line));
  expect([headers.length, berths.length]).toEqual([1, 110]);
});

const good = pdfs.get('edge-columns') ?? new Uint8Array();

test('written again without a change it is still sound', async () => {
  expect(await checkStructure(await damage(good, () => {}))).toEqual([]);
});

test.each([...contentMutations, ...fileMutations])('%s: %s', async (code, _, change) => {
  const problems = await checkStructure(await damage(good, change));
  expect(problems.map((problem) => problem.split(':')[0])).toContain(code);
});
