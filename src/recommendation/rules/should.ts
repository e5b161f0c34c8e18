// "should", "ought to", "had better" → the sentence prescribes (level 5).
//
// Meaning: deontic modal with an action. Actors and agentive verbs make it surer; things that "should help" or "should
// soon be" are predictions, left to the epistemic veto.
// Source: labelling guidelines "deontic modal + action"; Quirk et al. 1985, §4.56 (putative and obligational should).
//
// @example match
// Governments should strengthen the oversight of intelligence services.
// @example match
// Data should be published in open formats.
// @example no match
// The ministry strengthened its oversight last year.
import { agency, subjectBefore } from '../clause.ts';
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /\b(?:should|ought to|had better)\b(?!\s+(?:have been|not have been)\b)(?:,\s[^,.;]{3,40},)?(?:\s+(?:not|also|therefore|thus|further|be|in turn|always|never|now|continue to|(?:\p{Ll}+ly)))*\s+(\p{Ll}[\p{Ll}-]*)?/gu;

export const should: Rule = {
  id: 'should',
  kind: 'cue',
  find: ({ text }, lexicon) =>
    findAll(pattern, text, (match) => {
      const actor = agency(subjectBefore(text, match.index), lexicon);
      const verb = match[1] ?? '';
      const agentive = lexicon.verbs.has(verb) || lexicon.nounVerbs.has(verb) || /ed$/.test(verb);
      return { weight: 1.05 + actor * 0.15 + (agentive ? 0.1 : 0), level: 5 };
    }),
};
