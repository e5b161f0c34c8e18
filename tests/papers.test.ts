// The seed brief × the built-in templates → the papers as they go out: reviewed as a diff, within limits, PDF and Markdown alike.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { installedFonts } from '../src/cli/fonts.ts';
import { readPdf } from '../src/format/pdf-reader/read-pdf.ts';
import { makePaper, type Paper, readBrief, readTemplate } from '../src/pipeline.ts';
import { plainText } from '../src/text/markdown-tree.ts';
import { Source } from '../src/text/source.ts';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.md.hbs'));
const idOf = (name: string) => name.replace('.md.hbs', '');

const brief = readBrief(new Source('indo-bhutan-cyber.md', read('briefs/indo-bhutan-cyber.md')));
const partials = new Map(
  filesIn('templates/partials').map((name) => [
    idOf(name),
    new Source(name, read(`templates/partials/${name}`)),
  ]),
);

it('has the eight audiences', () => {
  expect(filesIn('templates').map(idOf)).toEqual([
    'cert',
    'eu-delegation',
    'foreign-ministry',
    'home-ministry',
    'parliament',
    'press',
    'think-tank',
    'unodc',
  ]);
});

describe.each(filesIn('templates'))('%s', (name) => {
  const template = readTemplate(new Source(name, read(`templates/${name}`)), partials);
  let paper: Paper;
  beforeAll(async () => {
    expect([...brief.diagnostics, ...template.diagnostics]).toEqual([]);
    if (!brief.value || !template.value) return;
    const made = await makePaper(brief.value, template.value, {
      formats: ['md', 'pdf'],
      fonts: installedFonts,
    });
    expect(made.diagnostics).toEqual([]);
    if (made.value) paper = made.value;
  });
  const markdown = () => paper.document.markdown;

  it('reads as it did when it was last reviewed', async () => {
    const path = `./golden/indo-bhutan-cyber/${idOf(name)}.md`;
    await expect(markdown()).toMatchFileSnapshot(fileURLToPath(new URL(path, import.meta.url)));
  });

  it('keeps to its pages and words', () => {
    const { limits, words } = paper.report;
    expect(paper.pages?.main).toBeLessThanOrEqual(limits.pages ?? 0);
    expect(words).toBeLessThanOrEqual(limits.words ?? 0);
    expect(words).toBeGreaterThanOrEqual(limits.minWords ?? 0);
  });

  it('shows no trace of how it was made', () => {
    expect(markdown()).not.toMatch(/undefined|null|NaN|\{\{|\}\}|\[object|&amp;|&#x?\d/);
    expect(markdown()).not.toMatch(/^#+ *$/m);
    expect(markdown()).not.toMatch(/Required fields are marked|Leave a Reply|Next post/i);
  });

  it('says in PDF what it says in Markdown, in the same order', () => {
    const bytes = paper.files.find(({ format }) => format === 'pdf')?.bytes ?? new Uint8Array();
    const { value } = readPdf(bytes, `${idOf(name)}.pdf`);
    const words = (value?.blocks ?? [])
      .filter(({ role, text }) => !(role === 'Lbl' && /^(\d+\.|[•–☐☑])$/u.test(text)))
      .map(({ text }) => text);
    expect(letters(words.join(' '))).toBe(letters(plainText(paper.document.tree)));
    expect(value?.pages.map(({ unmarked }) => unmarked).join('')).toBe('');
  });
});

function letters(text: string): string {
  return text.replace(/[\s\u00ad\u200b]/gu, '');
}
