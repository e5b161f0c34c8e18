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
  /\b(?:is|are|will be|remains?)(?: (?:also|therefore|thus|now|equally|especially|particularly|absolutely|likewise|still|all|both|of))* (essential|crucial|vital|critical|imperative|indispensable|paramount|pivotal|key|important|necessary|fundamental|urgent|critically important|vitally important|utmost importance|paramount importance|critical importance|an? (?:top |key |clear |high |urgent )?priority|a must)(?=\s+(?:to|for|in|if|when|and|as|that|so)\b|[.,;:]|$)/gi;
const action =
  /^(?:(?:[\p{L}]+ly|also|therefore|thus|however|finally|so|and|but|instead),? )?(\p{L}+ing)\b(?! (?:countr|nation|econom|market|world|states|evidence|threat|challenge|risk|issue|bodies|technolog|trend|problem))/iu;
const comparative =
  /\b(?:greater|better|more|stronger|closer|further|increased|improved|continued|sustained|enhanced|effective|adequate|sufficient|deeper|additional|early|early-stage|robust|meaningful|timely|coordinated|regular|strong|urgent|rapid|concerted|inclusive|new)\b/i;

const milder = /^(?:important|key|necessary|fundamental|critical|pivotal)$/;
const pointing = /^(?:this|these|such|that|those)\b/i;
/** What helps to see a thing is no action. */
const explains =
  /^ (?:to|for|in) (?:(?:an?|any|the|our|my|this) )?(?:[\p{Ll}-]+ )?(?:understand(?:ing)?|explain(?:ing)?|grasp(?:ing)?)\b/iu;
const noSubject = /\b(?:it|there|that|which|who|what|why|how)\s*$/i;

/** Weight by subject and purpose, before the adjective's own strength counts. */
function baseWeight(subject: string, purpose: boolean): number {
  if (action.test(subject)) return 1.02;
  return purpose || comparative.test(subject) ? 1 : 0.62;
}

function weightOf(match: RegExpExecArray, text: string): number | undefined {
  const clause =
    text
      .slice(0, match.index)
      .split(/[;:]\s|, (?:and|but) /)
      .at(-1) ?? '';
  if (noSubject.test(clause)) return undefined;
  if (explains.test(text.slice(match.index + match[0].length))) return undefined;
  const subject = clause.trim();
  const purpose = /^\s(?:to|for|if)\b/.test(text.slice(match.index + match[0].length));
  if (purpose && /^(?:will|would) be/i.test(match[0])) return 1;
  const mild = milder.test((match[1] ?? '').toLowerCase()) ? 0.2 : 0;
  return baseWeight(subject, purpose) - mild - (pointing.test(subject) ? 0.25 : 0);
}

export const isEssential: Rule = {
  id: 'is-essential',
  kind: 'cue',
  find: ({ text }) =>
    findAll(pattern, text, (match) => {
      const weight = weightOf(match, text);
      return weight === undefined ? undefined : { weight, level: 4 };
    }),
};
