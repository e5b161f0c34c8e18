import { describe, expect, test } from 'vitest';
import { nearestPassage } from '../../src/text/nearest-passage.ts';

const sentences = Array.from(
  { length: 400 },
  (_, at) => `In year ${at} the gauge at mile ${at * 7} showed a level of ${at * 13} hands.`,
);
const text = sentences.join(' ');

describe('nearestPassage', () => {
  test('finds the sentence in which a word was changed', () => {
    const wanted = 'In year 300 the gouge at mile 2100 showed a level of 3900 hands.';
    expect(nearestPassage(text, wanted)?.text).toBe(sentences[300]);
  });

  test('finds it with words left out or put in', () => {
    const wanted = 'year 77 the old gauge at mile 539 a level of 1001 hands';
    expect(nearestPassage(text, wanted)?.text).toBe(
      'year 77 the gauge at mile 539 showed a level of 1001 hands',
    );
  });

  test('takes the first and the last word along when they are the changed ones', () => {
    const wanted = 'Of year 12 the gauge at mile 84 showed a level of 156 hints.';
    expect(nearestPassage(text, wanted)?.text).toBe(sentences[12]);
  });

  test('compares letters where there are few words', () => {
    expect(nearestPassage('The commission would publish it.', 'would publich')?.text).toBe(
      'would publish',
    );
  });

  test('shows nothing where less than half agrees', () => {
    expect(nearestPassage(text, 'A quotation that is about something else')).toBeUndefined();
    expect(nearestPassage(text, '—')).toBeUndefined();
    expect(nearestPassage('', 'word')).toBeUndefined();
  });

  test('is quick in a long text', () => {
    const long = Array(50).fill(text).join('\n');
    const wanted = sentences.slice(100, 140).join(' ').replaceAll('level', 'lewel');
    const begun = performance.now();
    expect(nearestPassage(long, wanted)?.text).toBe(sentences.slice(100, 140).join(' '));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
