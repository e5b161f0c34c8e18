import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/document/clean-text.ts';
import { escapeValues, markValue } from '../../src/document/escape-markdown.ts';
import { type MarkdownNode, plainText } from '../../src/text/markdown-tree.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';

/** Where a template may print a value; ‡ stands for it. */
const places = {
  'start of a paragraph': 'one\n\n‡\n\ntwo\n',
  'start of a line within a paragraph': 'one\n‡ two\n',
  'end of a line before another': 'one ‡\ntwo\n',
  'alone on a line after text': 'one\n‡\n',
  'middle of a paragraph': 'one ‡ two\n',
  'bullet item': '- ‡\n- two\n',
  'numbered item': '1. ‡\n2. two\n',
  'item of a nested list': '1. one\n\n    - ‡\n    - two\n',
  'block quote': '> ‡\n>\n> two\n',
  alert: '> [!NOTE]\n> **‡**\n>\n> two\n',
  'table cell': '| a | b |\n| --- | --- |\n| ‡ | c |\n| d | ‡ |\n',
  'table cell without spaces': '| a | b |\n| --- | --- |\n|‡|c|\n',
  'table head': '| ‡ | b |\n| --- | --- |\n| c | d |\n',
  heading: '## ‡\n\ntwo\n',
  'end of a heading': '## one ‡\n\ntwo\n',
  strong: 'one **‡** two\n',
  emphasis: '*‡*\n',
  'before a literal bracket': '‡[one](https://example.org)\n',
  'link text': '[‡](https://example.org)\n',
  'before a full stop': '‡. two\n',
  'before a colon': 'one\n\n‡: two\n',
  'quotation marks': '“‡” (line 3)\n',
  'two in a row': '‡‡ and ‡\n',
} as const;

/** The tree without places and texts: what a value must not change. */
function shape(markdown: string): string {
  return JSON.stringify(readMarkdown(markdown), (key, value) => {
    if (key === 'span') return undefined;
    return key === 'value' ? '…' : value;
  });
}

const fill = (place: string, value: string) =>
  escapeValues(place.replaceAll('‡', () => markValue(value)));
const textOf = (markdown: string) => plainText(readMarkdown(markdown) as MarkdownNode);

/** Characters that mean something in Markdown, in HTML, or to a terminal, among ordinary ones. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\`*_{}[]()<>#+-.!|~:=&;"\'/ \t\n\r\u0000\u0001\u0002\u001b\u00a0\u2028\u202e\u200b\ufeff\ud800\udc00'.split(
          '',
        ),
        ...['x', 'é', '東', '😀', '1', '23', '&amp;', '&#60;', '![', '](', ']:', '[x] ', '[!NOTE]'],
        ...[
          '---',
          '===',
          '***',
          '```',
          '~~~',
          '# ',
          '> ',
          '- ',
          '1. ',
          '2) ',
          '    ',
          '\n\n',
          '<b>',
          '</p>',
          '<!--',
        ],
        ...[
          'http://169.254.169.254/',
          'javascript:',
          '<https://a.b>',
          ' #',
          '\\|',
          '|---|',
          '[^1]',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((value) => cleanText(value) !== '');

describe('escapeValues', () => {
  test('a value in the address of a link neither ends nor redirects it', () => {
    for (const value of ['x) [a](https://example.org', 'r01 "t"', '](b', '\\)', '(a']) {
      const tree = readMarkdown(escapeValues(`[go](#to-${markValue(value)}) on`));
      const [paragraph] = tree.children;
      const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
      expect(nodes.map(({ type }) => type)).toEqual(['link', 'text']);
      expect(nodes[0]).toMatchObject({ url: expect.stringMatching(/^#to-/) });
    }
  });

  test.each(Object.entries(places))(
    '%s: any value leaves the tree as it is and reads back',
    (_name, place) => {
      fc.assert(
        fc.property(awkward, (value) => {
          const markdown = fill(place, value);
          expect(shape(markdown)).toBe(shape(fill(place, 'x')));
          const expected = textOf(fill(place, 'x\u2063')).replaceAll('x\u2063', () =>
            cleanText(value),
          );
          expect(textOf(markdown)).toBe(expected);
        }),
        { seed: 20261123, numRuns: 150 },
      );
    },
  );

  test.each([
    'The author (Rill, 2021: 94–134) says: “yes – but”, 50 % of it; [sic: “statuesque”] & more!',
    '[TO BE SUPPLIED: marking]',
    'snake_case and R&D, AT&T; a < b > c, 3 - 2 = 1, C# and F#',
    'e.g. 1. one, 2) two – “- three”',
    '(a) first',
    '+44 20 7946 0000',
    '-5 degrees',
    '2019',
    'TLP:AMBER+STRICT',
  ])('leaves plain prose as it is: %s', (text) => {
    for (const place of ['‡\n', 'one ‡ two\n', '- ‡\n', '| ‡ |\n']) {
      expect(fill(place, text)).toBe(place.replace('‡', () => text));
    }
  });

  test.each([
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['12. one', '12\\. one'],
    ['> one', '\\> one'],
    ['---', '\\---'],
    ['a | b', 'a \\| b'],
    ['*one* _two_ `three`', '\\*one\\* \\_two\\_ \\`three\\`'],
    ['[one](two)', '[one\\](two)'],
    ['[open', '\\[open'],
    ['<script>', '\\<script>'],
    ['&lt;', '\\&lt;'],
    ['[x] done', '\\[x] done'],
    ['[!NOTE]', '\\[!NOTE]'],
  ])('escapes %s as %s at the start of a paragraph', (value, escaped) => {
    expect(fill('‡\n', value)).toBe(`${escaped}\n`);
  });

  test('a number before a literal full stop at the start of a line makes no list', () => {
    expect(fill('‡. Then\n', '2019')).toBe('2019\\. Then\n');
  });

  test('in a code span a backtick becomes an apostrophe and nothing else changes', () => {
    expect(fill('`‡`\n', 'a`b *c*')).toBe('`a’b *c*`\n');
  });

  test('is linear in the length of a value', () => {
    for (const unit of ['[', ']', '_', '<', '&', '!', '\\', '1', ' #', '[x](']) {
      const started = performance.now();
      escapeValues(markValue(unit.repeat(200_000)));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});

describe('cleanText', () => {
  test.each([
    ['one\r\n\ttwo\u2028three', 'one two three'],
    ['  one  ', 'one'],
    ['\u00a0one\u00a0two\u00a0', 'one\u00a0two'],
    ['a\u0000b', 'a\uFFFDb'],
    ['a\ud800b\udc00', 'a\uFFFDb\uFFFD'],
    ['a\u001b[31mb', 'a[31mb'],
    ['user\u202Etxt.exe', 'usertxt.exe'],
    ['a \u0007 b', 'a b'],
    ['👩\u200d🔬', '👩\u200d🔬'],
  ])('%j → %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
