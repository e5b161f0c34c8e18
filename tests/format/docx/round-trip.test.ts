// The whole way: seed brief → Word file → a person's edits → brief file → paper.
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { readBrief } from '../../../src/brief/read-brief.ts';
import { rewriteBrief } from '../../../src/brief/rewrite-brief.ts';
import { applyDocxEdits } from '../../../src/format/docx/apply-docx-edits.ts';
import { readDocxEdits } from '../../../src/format/docx/read-docx-edits.ts';
import { writeDocx } from '../../../src/format/docx/write-docx.ts';
import { Source } from '../../../src/text/source.ts';
import { seedPapers } from '../paper.ts';

const text = readFileSync(new URL('../../../briefs/indo-bhutan-cyber.md', import.meta.url), 'utf8');
const withProse = `${text.trimEnd()}\n\n## Timing (home-ministry)\n\nNot printed.\n\n## Consultation (home-ministry)\n\nThe *first* ministry was asked.\n\nThe second was not.\n`;
const { value: brief } = readBrief(new Source('brief.md', withProse));

it('takes an edited paragraph and an edited action back, and loses nothing else', async () => {
  const document = paperOf(withProse);
  const item = document.evidence?.recommendations.find(({ id }) => id === 'R03');
  expect(item?.phrase).toContain('generating human resources');
  const bytes = (await writeDocx(document, { creationDate: new Date(0) })).value?.bytes;
  const zip = await JSZip.loadAsync(bytes ?? new Uint8Array());
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const edited = xml
    .replace('The second was not.', 'The second was asked in May.')
    .replace(
      'invest more in generating human resources',
      'invest more in training human resources',
    );
  expect(edited).not.toBe(xml);
  zip.file('word/document.xml', edited);
  const { value, diagnostics } = readDocxEdits(
    await zip.generateAsync({ type: 'uint8array' }),
    'edited.docx',
    document,
  );
  expect(diagnostics).toEqual([]);
  if (!value || !brief) throw new Error('nothing read');
  const rewritten = rewriteBrief(brief, applyDocxEdits(brief, value));

  const before = withProse.split('\n');
  const after = rewritten.split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual([
    expect.stringContaining('action: "Invest more in training human resources."'),
    'The second was asked in May.',
  ]);
  const paper = paperOf(rewritten).markdown;
  expect(paper).toContain('The second was asked in May.');
  expect(paper).toContain('invest more in training human resources');
});

function paperOf(changed: string) {
  const found = seedPapers(() => changed).find(({ audience }) => audience === 'home-ministry');
  if (!found) throw new Error('no such audience');
  return found.document;
}
