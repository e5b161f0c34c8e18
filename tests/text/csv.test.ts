import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/text/csv.ts';

const textsOf = (text: string) => {
  const rows = readCsv(text);
  return 'unclosed' in rows ? rows : rows.map((row) => row.map((cell) => cell.text));
};

it('reads what it writes', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', 'a\r\nb', ' x ', 'a;b', ''));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      // A row of blank cells says nothing; a first line with more semicolons than commas is another dialect.
      fc.pre(written.every((row) => row.some((text) => text.trim() !== '')));
      const text = writeCsv([['h', 'h', 'h', 'h'], ...written]);
      fc.pre(!(text.split(/\r?\n/)[0] ?? '').includes(';'));
      expect(textsOf(text)).toEqual([['h', 'h', 'h', 'h'], ...written]);
    }),
    { seed: 8, numRuns: 200 },
  );
});

it('reads semicolons, a byte order mark, LF and CR, and leaves empty lines out', () => {
  expect(textsOf('\uFEFFid;title\nR01;"a; ""b"""\r\rR02;c\n\n;\n')).toEqual([
    ['id', 'title'],
    ['R01', 'a; "b"'],
    ['R02', 'c'],
  ]);
});

it('says where a quote opens that never closes', () => {
  expect(readCsv('id,title\nR01,"a\n')).toEqual({ unclosed: { start: 13, end: 14 } });
});

it('knows where each cell stands', () => {
  const rows = readCsv('id,title\r\nR01,"a ""b"""\r\n');
  expect(Array.isArray(rows) && rows[1]?.map(({ start, end }) => [start, end])).toEqual([
    [10, 13],
    [14, 23],
  ]);
});
