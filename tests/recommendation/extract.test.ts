// A small article and the recommendations drawn from it; laws that hold for every text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { explain } from '../../src/recommendation/explain.ts';
import { extract } from '../../src/recommendation/extract.ts';
import { readLexicon } from '../../src/recommendation/lexicon/lexicon.ts';

const article = `Clean Harbours for All

Ann Lee

Ports in the region are growing fast. The port law of 1998 requires ships to report their waste. Port authorities should publish waste data every month through a shared portal. The minister said that fees must fall.

A joint register of ships looks promising (Ek 2020: 4). Should talks fail, fees will rise.

Recommendations to the port authorities

1. Lower the fees for clean ships.

2. Train inspectors in cooperation with the Coast Guard.

Donors should:

- fund new reception sites

- avoid short grants

Who will pay?
`;

const drawn = (text: string) => {
  const read = readText('a.txt', text);
  return extract(read).map((one) => ({
    ...one,
    quote: one.quotes.map(({ span }) => read.source.slice(span)),
  }));
};

test('recommendations in reading order with action, lead and strength', () => {
  expect(
    drawn(article).map(({ id, action, lead, modality }) => [
      id,
      action,
      lead.name,
      lead.basis,
      modality.level,
    ]),
  ).toEqual([
    [
      'R01',
      'Publish waste data every month through a shared portal.',
      'Port authorities',
      'stated',
      5,
    ],
    ['R02', 'Pursue a joint register of ships.', undefined, 'not-stated', 2],
    ['R03', 'Lower the fees for clean ships.', 'port authorities', 'implied', 5],
    [
      'R04',
      'Train inspectors in cooperation with the Coast Guard.',
      'port authorities',
      'implied',
      5,
    ],
    ['R05', 'Fund new reception sites.', 'Donors', 'stated', 5],
    ['R06', 'Avoid short grants.', 'Donors', 'stated', 5],
  ]);
});

test('partners and instruments are the words of the clause', () => {
  const all = drawn(article);
  expect(all[0]?.instruments).toEqual(['a shared portal']);
  expect(all[3]?.partners).toEqual(['Coast Guard']);
});

test('clauses of one sentence that carry their own recommendation come apart', () => {
  const text = 'Ministers must publish the plan; and the treasury should fund it for ten years.';
  expect(drawn(text).map(({ action, quote }) => [action, quote])).toEqual([
    ['Publish the plan.', ['Ministers must publish the plan']],
    ['Fund it for ten years.', ['the treasury should fund it for ten years.']],
  ]);
});

test('actions keep negation, concession and passive', () => {
  const actions = (text: string) => drawn(text).map(({ action }) => action);
  expect(actions('The city must not sell the park.')).toEqual(['Do not sell the park.']);
  expect(actions('The city must not only plant trees but also protect them.')).toEqual([
    'Plant trees and also protect them.',
  ]);
  expect(actions('The registers should be published in full by the ministry.')).toEqual([
    'Publish the registers in full by the ministry.',
  ]);
  expect(actions('Although open registers should be the goal, many are closed.')).toEqual([
    'Let open registers be the goal.',
  ]);
  expect(actions('We recommend that the Government publish its plan.')).toEqual([
    'Publish its plan.',
  ]);
});

test('near duplicates merge into the earlier one, as support', () => {
  const text =
    'Governments should publish all budget data on one open national portal.\n\nIn short, governments should publish all budget data on one open national portal.';
  const all = drawn(text);
  expect(all).toHaveLength(1);
  expect(all[0]?.quotes.map(({ role }) => role)).toEqual(['core', 'support']);
});

test('explain tells of every sentence, and of the one at an offset', () => {
  const read = readText('a.txt', article);
  expect(explain(read)).toHaveLength(read.sentences.length);
  const at = explain(read, undefined, article.indexOf('The minister said'));
  expect(at[0]?.taken).toBe(false);
  expect(at[0]?.evidence.map(({ rule, kind }) => [rule, kind])).toEqual([
    ['must', 'cue'],
    ['reported-speech', 'veto'],
  ]);
});

describe('a lexicon of the user', () => {
  test('adds verbs, actors, cues and themes', () => {
    const files = [
      { name: 'cues.txt', text: '# ours\n1.2 4 | cries out for' },
      { name: 'themes.txt', text: 'harbours: harbour-*9' },
    ];
    const lexicon = readLexicon(files).value;
    const [one] = extract(readText('a.txt', 'The old harbour cries out for repair.'), lexicon);
    expect(one?.modality).toEqual({ level: 4, cue: 'cries out for' });
    expect(one?.themes[0]).toBe('harbours');
    expect(extract(readText('a.txt', 'The old harbour cries out for repair.'))).toEqual([]);
  });

  test('a line that cannot be read is an error with its place', () => {
    const { value, diagnostics } = readLexicon([{ name: 'cues.txt', text: 'no weight here' }]);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'recommendation/bad-lexicon', span: { start: 0, end: 14 } },
    ]);
  });
});

