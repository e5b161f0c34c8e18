// A "Recommendation 3:" label before a sentence → the author calls it a recommendation.
//
// Meaning: whatever its wording, a labelled sentence is one; a mere topic behind the label counts for less.
// Source: labelling guidelines "labelled 'Recommendation …'".
//
// @example match
// Recommendation 3: The Department should set a date for the review.
// @example match
// Recommendation 4: A single register of lobbyists is set up by 2027.
// @example no match
// The recommendation was rejected.
import type { Rule } from '../reading.ts';

const prefix = /^(?:[\p{L}]+ ){0,3}recommendation(?: \d+)?: /iu;
const suffix = /\((?:Recommendation|Rec\.?) \d+\)/;

export const labelled: Rule = {
  id: 'labelled',
  kind: 'cue',
  find: ({ text, labelled: marked, first }) => {
    if (marked && first) {
      const verbal = text.split(' ').length >= 6;
      return [{ start: 0, end: 0, weight: verbal ? 0.75 : 0.4, level: 5 }];
    }
    const match = prefix.exec(text) ?? suffix.exec(text);
    return match === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, weight: 0.8, level: 5 }];
  },
};
