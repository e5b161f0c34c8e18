// Small texts and the structure read from them: title, byline, headings, lists with lead-ins, zones.
import { expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';

const shape = (text: string): readonly string[] => {
  const article = readText('t.txt', text);
  return article.blocks.map((block) => {
    const lead = block.leadIn === undefined ? '' : ` <${block.leadIn}`;
    const list = block.list === undefined ? '' : ` ${block.list.marker}${block.list.depth}`;
    return `${block.zone}${list}${lead}: ${article.source.slice(block.span).replace(/\s+/g, ' ')}`;
  });
};

test('title, byline and author note', () => {
  const article = readText(
    't.txt',
    'Rivers Without Borders: A Plan\n\nBy Ann Lee and Bo Ek\n\nAnn Lee is a fellow at the River Institute.\n\nRivers matter to all.',
  );
  expect(article.title).toBe('Rivers Without Borders: A Plan');
  expect(article.authors).toEqual(['Ann Lee', 'Bo Ek']);
  expect(article.authorNote).toBe('Ann Lee is a fellow at the River Institute.');
  expect(article.sentences).toHaveLength(4);
});

test('headings without markup, nested by shape; a recommendation label is outside the span', () => {
  const article = readText(
    't.txt',
    'IV. Findings\n\nText one stands here.\n\n1. Money\n\nText two stands here.\n\nRecommendation 1: Pay more.\n\nThe state should pay more.\n\n2. People\n\nText three stands here.\n\nV. Annex\n\nText four stands here.',
  );
  expect(article.sections.map(({ level, parent }) => [level, parent])).toEqual([
    [1, undefined],
    [1, undefined],
    [2, 1],
    [3, 2],
    [2, 1],
    [1, undefined],
  ]);
  const label = article.blocks.find((block) => block.list?.marker === 'Recommendation 1:');
  expect(label && article.source.slice(label.span)).toBe('Pay more.');
});

test('Markdown headings, bold headings and underlined ones', () => {
  expect(
    shape('# Plan\n\nText stands here.\n\n**Why now**\n\nText.\n\nNext\n----\n\nText.'),
  ).toEqual([
    'title: Plan',
    'body: Text stands here.',
    'heading: Why now',
    'body: Text.',
    'heading: Next',
    'body: Text.',
  ]);
});

test('nested lists keep their markers and lead-ins', () => {
  expect(
    shape(
      'Donors should:\n\n(a) pay on time;\n    (i) in full;\n    (ii) in cash;\n(b) report less.',
    ),
  ).toEqual([
    'body: Donors should:',
    'list (a)1 <0: pay on time;',
    'list (i)2 <1: in full;',
    'list (ii)2 <1: in cash;',
    'list (b)1 <0: report less.',
  ]);
});

test('wrapped lines are one paragraph, lines that were ended early are not', () => {
  const text =
    'The council of the city met in the spring of that year to\ndecide on the budget for roads, and it decided to spend more\nthan it had.\nNothing else was on the agenda of that long meeting of all.\n';
  expect(shape(text)).toHaveLength(2);
});

test('a dash at the start of a wrapped line opens no item, a list of dashes does', () => {
  const wrapped = readText(
    'a.txt',
    'Ports in the delta should publish their berth plans a season ahead\n– the pilots need them sooner than the owners do – and keep them\nwhere every harbour office can read them.',
  );
  expect(wrapped.blocks.map(({ zone }) => zone)).toEqual(['body']);
  const listed = readText('a.txt', 'Ports should:\n– publish berth plans\n– keep pilots informed');
  expect(listed.blocks.filter(({ zone }) => zone === 'list')).toHaveLength(2);
});

test('references, footnotes, tables and page furniture are zones of their own', () => {
  expect(
    shape(
      'The city acted.\n\na | b | c\n1 | 2 | 3\n\n[1] See the annex.\n\nPage 3 of 9\n\nReferences\n\nLee A (2020) Cities should act. Press.\n\nEk B (2021) States must act. Press.\n\nLeave a Reply\n\nYour email address will not be published.',
    ),
  ).toEqual([
    'body: The city acted.',
    'table: a | b | c 1 | 2 | 3',
    'footnote: [1] See the annex.',
    'boilerplate: Page 3 of 9',
    'heading: References',
    'references: Lee A (2020) Cities should act. Press.',
    'references: Ek B (2021) States must act. Press.',
    'heading: Leave a Reply',
    'boilerplate: Your email address will not be published.',
  ]);
});

test('offsets count from behind a byte order mark', () => {
  const article = readText('t.txt', '\ufeffThe city acted.');
  expect(article.blocks[0]?.span).toEqual({ start: 0, end: 15 });
});
