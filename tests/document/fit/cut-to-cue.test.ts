// A quotation cut to the sentence of its cue stays a stretch of the quotation.
import { expect, it } from 'vitest';
import { cutToCue } from '../../../src/document/fit/cut-to-cue.ts';

const quote = (text: string, sic?: string) => ({
  text,
  line: 7,
  role: 'core',
  speaker: 'the author',
  thirdParty: false,
  words: text.split(/\s+/).length,
  ...(sic ? { sic } : {}),
});

const cases: [title: string, text: string, cue: string, kept: string][] = [
  ['one sentence stays', 'Both need to act now.', 'need to', 'Both need to act now.'],
  [
    'the sentence of the cue',
    'Floods rise. Both need to act now. Time is short.',
    'need to',
    'Both need to act now.',
  ],
  [
    'an abbreviation ends no sentence',
    'Floods rise. Dr. Rao and S. Iyer need to act. Time is short.',
    'need to',
    'Dr. Rao and S. Iyer need to act.',
  ],
  [
    'a semicolon is no end',
    'They need to act; others wait. Time is short.',
    'need to',
    'They need to act; others wait.',
  ],
  [
    'a cue over two sentences keeps both',
    'We need. To act is due. So it is.',
    'need. To',
    'We need. To act is due.',
  ],
  ['no cue, no cut', 'Floods rise. Time is short.', 'need to', 'Floods rise. Time is short.'],
];

it.each(cases)('%s', (_, text, cue, kept) => {
  expect(cutToCue(quote(text), cue).text).toBe(kept);
  expect(text).toContain(kept);
});

it('counts lines, drops the [sic] of a word that went, keeps that of one that stayed', () => {
  const text = 'Floods statuesque rise.\nBoth need to act now.';
  expect(cutToCue(quote(text, 'statuesque'), 'need to')).toMatchObject({ line: 8, words: 5 });
  expect(cutToCue(quote(text, 'statuesque'), 'need to')).not.toHaveProperty('sic');
  expect(cutToCue(quote(text, 'act'), 'need to').sic).toBe('act');
});
