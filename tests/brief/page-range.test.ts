import { expect, test } from 'vitest';
import { citedPages, referencePages } from '../../src/brief/page-range.ts';

test.each([
  ['(Shrestha, Responses, 2014: 143)', 143, 143],
  ['(Dilip, 2015: 161 – 162)', 161, 162],
  ['(Nye 2004: 11 -13)', 11, 13],
  ['(Nye 2004:11—13)', 11, 13],
  ['(Brandt 2011, p. 14)', 14, 14],
  ['(Brandt 2011, pp. 161–90)', 161, 190],
  ['[Brandt 2011: 14]', 14, 14],
])('%s', (citation, first, last) => {
  expect(citedPages(citation)).toEqual({ first, last });
});

test.each([
  '(Vanthi 2021, 3 August)',
  '(PM Speech: January 2004)',
  '[12]',
  '(Kumar 2019)',
  '(Kumar 2019: iv)',
])('%s names no page', (citation) => {
  expect(citedPages(citation)).toBeUndefined();
});

test.each([
  ['94-134', { first: 94, last: 134 }],
  ['pp. 94 – 134', { first: 94, last: 134 }],
  ['7', { first: 7, last: 7 }],
  ['161-90', { first: 161, last: 190 }],
  ['e12', undefined],
  ['iv–x', undefined],
  ['', undefined],
])('pages %j of a reference', (page, range) => {
  expect(referencePages(page)).toEqual(range);
});
