// "X is essential to …", "maintaining Y is crucial" → an action or thing is valued as needed (level 4).
//
// Meaning: evaluative predicates. An action as subject ("Prioritising such work is essential") proposes it; a thing as
// subject often only describes, so it needs its section or a purpose behind it.
// Source: labelling guidelines "X is needed/required/crucial to".
//
// @example match
// Prioritising maintenance in the capital budget is essential.
// @example match
// Stronger cooperation between regulators is essential to close these gaps.
// @example no match
// The committee was essential in 1998.
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /\b(?:is|are|will be|remains?)(?: (?:also|therefore|thus|now|equally|especially|particularly|absolutely|likewise|still|all|both|of))* (essential|crucial|vital|critical|imperative|indispensable|paramount|pivotal|key|important|necessary|fundamental|urgent|critically important|vitally important|utmost importance|paramount importance|critical importance)(?=\s+(?:to|for|in|if|when|and|as|that|so)\b|[.,;:]|$)/gi;
const action =
  /^(?:(?:[\p{L}]+ly|also|therefore|thus|however|finally|so|and|but|instead),? )?(\p{L}+ing)\b(?! (?:countr|nation|econom|market|world|states|evidence|threat|challenge|risk|issue|bodies|technolog|trend|problem))/iu;
const comparative =
  /\b(?:greater|better|more|stronger|closer|further|increased|improved|continued|sustained|enhanced|effective|adequate|sufficient|deeper|additional|early|early-stage|robust|meaningful|timely|coordinated|regular|strong|urgent|rapid|concerted|inclusive|new)\b/i;

export const isEssential: Rule = {
  id: 'is-essential',
  kind: 'cue',
  find: ({ text }) =>
    findAll(pattern, text, (match) => {
      const before =
        text
          .slice(0, match.index)
          .split(/[;:]\s|, (?:and|but) /)
          .at(-1) ?? '';
      if (/\b(?:it|there|that|which|who|what|why|how)\s*$/i.test(before)) return undefined;
      const word = (match[1] ?? '').toLowerCase();
      const mild = /^(?:important|key|necessary|fundamental|critical|pivotal)$/.test(word)
        ? 0.2
        : 0;
      if (
        /^(?:will be|would be)/i.test(match[0]) &&
        /^\s(?:to|for|if)\b/.test(text.slice(match.index + match[0].length))
      )
        return { weight: 1.0, level: 4 };
      const purpose = /^\s(?:to|for|if)\b/.test(text.slice(match.index + match[0].length));
      const base = action.test(before.trim())
        ? 1.02
        : comparative.test(before)
          ? 1.0
          : purpose
            ? 1.0
            : 0.62;
      const rationale = /^(?:this|these|such|that|those)\b/i.test(before.trim()) ? 0.25 : 0;
      return { weight: base - mild - rationale, level: 4 };
    }),
};
