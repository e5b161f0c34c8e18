// "needs to", "need to", "will need to" → the author states a necessity (level 4).
//
// Meaning: the need is said of an actor or of the thing to be changed. "The need to" is a noun and another rule.
// Source: labelling guidelines "need(s) to … will need to".
//
// @example match
// The ministry needs to publish its impact assessments.
// @example match
// Both governments require to invest more in skilled staff.
// @example no match
// The report stresses the need to act.
import { agency, subjectBefore } from '../clause.ts';
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /(?<!\b(?:the|a|no|not|any|this|growing|urgent|without|'s|people who|those who|you|what they|n't) )\b((?:will|would|may|might|does|do|also|still|now|likely|urgently|therefore|first)\s+)*(needs?|requires?) to\b(?:\s+(?:be|also|not|now|continue to|(?:\p{Ll}+ly)))*\s+(\p{Ll}[\p{Ll}-]*)?/gu;

export const needTo: Rule = {
  id: 'need-to',
  kind: 'cue',
  find: ({ text }, lexicon) =>
    findAll(pattern, text, (match) => {
      const actor = agency(subjectBefore(text, match.index), lexicon);
      const verb = match[3] ?? '';
      const agentive = lexicon.verbs.has(verb) || lexicon.nounVerbs.has(verb) || /ed$/.test(verb);
      const weak = /\b(?:may|might|do|does)\b/.test(match[0].split(/needs?|requires?/i)[0] ?? '')
        ? 0.45
        : 0;
      return { weight: 0.95 + actor * 0.15 + (agentive ? 0.1 : 0) - weak, level: 4 };
    }),
};
