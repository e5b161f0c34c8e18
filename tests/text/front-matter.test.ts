import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FrontMatter, readFrontMatter } from '../../src/text/front-matter.ts';
import { Source } from '../../src/text/source.ts';

function read(text: string): { source: Source; frontMatter: FrontMatter } {
  const source = new Source('file.md', text);
  const { frontMatter, problems } = readFrontMatter(source);
  if (!frontMatter) throw new Error(JSON.stringify(problems));
  return { source, frontMatter };
}

function faults(text: string): string[] {
  return readFrontMatter(new Source('file.md', text)).problems.map(({ fault }) => fault);
}

describe('what is read', () => {
  test('data and body', () => {
    const { source, frontMatter } = read('---\na: 1\nb: [x, y]\n---\n# Body\n');
    expect(frontMatter.data).toEqual({ a: 1, b: ['x', 'y'] });
    expect(source.slice(frontMatter.body)).toBe('# Body\n');
    expect(source.slice(frontMatter.span)).toBe('a: 1\nb: [x, y]\n');
  });

  test.each([
    ['nothing between the fences', '---\n---\nbody', {}, 'body'],
    ['only a comment', '---\n# note\n---\nbody', {}, 'body'],
    ['no body', '---\na: 1\n---', { a: 1 }, ''],
    ['CRLF', '---\r\na: x\r\nb: y\r\n---\r\nbody', { a: 'x', b: 'y' }, 'body'],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nbody', { a: 1 }, 'body'],
    ['the language named', '---yaml\na: 1\n---\nbody', { a: 1 }, 'body'],
    ['a rule in the body', '---\na: 1\n---\nx\n\n---\n\ny', { a: 1 }, 'x\n\n---\n\ny'],
    ['a folded text that starts with blanks', '---\na: >-\n  b\n---\n', { a: 'b' }, ''],
  ])('%s', (_name, text, data, body) => {
    const { source, frontMatter } = read(text);
    expect(frontMatter.data).toEqual(data);
    expect(source.slice(frontMatter.body)).toBe(body);
  });

  test('dates, yes and 010 are not turned into something else', () => {
    const { frontMatter } = read('---\na: 2026-01-02\nb: yes\nc: 010\nd: ~\ne: true\n---\n');
    expect(frontMatter.data).toEqual({ a: '2026-01-02', b: 'yes', c: 10, d: null, e: true });
  });
});

describe('what is refused', () => {
  test.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['# Title\n', 'missing'],
    ['----\na: 1\n----\n', 'missing'],
    ['---\na: 1\n', 'unclosed'],
    ['---js\nmodule.exports = {}\n---\n', 'language'],
    ['---javascript\n({})\n---\n', 'language'],
    ['--- json\n{}\n---\n', 'language'],
    ['---\na: 1\n---b\n---\n', 'fence'],
    ['---\na:\n\tb: 1\n---\n', 'tab'],
    ['---\na: [1\n---\n', 'syntax'],
    ['---\na: 1\nb: 2\na: 3\n---\n', 'duplicate-key'],
    ['---\na: {b: 1, b: 2}\n---\n', 'duplicate-key'],
    ['---\n__proto__: {a: 1}\n---\n', 'forbidden-key'],
    ['---\na: [{constructor: 1}]\n---\n', 'forbidden-key'],
    ['---\n"prototype": 1\n---\n', 'forbidden-key'],
    ['---\na: !!js/function x\n---\n', 'tag'],
    ['---\na: !!str x\n---\n', 'tag'],
    ['---\na: &a [*a]\n---\n', 'alias'],
    ['---\na: *b\n---\n', 'alias'],
    ['---\n? [a]\n: b\n---\n', 'key-type'],
    ['---\n- a\n---\n', 'not-a-map'],
    ['---\ntext\n---\n', 'not-a-map'],
  ])('%j: %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test.each([
    ['brackets', `a: ${'['.repeat(50_000)}`],
    ['dashes', '- '.repeat(50_000)],
    ['indentation', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['two ways together', `a:\n${'  - '.repeat(20)}${'['.repeat(20)}${']'.repeat(20)}`],
  ])('nesting too deep: %s', (_name, yaml) => {
    expect(faults(`---\n${yaml}\n---\n`)).toEqual(['too-deep']);
  });

  test('many blank lines, which take gray-matter the square of the time', () => {
    expect(faults(`---\na: 1${'\n'.repeat(80_000)}---\n`)).toEqual(['too-large']);
  });

  test('aliases that multiply', () => {
    const levels = 'abcdefgh'.split('').map((name, at) => {
      const before = at === 0 ? 'x' : `*${'abcdefgh'[at - 1]}`;
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
    });
    expect(faults(`---\n${levels.join('\n')}\n---\n`)).toEqual(['alias']);
  });

  test('the same bad text twice gives the same answer, for gray-matter would remember', () => {
    const bad = '---\na: [1\n---\n';
    expect(faults(bad)).toEqual(faults(bad));
  });
});

describe('places', () => {
  const text = [
    '---',
    'title: A river',
    'list:',
    '  - text: >-',
    '      first line and',
    '      a second line',
    '    "key two": "it is “here”"',
    '  - plain',
    '---',
    '',
  ].join('\n');
  const { source, frontMatter } = read(text);
  const value = (...path: PropertyKey[]) => source.slice(frontMatter.valueSpan(path));

  test('values', () => {
    expect(value('title')).toBe('A river');
    expect(value('list', 0, 'text')).toBe('first line and\n      a second line');
    expect(value('list', 0, 'key two')).toBe('"it is “here”"');
    expect(value('list', 1)).toBe('plain');
  });

  test('the nearest parent of what is not there', () => {
    expect(value('list', 1, 'nothing')).toBe('plain');
    expect(value('list', 9)).toBe(value('list'));
  });

  test('keys', () => {
    const key = frontMatter.keySpan(['list', 0, 'key two']);
    expect(key && source.slice(key)).toBe('"key two"');
    expect(frontMatter.keySpan(['nothing'])).toBeUndefined();
  });

  test('parts of a text', () => {
    const part = (path: PropertyKey[], start: number, end: number) =>
      source.slice(frontMatter.spanWithin(path, { start, end }));
    expect(part(['list', 0, 'text'], 11, 18)).toBe('and\n      a s');
    expect(part(['list', 0, 'key two'], 6, 12)).toBe('“here”');
    expect(part(['title'], 2, 7)).toBe('river');
  });
});

test('every text is read or refused with spans inside the file, never thrown at', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    'a: ',
    '- ',
    '"',
    "'",
    '[',
    '}',
    '{',
    '&x ',
    '*x',
    '!!s ',
    '#',
    '\t',
    '  ',
    'b',
    '\r\n',
    '>-',
    '|',
    ': ',
    '?',
    '%',
    '\u2028',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = `---\n${pieces.join('')}\n---\nbody`;
      const { frontMatter, problems } = readFrontMatter(new Source('x', text));
      expect(frontMatter === undefined).toBe(problems.length > 0);
      for (const { span } of problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 1962, numRuns: 500 },
  );
});
