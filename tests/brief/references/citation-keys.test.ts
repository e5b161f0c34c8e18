import { expect, it } from 'vitest';
import { findCitationKeys } from '../../../src/brief/references/citation-keys.ts';

const citesOf = (text: string) => findCitationKeys(text).map(({ cites }) => cites);

it.each([
  ['[@a2021]', [{ id: 'a2021' }]],
  ['[@a, p. 3]', [{ id: 'a', locator: '3', label: 'page' }]],
  ['[@a, pp. 33-35, and more]', [{ id: 'a', locator: '33-35', label: 'page', suffix: 'and more' }]],
  ['[@a, 12]', [{ id: 'a', locator: '12', label: 'page' }]],
  [
    '[@a, ch. 2; see also -@b:c.d]',
    [
      { id: 'a', locator: '2', label: 'chapter' },
      { id: 'b:c.d', prefix: 'see also', suppressAuthor: true },
    ],
  ],
  ['[@a, § 4]', [{ id: 'a', locator: '4', label: 'section' }]],
  ['[@a, passim]', [{ id: 'a', suffix: 'passim' }]],
])('%s is a citation', (text, cites) => {
  expect(citesOf(text)).toEqual([cites]);
});

it.each([
  '[mail@example.org]',
  '[@a](https://example.org)',
  '`[@a]`',
  '\\[@a]',
  '[a]',
  '[@a; b]',
  '@a',
  '[@a]: https://example.org',
])('%s is none', (text) => {
  expect(citesOf(text)).toEqual([]);
});

it('knows its place', () => {
  expect(findCitationKeys('As [@a] says.')[0]?.span).toEqual({ start: 3, end: 7 });
});
