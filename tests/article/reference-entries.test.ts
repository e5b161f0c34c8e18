// Reference lists in the layouts that texts have them in → one span an entry.
import { expect, test } from 'vitest';
import { referenceEntries } from '../../src/article/reference-entries.ts';

const entries = [
  'Berg, I. (2015) Shared Waters. London: Hart.',
  'Ito, P. (2018) Locks and the law of the sea in four small states. Oslo: Nord.',
  'WHO (2020) Tides. Geneva. https://who.example/tides',
];

test.each([
  ['a blank line between', entries.join('\n\n')],
  ['one a line', entries.join('\n')],
  ['CRLF', entries.join('\r\n\r\n')],
  ['numbered', entries.map((each, index) => `[${index + 1}] ${each}`).join('\n')],
  [
    'numbered and wrapped',
    entries.map((each, index) => `${index + 1}. ${each.replace('. ', '.\n   ')}`).join('\n'),
  ],
  [
    'hanging indent',
    entries
      .map((each) => each.replace(' law ', '\n    law ').replace(' Geneva', '\n    Geneva'))
      .join('\n'),
  ],
  ['wrapped without indent', entries.map((each) => each.replace(' law ', '\nlaw ')).join('\n')],
  ['with a subheading', `Books\n\n${entries.join('\n\n')}`],
])('%s', (_, text) => {
  const read = referenceEntries(text, { start: 0, end: text.length }).map((span) =>
    text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:\[\d\]|\d\.) /, ''),
  );
  expect(read).toEqual(entries);
});
