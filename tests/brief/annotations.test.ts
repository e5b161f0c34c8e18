import { expect, it } from 'vitest';
import { writeAnnotations } from '../../src/brief/annotations.ts';

const quote = {
  role: 'core',
  voice: 'author',
  sensitivity: 'none',
  exact: 'we need a count',
  prefix: 'So ',
  suffix: '.',
  line: 3,
  start: 9,
  end: 24,
} as const;
const source = { title: 'Uplands', authors: ['A'], file: 'a.txt', sha256: 'ab'.repeat(32) };
const recommendations = [{ id: 'R01', title: 'Count', quotes: [quote, quote] }];

it('says for each quotation where it stands, by words and by place', () => {
  const made = JSON.parse(writeAnnotations({ language: 'en', source, recommendations }));
  expect(made).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 2,
  });
  expect(made.first.items.map(({ id }: { id: string }) => id)).toEqual(['#R01-1', '#R01-2']);
  expect(made.first.items[0].target).toEqual({
    source: `urn:sha256:${'ab'.repeat(32)}`,
    selector: [
      { type: 'TextQuoteSelector', exact: 'we need a count', prefix: 'So ', suffix: '.' },
      { type: 'TextPositionSelector', start: 9, end: 24 },
    ],
  });
});

it('names the address of the article where there is one', () => {
  const url = 'https://example.org/uplands';
  const made = JSON.parse(
    writeAnnotations({ language: 'en', source: { ...source, url }, recommendations }),
  );
  expect(made.first.items[0].target.source).toBe(url);
});
