// The brief of the seed article that comes with the package: sound, and honest about what is missing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBrief } from '../../src/brief/read-brief.ts';
import { verifyBrief } from '../../src/brief/verify-brief.ts';
import { writeBrief } from '../../src/brief/write-brief.ts';
import { printDiagnostics } from '../../src/diagnostic/print-diagnostic.ts';
import { Source } from '../../src/text/source.ts';

const name = 'briefs/indo-bhutan-cyber.md';
const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const { value: brief, diagnostics } = readBrief(new Source(name, text));
if (!brief) throw new Error(printDiagnostics(diagnostics));

test('nothing is wrong with it', () => {
  expect(printDiagnostics(diagnostics)).toBe('');
});

test('all twenty recommendations are there, with the themes that were asked for', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`);
  expect(brief.data.recommendations.map(({ id }) => id)).toEqual(ids);
  const themes = new Set(brief.data.recommendations.flatMap((one) => one.themes));
  const asked = ['capacity-building', 'cert-cooperation', 'eu-linkage', 'unodc-training'];
  expect(asked.filter((theme) => !themes.has(theme))).toEqual([]);
});

test('4 citations have no entry, 3 references are cited nowhere, 1 page lies outside its range', () => {
  const found = verifyBrief(brief).filter(({ severity }) => severity !== 'note');
  const count = (code: string) => found.filter((one) => one.code === code).length;
  expect(count('brief/unmatched-citation')).toBe(4);
  expect(count('brief/uncited-reference')).toBe(3);
  expect(count('brief/page-outside-range')).toBe(1);
  expect(found).toHaveLength(8);
});

test('written anew it is the same brief', () => {
  const anew = readBrief(new Source(name, writeBrief(brief.data, brief.prose))).value;
  expect(anew?.data).toEqual(brief.data);
  expect(anew?.prose.map((one) => one.markdown)).toEqual(brief.prose.map((one) => one.markdown));
});
