import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../src/text/locate-quote.ts';

const text =
  'The river rose. The dam held. The river fell, and the dam held again; nobody measured the river.';

function selector(exact: string, start: number, prefix = '', suffix = '') {
  return { exact, prefix, suffix, start, end: start + exact.length };
}

describe('locateQuote', () => {
  test('exact: there, and the words around it agree', () => {
    const at = text.indexOf('The dam held');
    expect(locateQuote(text, selector('The dam held', at, 'rose. ', '. The'))).toEqual({
      status: 'exact',
    });
  });

  test('moved: stands once elsewhere', () => {
    expect(locateQuote(text, selector('nobody measured', 3))).toEqual({
      status: 'moved',
      at: { start: 70, end: 85 },
    });
  });

  test('moved: of several, the one with the same words around it', () => {
    const at = text.indexOf('The river', 5);
    expect(locateQuote(text, selector('The river', 4, 'held. ', ' fell'))).toEqual({
      status: 'moved',
      at: { start: at, end: at + 9 },
    });
  });

  test('moved: at its place, where the words around it differ', () => {
    const at = text.indexOf('nobody');
    expect(locateQuote(text, selector('nobody', at, 'xxx', 'yyy'))).toEqual({
      status: 'moved',
      at: { start: at, end: at + 6 },
    });
  });

  test('ambiguous: several, and nothing tells them apart', () => {
    expect(locateQuote(text, selector('river', 0, 'xx', 'yy'))).toMatchObject({
      status: 'ambiguous',
      at: [{ start: 4 }, { start: 34 }, { start: 90 }],
    });
  });

  test('gone: one letter is enough, and the nearest passage is shown', () => {
    expect(locateQuote(text, selector('The river fill, and the dam held', 30))).toEqual({
      status: 'gone',
      nearest: { span: { start: 30, end: 62 }, text: 'The river fell, and the dam held' },
    });
  });

  test('gone: a straight quotation mark, a plain space or another case are not the same', () => {
    const source = 'It’s 5\u00A0km to the Dam';
    for (const exact of ["It's 5\u00A0km", 'It’s 5 km', 'the dam']) {
      expect(locateQuote(source, selector(exact, 0)).status).toBe('gone');
    }
  });

  test('gone: a change behind the hundredth character counts', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const changed = long.replace('word55', 'ward55');
    expect(locateQuote(long, selector(changed, 0))).toEqual({
      status: 'gone',
      nearest: { span: { start: 0, end: long.length }, text: long },
    });
  });

  test('gone: nothing like it', () => {
    expect(locateQuote(text, selector('Entirely other words stand in this quotation', 0))).toEqual({
      status: 'gone',
    });
  });

  test('a slice of a text is found at its place, whatever the text', () => {
    const word = fc.constantFrom('a', 'b', 'ab', '“', ' ', '\n', '😀', 'é', '.');
    const texts = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (source, from, size) => {
        const start = from % source.length;
        const end = start + 1 + (size % (source.length - start));
        const prefix = source.slice(Math.max(0, start - 32), start);
        const suffix = source.slice(end, end + 32);
        const quote = { exact: source.slice(start, end), prefix, suffix, start, end };
        expect(locateQuote(source, quote)).toEqual({ status: 'exact' });
        const moved = locateQuote(`# ${source}`, quote);
        expect(moved.status).not.toBe('gone');
        if (moved.status === 'moved') {
          expect(`# ${source}`.slice(moved.at.start, moved.at.end)).toBe(quote.exact);
        }
      }),
      { seed: 2019, numRuns: 300 },
    );
  });
});
