// Content streams as writers and hand editors write them → operators.
import { expect, test } from 'vitest';
import { decodeText, type Operand, readOperators } from './operators.ts';

function read(source: string): [string, ...Operand[]][] {
  return [...readOperators(source)].map(({ operator, operands }) => [operator, ...operands]);
}

test('operators keep their operands', () => {
  expect(read("q 1 0 0 -1 .5 -8.25 cm /F1 10 Tf T* (a) ' Q f*")).toEqual([
    ['q'],
    ['cm', 1, 0, 0, -1, 0.5, -8.25],
    ['Tf', { name: 'F1' }, 10],
    ['T*'],
    ["'", { bytes: 'a' }],
    ['Q'],
    ['f*'],
  ]);
});

test('strings: brackets inside, escapes, octal codes, broken lines, hexadecimal with an odd digit', () => {
  expect(read('(a (b) c) Tj (\\(\\)\\\\\\101\\n\\\n.) Tj <00 41 7> Tj')).toEqual([
    ['Tj', { bytes: 'a (b) c' }],
    ['Tj', { bytes: '()\\A\n.' }],
    ['Tj', { bytes: '\0Ap' }],
  ]);
});

test('arrays and dictionaries nest; a string in brackets hides operators', () => {
  const properties = new Map<string, Operand>([
    ['MCID', 3],
    ['Box', [1, 2]],
    ['Inner', new Map<string, Operand>([['Lang', { bytes: 'EMC BT' }]])],
  ]);
  expect(read('/P <</MCID 3/Box[1 2]/Inner<</Lang(EMC BT)>>>> BDC [<01> -20 (x)] TJ')).toEqual([
    ['BDC', { name: 'P' }, properties],
    ['TJ', [{ bytes: '\x01' }, -20, { bytes: 'x' }]],
  ]);
});

test('comments are passed over, image data too', () => {
  expect(read('% EMC\nq BI /W 1 ID \x00EMC Q\xff EI Q')).toEqual([
    ['q'],
    ['BI'],
    ['ID', { name: 'W' }, 1],
    ['EI'],
    ['Q'],
  ]);
});

test('text strings: UTF-16 by its byte order mark, else one byte a letter', () => {
  expect(decodeText('\xfe\xff\x09\x2d\x00A')).toBe('\u092dA');
  expect(decodeText('plain')).toBe('plain');
});
