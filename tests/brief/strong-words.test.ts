import { expect, test } from 'vitest';
import { modalityScale } from '../../src/brief/modality.ts';
import { wordsAbove } from '../../src/brief/strong-words.ts';

const words = (level: 0 | 2 | 4 | 5, text: string) =>
  wordsAbove(level, text).map(({ word }) => word);

test.each([
  [0, 'Both must act, and need to act now.', ['must', 'need to']],
  [4, 'Both must act, and need to act now.', ['must']],
  [5, 'Both must act, and need to act now.', []],
  [2, 'The author calls on both; they urge the others.', ['calls on', 'urge']],
  [2, 'Shall they? They have\nto.', ['Shall', 'have\nto']],
  [0, 'Mustard, shallow water and a recommendation', []],
  [0, 'As the mayor says, “we must” and ‘they should’', []],
] as const)('above level %d in %j', (level, text, expected) => {
  expect(words(level, text)).toEqual(expected);
});

test('the top step’s cues are all known as such', () => {
  for (const cue of modalityScale[5].cues.split(', '))
    expect(words(4, `they ${cue} go`)).toEqual([cue]);
});
