// A heading that only names a topic, or a bare fragment → nothing is asked.
//
// Meaning: headings count only as imperatives, in full or labelled; everything else in them is a topic.
// Source: labelling guidelines "headings that only name a recommendation topic".
//
// @example match
// Recommendations
//
// Need for reform
//
// The law is old.
// @example no match
// The law needs reform.
import { imperative } from '../imperative.ts';
import type { Rule } from '../reading.ts';

export const topicHeading: Rule = {
  id: 'topic-heading',
  kind: 'veto',
  find: ({ zone, text, labelled: marked }, lexicon) => {
    if (zone !== 'heading') return [];
    const verbal = marked || imperative(text, lexicon) !== undefined;
    return verbal ? [] : [{ start: 0, end: text.length, weight: 0.8 }];
  },
};
