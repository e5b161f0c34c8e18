// A question → no recommendation.
//
// Meaning: asking whether something should be done proposes nothing.
// Source: labelling guidelines "questions".
//
// @example match
// Should the fund be opened to private investors?
// @example no match
// The fund should be opened to private investors.
import type { Rule } from '../reading.ts';

export const question: Rule = {
  id: 'question',
  kind: 'veto',
  find: ({ text }) =>
    /\?["')\]]*$/.test(text) ? [{ start: text.length - 1, end: text.length, weight: 2 }] : [],
};
