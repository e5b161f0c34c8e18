// Columns and folded lines, as a reader of the terminal sees them.
import { expect, it } from 'vitest';
import { folded, tableLines } from '../../src/cli/table.ts';

it('aligns columns and ends no line in a space', () => {
  const lines = tableLines(
    [{ heading: 'file' }, { heading: 'words', align: 'right' }, { heading: 'why' }],
    [
      ['é–1', '7', ''],
      ['longer', '1200', 'x'],
    ],
  );
  expect(lines).toEqual(['file    words  why', 'é–1         7', 'longer   1200  x']);
});

it('folds at spaces and keeps a word that is too long whole', () => {
  expect(folded('one two three extraordinarily four', 10, { indent: '  ' })).toBe(
    'one two\n  three\n  extraordinarily\n  four',
  );
  expect(folded('short', 10, { indent: '  ' })).toBe('short');
});

it('folds behind a head', () => {
  expect(folded('R01 R02 R03', 14, { head: '  shows ' })).toBe(
    '  shows R01\n        R02\n        R03',
  );
  expect(folded('R01 R02 R03', 20, { head: '  shows ' })).toBe('  shows R01 R02 R03');
});
