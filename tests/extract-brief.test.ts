// The way from an article to a draft, end to end: every draft passes its check, and the look of a text changes no verdict.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/article/article.ts';
import { readBrief } from '../src/brief/read-brief.ts';
import { writeBrief } from '../src/brief/write-brief.ts';
import { checkBrief, extractBrief, readArticle } from '../src/pipeline.ts';
import { explain } from '../src/recommendation/explain.ts';
import { Source } from '../src/text/source.ts';

const options = { seed: 7, numRuns: 40 };

const sentences = [
  'Governments should publish all “open” contracts within thirty days (Lee et al. 2020: 11 -13).',
  'The law requires ships to report waste.',
  'It’s vital that the register is kept up to date.',
  'Ministers said that fees must fall.',
  'A regional fund for the islands looks promising; however, it could be misused.',
  'In 2019, the two states signed a treaty on the river.',
  'The ports lack trained inspectors and spare parts for their boats.',
  'Why should the harbour pay?',
  'The harbour needs a joint register of ships.',
  'Dr. Ek told the “U.S. News” that reform “should come soon”.',
];
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 });
const list = fc
  .array(fc.constantFrom('publish their budgets', 'multi-year funding', 'train inspectors'), {
    minLength: 2,
    maxLength: 3,
  })
  .map((items) => ['Donors should:', ...items.map((item) => `- ${item};`)].join('\n\n'));
const article = fc
  .array(
    fc.oneof(
      paragraph.map((parts) => parts.join(' ')),
      list,
      fc.constant('Recommendations'),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((blocks) => ['Harbours and Rivers', 'Ana Silva', ...blocks].join('\n\n'));

async function read(text: string): Promise<Article> {
  const { value } = await readArticle(Buffer.from(text), 'a.txt', { language: 'en' });
  if (value === undefined) throw new Error('cannot be read');
  return value;
}

const plain = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();

async function verdicts(text: string): Promise<(readonly [string, boolean])[]> {
  const one = await read(text);
  return explain(one).map(({ sentence, taken }) => [plain(one.source.slice(sentence)), taken]);
}

/** Lines broken at 60 characters; items of a list stay whole, as their marker counts. */
function reflow(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('-') ? line : line.replace(/(.{40,60}) (?=\S)/g, '$1\n')))
    .join('\n');
}

describe('no sentence is judged otherwise', () => {
  test.each<[string, (text: string) => string]>([
    ['with more blank lines', (text) => `\n\n${text.replaceAll('\n\n', '\n\n\n\n')}\n\n`],
    ['reflowed', reflow],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['with straight marks', plainMarks],
  ])('%s', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        expect(await verdicts(change(text))).toEqual(await verdicts(text));
      }),
      options,
    );
  });
});

function plainMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

test('a draft passes its check, reads back as it was composed, and quotes in order', async () => {
  await fc.assert(
    fc.asyncProperty(article, fc.constantFrom('\n', '\r\n'), async (text, lineBreak) => {
      const one = await read(text.replaceAll('\n', lineBreak));
      const { draft, recommendations } = await extractBrief(one);
      if (draft === undefined) throw new Error('no draft');
      const file = new Source('a.md', writeBrief(draft.data, draft.prose));
      const found = checkBrief(file, one);
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(found.filter(({ code }) => code === 'brief/quote-moved')).toEqual([]);
      expect(readBrief(file).value?.data).toEqual(draft.data);
      for (const { quotes } of draft.data.recommendations) {
        for (const { exact, start, end } of quotes)
          expect(one.source.slice({ start, end })).toBe(exact);
      }
      const cores = recommendations.map(({ quotes }) => quotes[0]?.span ?? { start: 0, end: 0 });
      cores.slice(1).forEach((core, at) => {
        expect(core.start).toBeGreaterThanOrEqual(cores[at]?.end ?? 0);
      });
    }),
    options,
  );
});

test('words of a third party are never given to the author', async () => {
  const one = await read(
    'Ports and Rivers\n\nThe mayor warned: “The ministry should close the port.” The port lacks inspectors, critics say.',
  );
  const { draft } = await extractBrief(one);
  expect(draft?.data.recommendations).toEqual([]);
  expect(draft?.data.context).toEqual([]);
});

test('an item of a list carries its lead-in as the ground of its strength', async () => {
  const one = await read(
    'Aid to Ports\n\nDonors should:\n\n- multi-year funding for ports\n\n- flexible rules for ports',
  );
  const { draft } = await extractBrief(one);
  expect(
    draft?.data.recommendations.map(({ lead, modality, quotes }) => [
      lead.name,
      modality.cue,
      quotes.map(({ role, exact }) => [role, exact]),
    ]),
  ).toEqual([
    [
      'Donors',
      'should',
      [
        ['core', 'multi-year funding for ports'],
        ['context', 'Donors should:'],
      ],
    ],
    [
      'Donors',
      'should',
      [
        ['core', 'flexible rules for ports'],
        ['context', 'Donors should:'],
      ],
    ],
  ]);
});

test('what is proven absent is said, and nothing else', async () => {
  const told = async (text: string) => (await extractBrief(await read(text))).draft?.data.notStated;
  expect(await told('The ministry should train inspectors.')).toEqual([
    'amounts of money',
    'target dates',
    'indicators of success',
  ]);
  expect(
    await told('The ministry should spend €5 on inspectors by 2030 and monitor what they find.'),
  ).toEqual([]);
});
