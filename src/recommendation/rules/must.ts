// "must", "has to", "have to", "shall" → the sentence prescribes (level 5).
//
// Meaning: obligation put by the author. "Must have been" is inference; law and procedure are left to their vetoes.
// "Shall" and "have to" as often describe a rule as make one, so they need an actor or a recommending section.
// Source: labelling guidelines; Coates 1983, The Semantics of the Modal Auxiliaries, ch. 3.
//
// @example match
// Member States must protect journalists from abusive lawsuits.
// @example match
// Parliament will have to close this loophole.
// @example no match
// The letter must have arrived late.
import { agency, subjectBefore } from '../clause.ts';
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /\b(must|shall|will have to|(?<!not |n't )ha(?:s|ve) to|are to|is to)\b(?!\s+(?:have (?:been|\p{Ll}+(?:ed|en))|do with|date|be (?:expected|confused|found|seen))\b)(?:,\s[^,.;]{3,40},)?(?:\s+(?:not|also|therefore|now|be|(?:\p{Ll}+ly)))*\s+(\p{Ll}[\p{Ll}-]*)?/gu;
const base: Readonly<Record<string, number>> = {
  must: 1.0,
  shall: 0.6,
  'will have to': 1.0,
  'has to': 0.65,
  'have to': 0.55,
  'are to': 0.3,
  'is to': 0.15,
};

export const must: Rule = {
  id: 'must',
  kind: 'cue',
  find: ({ text }, lexicon) =>
    findAll(pattern, text, (match) => {
      const actor = agency(subjectBefore(text, match.index), lexicon);
      const verb = match[2] ?? '';
      const agentive = lexicon.verbs.has(verb) || lexicon.nounVerbs.has(verb) || /ed$/.test(verb);
      return {
        weight: (base[match[1] ?? ''] ?? 0.6) + actor * 0.15 + (agentive ? 0.1 : 0),
        level: 5,
      };
    }),
};
