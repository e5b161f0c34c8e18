// Every fixtures/bad/NAME.md is checked, with the article it is about, and prints what stands in NAME.txt beside it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkBrief, readBrief } from '../../src/brief/read-brief.ts';
import { codes } from '../../src/diagnostic/codes.ts';
import { printDiagnostics } from '../../src/diagnostic/print-diagnostic.ts';
import { Source } from '../../src/text/source.ts';

const text = readFileSync(new URL('fixtures/varra.txt', import.meta.url), 'utf8');
const article = {
  source: new Source('varra.txt', text),
  sha256: createHash('sha256').update(text).digest('hex'),
};
const folder = new URL('fixtures/bad/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort();
const briefs = names.map((name) => new Source(name, readFileSync(new URL(name, folder), 'utf8')));

describe('bad briefs', () => {
  test.each(briefs)('$name', async (source) => {
    const diagnostics = checkBrief(source, article);
    expect(diagnostics.length).toBeGreaterThan(0);
    await expect(printDiagnostics(diagnostics)).toMatchFileSnapshot(
      `fixtures/bad/${source.name.replace('.md', '.txt')}`,
    );
  });

  test('a brief with an error has no value, one with warnings has', () => {
    for (const source of briefs) {
      const { value, diagnostics } = readBrief(source);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect([source.name, value === undefined]).toEqual([source.name, errors.length > 0]);
    }
  });

  test('front matter in JavaScript is refused and not run', () => {
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('between them they raise every code of a brief file', () => {
    const raised = new Set(
      briefs.flatMap((source) => checkBrief(source, article)).map((d) => d.code),
    );
    // Tables and files of references are read beside a brief; their own tests raise their codes.
    const wanted = Object.keys(codes).filter((code) =>
      /^(?:text|brief(?!\/(?:csv-|bad-reference|duplicate-reference)))\//.test(code),
    );
    expect(wanted.filter((code) => !raised.has(code as keyof typeof codes))).toEqual([]);
  });
});
