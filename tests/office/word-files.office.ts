// Word files opened by a real office suite: LibreOffice turns them into PDF, and their words are those of the Markdown.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocxEdits } from '../../src/format/docx/read-docx-edits.ts';
import { writeDocx } from '../../src/format/docx/write-docx.ts';
import { type MarkdownNode, plainText, type Root } from '../../src/text/markdown-tree.ts';
import { fixture, paper, seedPapers } from '../format/paper.ts';

const creationDate = new Date('2026-11-23T00:00:00Z');
const papers = [
  ...seedPapers().map(({ audience, document }) => ({ name: audience, document })),
  { name: 'every-shape', document: paper(fixture('every-shape.md'), { marking: 'RESTRICTED' }) },
  { name: 'empty', document: paper('') },
  { name: 'sixty', document: paper(sixty()) },
  { name: 'long-words', document: paper(`# ${'w'.repeat(300)}\n\n${'v'.repeat(2000)}`) },
];
/** Letters that may stand between two words: running lines and markings of a page turn, and the label of an item. */
const furniture = 300;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policybrief-office-'));
  for (const { name, document } of papers) {
    const { value } = await writeDocx(document, { creationDate });
    writeFileSync(join(folder, `${name}.docx`), value?.bytes ?? new Uint8Array());
  }
  const files = papers.map(({ name }) => join(folder, `${name}.docx`));
  convert('pdf', files);
  convert('docx:MS Word 2007 XML', files, join(folder, 'saved'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(papers)('$name', ({ name, document }) => {
  it('has the words of its Markdown, in the same order', () => {
    const text = execFileSync('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-']).toString();
    // A line or page may end at a hyphen, which pdftotext then drops: halves are looked for one by one.
    const printed = text.replace(/[\s-]+/g, '');
    const missing: string[] = [];
    let at = 0;
    for (const words of wordsOf(document.tree)) {
      // Pages break in the middle of a paragraph, and running lines stand between.
      const found = printed.indexOf(words, at);
      if (found < 0 || found - at > furniture) missing.push(words);
      else at = found + words.length;
    }
    expect(missing).toEqual([]);
  });

  it('keeps its bookmarks when the office suite saves it again', () => {
    const bytes = readFileSync(join(folder, 'saved', `${name}.docx`));
    const { value } = readDocxEdits(bytes, `${name}.docx`, document);
    expect(value?.unplaced ?? 'nothing read').toEqual([]);
    expect(value?.changes).toEqual([]);
  });
});

function convert(format: string, files: readonly string[], out = folder): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', out, ...files],
    {
      stdio: 'pipe',
    },
  );
}

/** Words of the tree one by one, without blanks; shaped scripts come back from PDF in glyph order and are left out. */
function wordsOf(tree: Root): string[] {
  return leaves(tree)
    .flatMap((text) => text.split(/[\s-]+/))
    .filter(
      (word) =>
        /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(word) &&
        !/\p{Extended_Pictographic}|🜁/u.test(word),
    );
}

function leaves(node: MarkdownNode): string[] {
  if (['heading', 'paragraph', 'tableCell', 'code'].includes(node.type)) return [plainText(node)];
  return 'children' in node ? node.children.flatMap((child: MarkdownNode) => leaves(child)) : [];
}

function sixty(): string {
  const lines = Array.from(
    { length: 60 },
    (_, index) => `${index + 1}. **Do thing ${index}** \`Needed\` (R${index + 1}, line 1)`,
  );
  return `# Sixty\n\n## Recommendations\n\n${lines.join('\n')}\n`;
}
