// "X requires a new approach", "demands action", "needs support", "calls for reform" → a need is stated (level 4).
//
// Meaning: require/need/demand with a noun phrase that is something to be done or provided. Who or what needs it may be
// an actor or a problem. A rule that "requires" applicants to do something is law, left to its veto.
// Source: labelling guidelines "require/need + noun phrase".
//
// @example match
// This complexity demands a new approach to supervision.
// @example match
// Rural clinics need better equipment.
// @example no match
// The permit requires a signature.
import { agency, subjectBefore } from '../clause.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findAll, type Rule } from '../reading.ts';

const verb =
  /(?<!\b(?:no|any|'s|may|not|n't|might|could|often|typically|usually|generally|often) )\b((?:will |also |therefore |still |now |clearly |urgently |badly |desperately |thus |would |in turn )*)(requires?|needs?|demands?|calls? for|necessitates?|necessitating|requiring|warrants?|merits?|deserves?)\s+(?!to\b)(?:not only |also )?((?:an?|the|more|further|greater|better|much|both|all|new|its|their|our|urgent|less|fewer|stronger|adequate|regular|sustained|continued|significant|serious|immediate|closer|additional|robust|clear|clearer|strong|effective|improved|increased|enhanced|careful|special|specific|long-term|targeted|coordinated|comprehensive|political|international|public|institutional|dedicated|predictable|sufficient|fundamental|radical|radically|technical|financial)?\s*(?:[\p{L}'-]+\s*){1,6})/giu;
const doable =
  /\b(?:approach(?:es)?|action|actions|investment|investments|cooperation|collaboration|coordination|reforms?|efforts?|strateg(?:y|ies)|frameworks?|support|training|attention|commitment|policy|policies|framework|mechanisms?|measures?|response|responses|monitoring|assessments?|review|engagement|debate|discussion|conversation|vision|consensus|agreement|leadership|partnerships?|dialogue|regulation|legislation|oversight|transparency|funding|resources|financing|doctrines?|initiatives?|planning|rethink(?:ing)?|shift|overhaul|change|changes|acceleration|innovation|capacity|integration|guidance|standards?|guidelines|protections?|safeguards|solutions?|access|participation|consultation|adoption|implementation|enforcement|clarity|exchange|interventions?|consideration|mandate|transformation|intervention|expansion|rules|infrastructure|systems?|tools|programmes?|programs?|plan|plans|roadmap|architecture|mindset|look|prioriti[sz]ation|scrutiny|research|evidence|data|incentives|aligning|fostering|building|strengthening|ensuring|developing|improving|creating|investing|recogni[sz]ing|understanding|equipment|will)\b/i;
const better =
  /\b(?:more|further|greater|better|new|stronger|closer|urgent|improved|increased|enhanced|additional|sustained|comprehensive|fundamental|radically?|coordinated|robust|adequate|long-term|clearer|dedicated|concerted|immediate|regular|sufficient)\b/i;

/** Forms that are nouns as well, and what before them makes them so. */
const isNoun = /^(?:needs?|demands?)$/i;
const nounBefore =
  /\b(?:the|an?|no|any|this|that|these|those|of|and|in|for|on|to|by|with|as|its|their|our|such|urgent|clear|growing|basic|specific|special|unmet|(?:is|are|was|were) [\p{L}]+)\s$/iu;

/** True where "needs", "demand" … is a noun here. */
function standsAsNoun(word: string, before: string): boolean {
  if (!isNoun.test(word)) return false;
  const relative = /s$/i.test(word) && /\b(?:that|which|this|it)\s$/i.test(before);
  return !relative && nounBefore.test(before);
}

/** What the subject adds: an actor that needs, a doing that requires. */
function subjectWeight(subject: string, word: string, lexicon: Lexicon): number {
  const named = /^\p{Lu}\p{L}+$/u.test(subject) && /^needs$/i.test(word);
  const actor = named || agency(subject, lexicon) > 0;
  if (actor) return /^needs?$/i.test(word) ? 0.35 : 0.1;
  return /^\p{L}+ing \S+ \S+/iu.test(subject) ? 0.1 : 0;
}

/** What is needed: surest where it is something to be done or provided, and more of it than there is. */
function objectWeight(object: string, fits: boolean): number {
  const upgraded = better.test(object);
  if (fits) return upgraded ? 1 : 0.9;
  return upgraded ? 0.7 : 0.45;
}

function weightOf(word: string, object: string, subject: string, lexicon: Lexicon): number {
  const fits = doable.test(object.split(/ to /)[0] ?? '');
  const participle = { necessitating: 1, requiring: 0.7 }[word.toLowerCase()];
  if (participle !== undefined) return fits ? participle : 0.4;
  const rare = /^(?:calls? for|necessitates?)$/i.test(word) ? -0.1 : 0;
  return objectWeight(object, fits) + subjectWeight(subject, word, lexicon) + rare;
}

export const requires: Rule = {
  id: 'requires',
  kind: 'cue',
  find: ({ text }, lexicon) =>
    findAll(verb, text, (match) => {
      const [, adverbs = '', word = '', object = ''] = match;
      if (standsAsNoun(word, text.slice(0, match.index))) return undefined;
      return {
        weight:
          weightOf(word, object, subjectBefore(text, match.index), lexicon) +
          (/urgently|badly|desperately/i.test(adverbs) ? 0.15 : 0),
        level: 4,
      };
    }),
};
