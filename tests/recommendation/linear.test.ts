// Ten times the text → about ten times the processor time, whatever the text is made of.
import { expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { extract } from '../../src/recommendation/extract.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** Processor time of a piece of work, milliseconds. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const run = (text: string): unknown => extract(readText('x.txt', text));

const shapes: readonly (readonly [string, string])[] = [
  ['bullets', '- Ministries should publish all of their data on public contracts and grants.\n'],
  ['headings', '# A heading\n\n'],
  ['short paragraphs', 'Some words here.\n\n'],
];

test.each(shapes)('many %s: time is linear, ten times within a factor of three', (_, unit) => {
  run(unit.repeat(400));
  const one = cost(() => run(unit.repeat(400)));
  const ten = cost(() => run(unit.repeat(4000)));
  expect(ten).toBeLessThan(30 * Math.max(one, 15));
});

test.each([
  ['words without a full stop', 'word and more '],
  ['brackets that never close', '(a [b '],
  ['dots', 'a.b. '],
])('%s: sentences are split in linear time', (_, unit) => {
  const split = (text: string): unknown => splitSentences(text, { start: 0, end: text.length });
  split(unit.repeat(1000));
  const ten = cost(() => split(unit.repeat(10_000)));
  const hundred = cost(() => split(unit.repeat(100_000)));
  expect(hundred).toBeLessThan(30 * Math.max(ten, 10));
});
