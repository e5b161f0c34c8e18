import { expect, test } from 'vitest';
import { didYouMean, suggestion } from '../../src/diagnostic/did-you-mean.ts';

const themes = ['awareness', 'capacity-building', 'climate', 'data', 'energy', 'saarc'];

test.each([
  ['enrgy', 'energy'],
  ['capacity_building', 'capacity-building'],
  ['Climate', 'climate'],
  ['cliamte', 'climate'],
  ['dat', 'data'],
  ['water', undefined],
  ['x', undefined],
  ['', undefined],
])('%j: %j', (word, expected) => {
  expect(didYouMean(word, themes)).toBe(expected);
});

test('of two as near, the first', () => {
  expect(didYouMean('c3', ['c1', 'c2'])).toBe('c1');
});

test('few known words are listed, many are not', () => {
  expect(suggestion('zzz', ['a1', 'b2'])).toEqual(['known: a1, b2']);
  expect(
    suggestion(
      'zzz',
      Array.from({ length: 30 }, (_, at) => `name${at}`),
    ),
  ).toEqual([]);
});
