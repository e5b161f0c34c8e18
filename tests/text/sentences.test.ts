// Hard lines for the sentence splitter: each text with the sentences it must fall into.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

const hard: readonly (readonly string[])[] = [
  ['Models exist, viz. the first and the second.', 'Both work.'],
  ['Few follow them (Okoro et al. 2012: 76).', 'The rest do not.'],
  ['Dr. Lind wrote it.', 'Prof. Mora agreed.'],
  ['The U.S. Department of Energy agreed.', 'It acted.'],
  ['He returned to the U.S.', 'The report followed.'],
  ['This continues earlier work (Lind, July 2021: 23) and others.', 'It ends here.'],
  ['Power became popular (Ek 2004: 11 -13).', 'All use it.'],
  ['It covers ownership, jurisdiction, etc.', 'Nation-states differ.'],
  ['It covers trade, i.e. goods, e.g. tin, etc. in all regions.', 'No. 5 is missing.'],
  ['Is it enough?', 'Yes!', 'It is.'],
  ['They call it “public diplomacy.”', 'Since then it grew.'],
  ['Costs rose by 2.5 per cent in Jan. 2020.', 'They fell later.'],
  ['J. S. Nye coined it.', 'Others followed.'],
  ['(The annex lists them.)', 'The next step is clear.'],
  ['It ended.[12]', 'Then it began again.'],
  ['See Art. 5 and para. 6 of the act.', 'Both apply.'],
  ['The firm, Acme Inc., paid.', 'It left.'],
];

test.each(hard.map((sentences) => [sentences] as const))('%j', (sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('a dash that opens a question stays outside', () => {
  expect(split('It grew (Ek 2021, 29 July). – Do such ties last?')).toEqual([
    'It grew (Ek 2021, 29 July).',
    'Do such ties last?',
  ]);
});

test('spans are ordered, disjoint and cover every word', () => {
  const piece = fc.constantFrom(
    'Dr. ',
    'The law. ',
    '(a. B) ',
    '“Yes.” ',
    'U.S. ',
    'and ',
    '\n',
    '– ',
    'e.g. ',
    '3.5 ',
    'What? ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const spans = splitSentences(text, { start: 0, end: text.length });
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(/^[\s–]*$/);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { seed: 7, numRuns: 200 },
  );
});
