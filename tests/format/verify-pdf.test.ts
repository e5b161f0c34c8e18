// A real brief's PDF, verified as it was written and after each tampering of the table.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { installedFonts } from '../../src/cli/fonts.ts';
import { isSealed } from '../../src/format/pdf-seal.ts';
import { verifyPdf } from '../../src/format/verify-pdf.ts';
import { buildBrief } from '../../src/pipeline.ts';
import { Source } from '../../src/text/source.ts';
import { tamperings } from './pdf/tamper.ts';

const read = (path: string) => new Source(path, readFileSync(path, 'utf8'));
const folder = 'templates/init';
const article = readdirSync(`${folder}/articles`).map((name) =>
  read(`${folder}/articles/${name}`),
)[0];
const brief = readdirSync(`${folder}/briefs`).map((name) => read(`${folder}/briefs/${name}`))[0];
const partials = new Map(
  readdirSync('templates/partials').map((name) => [
    name.replace('.md.hbs', ''),
    read(`templates/partials/${name}`),
  ]),
);

let pdf: Uint8Array;
const codes = (bytes: Uint8Array) => verifyPdf(bytes, 'paper.pdf').diagnostics.map((d) => d.code);

beforeAll(async () => {
  if (!brief) throw new Error('there is no example brief');
  const paper = await buildBrief({
    brief,
    template: read('templates/parliament.md.hbs'),
    partials,
    formats: ['pdf'],
    fonts: installedFonts,
  });
  const bytes = paper.value?.files[0]?.bytes;
  if (!bytes) throw new Error(paper.diagnostics.map(({ message }) => message).join('\n'));
  pdf = bytes;
});

describe('verifyPdf', () => {
  test('finds nothing wrong in a PDF as it was written, with or without its source', () => {
    expect(codes(pdf)).toEqual([]);
    const sha256 = verifyPdf(pdf, 'paper.pdf').record?.source.sha256 ?? '';
    if (!article) throw new Error('there is no example article');
    expect(verifyPdf(pdf, 'paper.pdf', { source: article, sha256 }).diagnostics).toEqual([]);
  });

  test('names the quotation that a changed source no longer has', () => {
    const record = verifyPdf(pdf, 'paper.pdf').record;
    const quote = record?.recommendations[0]?.quotes[0]?.exact ?? '';
    const changed = new Source(
      'a.txt',
      (article?.text ?? '').replace(quote.slice(0, 12), 'Nobody says'),
    );
    const found = verifyPdf(pdf, 'paper.pdf', { source: changed, sha256: '0' }).diagnostics;
    const messages = found.map((each) => `${each.code} ${each.message}`);
    expect(
      messages.some(
        (m) => m.startsWith('format/quotation-not-in-source') && m.includes(quote.slice(0, 40)),
      ),
    ).toBe(true);
    expect(found.some(({ code }) => code === 'format/source-differs')).toBe(true);
  });

  test('any single changed byte breaks the seal', () => {
    for (let at = 20; at < pdf.length; at += Math.ceil(pdf.length / 60)) {
      const altered = pdf.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(isSealed(altered), `byte ${at}`).toBe(false);
    }
  });

  test('bytes behind the end break the seal', () => {
    expect(isSealed(new Uint8Array([...pdf, 10]))).toBe(false);
  });

  test('what is no PDF of ours is said to be none', () => {
    expect(codes(new TextEncoder().encode('hello'))).toEqual(['format/unreadable-pdf']);
    expect(codes(new Uint8Array())).toEqual(['format/unreadable-pdf']);
  });

  test.each(tamperings)('$what is rejected', async ({ tamper, changes }) => {
    const found = codes(await tamper(pdf));
    expect(found).toContain('format/seal-broken');
    if (changes === 'text') expect(found.length, found.join(' ')).toBeGreaterThan(1);
  });
});
