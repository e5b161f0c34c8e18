import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

test.each([
  ['', '', 0],
  ['river', '', 5],
  ['', 'river', 5],
  ['river', 'river', 0],
  ['river', 'rivers', 1],
  ['river', 'rver', 1],
  ['river', 'rider', 1],
  ['river', 'rievr', 1],
  ['kitten', 'sitting', 3],
])('%j to %j: %d', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});