const sentences = [
  'Governments should publish all contracts within thirty days.',
  'The law requires ships to report waste.',
  'It is vital that the register is kept up to date.',
  'Ministers said that fees must fall.',
  'A regional fund looks promising.',
  'Costs rose by 4 per cent in 2019 (Lee et al. 2020: 11 -13).',
  'The “free ports” policy needs to be reviewed by Parliament.',
  'Who should pay?',
  'The council’s plan was adopted in May.',
  'Member States are encouraged to ratify the convention without delay.',
];
const paragraph = fc
  .array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 5 })
  .map((all) => all.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 5 });

/** Sentences of a text with their verdicts, white space and marks made plain. */
const verdicts = (whole: string): readonly string[] => {
  const read = readText('a.txt', whole);
  return explain(read).map(({ sentence, taken }) => {
    const words = read.source
      .slice(sentence)
      .replace(/\s+/g, ' ')
      .replace(/[“”]/g, '"')
      .replace(/’/g, "'");
    return `${taken ? '+' : '-'} ${words}`;
  });
};

function wrap(one: string, width: number): string {
  const lines: string[] = [''];
  for (const word of one.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

describe('laws', () => {
  const options = { seed: 11, numRuns: 60 };

  test('quotes and evidence are slices; sentences are ordered and disjoint; twice gives the same', () => {
    fc.assert(
      fc.property(text, (paragraphs) => {
        const read = readText('a.txt', paragraphs.join('\n\n'));
        const all = extract(read);
        expect(JSON.stringify(extract(read))).toBe(JSON.stringify(all));
        let at = 0;
        for (const one of all) {
          expect(one.sentence.start).toBeGreaterThanOrEqual(at);
          at = one.sentence.start;
          for (const { span } of one.quotes)
            expect(read.source.slice(span).trim()).toBe(read.source.slice(span));
          const [core] = one.quotes;
          expect(
            core && core.span.start >= one.sentence.start && core.span.end <= one.sentence.end,
          ).toBe(true);
          expect(one.title.split(' ').length).toBeLessThanOrEqual(11);
        }
        let end = 0;
        for (const { span } of read.sentences) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      options,
    );
  });

  test('blank lines, wrapping, line ends, byte order mark and straight quotes change no verdict', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 50, max: 110 }), (paragraphs, width) => {
        const plain = paragraphs.join('\n\n');
        const expected = verdicts(plain);
        expect(verdicts(paragraphs.join('\n\n\n\n'))).toEqual(expected);
        expect(verdicts(paragraphs.map((one) => wrap(one, width)).join('\n\n'))).toEqual(expected);
        expect(verdicts(`\ufeff${plain.replace(/\n/g, '\r\n')}`)).toEqual(expected);
        expect(verdicts(plain.replace(/[“”]/g, '"').replace(/’/g, "'"))).toEqual(expected);
      }),
      options,
    );
  });

  test('an action has no content word that its sentence lacks, but for light verbs and irregular forms', () => {
    const stem = (word: string) => word.slice(0, Math.min(5, Math.max(3, word.length - 3)));
    fc.assert(
      fc.property(text, (paragraphs) => {
        const read = readText('a.txt', paragraphs.join('\n\n'));
        for (const one of extract(read)) {
          const own = read.source.slice(one.sentence).toLowerCase();
          for (const word of one.action.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
            expect(
              own.includes(stem(word)) ||
                ['take', 'have', 'them', 'keep', 'ensure', 'pursue'].includes(word),
            ).toBe(true);
          }
        }
      }),
      options,
    );
  });

  test.each([
    ['one line of words', 'a needs b '.repeat(20_000)],
    ['open brackets', '('.repeat(100_000)],
    ['quotation marks', '“x. '.repeat(30_000)],
    ['blank lines', '\n'.repeat(100_000)],
    ['spaces', `The city should ${' '.repeat(100_000)} act.`],
    ['full stops', 'U.S. '.repeat(30_000)],
    ['commas', `The city, ${'and so, '.repeat(20_000)} should act.`],
  ])('does not hang on %s', (_, hostile) => {
    const start = performance.now();
    extract(readText('a.txt', hostile));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
