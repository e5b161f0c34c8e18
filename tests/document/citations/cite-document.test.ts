import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBrief } from '../../../src/brief/read-brief.ts';
import { citeDocument } from '../../../src/document/citations/cite-document.ts';
import { cslStyles } from '../../../src/document/citations/csl-styles.ts';
import { Source } from '../../../src/text/source.ts';
import { paper } from '../../format/paper.ts';

const text = readFileSync(new URL('../../../briefs/indo-bhutan-cyber.md', import.meta.url), 'utf8');
const { value: brief } = readBrief(new Source('brief.md', text));
if (!brief) throw new Error('the seed brief cannot be read');
const book = { id: 'book', type: 'book', title: 'The count', issued: { 'date-parts': [[2020]] } };
const options = { references: [book] };

it('leaves a paper without keys as it is', async () => {
  const document = paper('# A\n\nmail@example.org\n');
  expect((await citeDocument(document, brief)).value).toBe(document);
});

it('prints citations, and at the end what was cited and nothing else', async () => {
  const document = paper('# A\n\nAs told [@book, p. 3].\n\n---\n\n## Annex\n\nMore.\n');
  const { value, diagnostics } = await citeDocument(document, brief, options);
  expect(diagnostics).toEqual([]);
  expect(value?.markdown).toBe(
    '# A\n\nAs told [(The count 2020, 3)](#references).\n\n---\n\n## Annex\n\nMore.\n\n## References\n\n- The count. 2020.\n',
  );
});

it('numbers notes where the style has notes', async () => {
  const document = paper('# A\n\nOne [@book, p. 3]. Two [@book, p. 4].\n');
  const style = cslStyles.oscola ?? '';
  const { value } = await citeDocument(document, brief, { ...options, style });
  expect(value?.markdown).toBe(
    '# A\n\nOne [\\[1\\]](#notes). Two [\\[2\\]](#notes).\n\n## Notes\n\n1. *The count* (2020) 3.\n2. Ibid. 4.\n',
  );
});

it('prints an unknown key as typed and says which was meant', async () => {
  const document = paper('# A\n\nAs told [@bok, p. 3].\n');
  const { value, diagnostics } = await citeDocument(document, brief, options);
  expect(value?.markdown).toBe(document.markdown);
  expect(diagnostics).toMatchObject([
    { severity: 'warning', code: 'document/unknown-citation-key', hints: ['did you mean “book”?'] },
  ]);
});

it('cites the references of the article, incomplete ones as they are printed there', async () => {
  const faulty = brief.data.references.find(({ custom }) => (custom?.issues ?? []).length > 0);
  if (!faulty) throw new Error('the seed brief has no faulty reference');
  const document = paper(`# A\n\nAs told [@${faulty.id}].\n`);
  const { value, diagnostics } = await citeDocument(document, brief);
  expect(diagnostics.map(({ code }) => code)).toEqual(['document/incomplete-reference']);
  const plain = (value?.markdown ?? '').replace(/[*\\]|\[|\]\(<[^>]*>\)/g, '');
  expect(plain).toContain(`- ${(faulty.custom?.raw ?? '').replace(/[*\\[]/g, '').slice(0, 40)}`);
});
