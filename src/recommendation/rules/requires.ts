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
import { findAll, type Rule } from '../reading.ts';

const verb =
  /(?<!\b(?:the|a|no|any|this|that|of|and|in|urgent|clear|growing|basic|in|'s|this|special|may|not|n't|might|could|often|typically|usually|generally|would|also often) )\b((?:will |also |therefore |still |now |clearly |urgently |badly |desperately |thus |would |in turn )*)(requires?|needs?|demands?|calls? for|necessitates?|necessitating|requiring|warrants?|merits?|deserves?)\s+(?!to\b)(?:not only |also )?((?:an?|the|more|further|greater|better|much|both|all|new|its|their|our|urgent|less|fewer|stronger|adequate|regular|sustained|continued|significant|serious|immediate|closer|additional|robust|clear|clearer|strong|effective|improved|increased|enhanced|careful|special|specific|long-term|targeted|coordinated|comprehensive|political|international|public|institutional|dedicated|predictable|sufficient|fundamental|radical|radically|technical|financial)?\s*(?:[\p{L}'-]+\s*){1,6})/giu;
const doable =
  /\b(?:approach(?:es)?|action|actions|investment|investments|cooperation|collaboration|coordination|reforms?|efforts?|strateg(?:y|ies)|frameworks?|support|training|attention|commitment|policy|policies|framework|mechanisms?|measures?|response|responses|monitoring|assessments?|review|engagement|leadership|partnerships?|dialogue|regulation|legislation|oversight|transparency|funding|resources|financing|doctrines?|initiatives?|planning|rethink(?:ing)?|shift|overhaul|change|changes|acceleration|innovation|capacity|integration|guidance|standards?|guidelines|protections?|safeguards|solutions?|access|participation|consultation|adoption|implementation|enforcement|clarity|exchange|interventions?|consideration|mandate|transformation|intervention|expansion|rules|infrastructure|systems?|tools|programmes?|programs?|plan|plans|roadmap|architecture|mindset|prioriti[sz]ation|scrutiny|research|evidence|data|incentives|aligning|fostering|building|strengthening|ensuring|developing|improving|creating|investing|recogni[sz]ing|understanding|equipment|will)\b/i;
const better =
  /\b(?:more|further|greater|better|new|stronger|closer|urgent|improved|increased|enhanced|additional|sustained|comprehensive|fundamental|radically?|coordinated|robust|adequate|long-term|clearer|dedicated|concerted|immediate|regular|sufficient)\b/i;

export const requires: Rule = {
  id: 'requires',
  kind: 'cue',
  find: ({ text }, lexicon) =>
    findAll(verb, text, (match) => {
      const object = match[3] ?? '';
      const fits = doable.test(object);
      const upgraded = better.test(object);
      const subject = subjectBefore(text, match.index);
      const actor = agency(subject, lexicon) > 0 || /^(?:\p{Lu}\p{L}+)$/u.test(subject);
      const plain = /^(?:requires?|needs?|requiring|demands?)$/i.test(match[2] ?? '');
      if (/requiring|necessitating/i.test(match[2] ?? ''))
        return { weight: fits ? (upgraded ? 0.65 : 0.8) : 0.4, level: 4 };
      const base = fits ? 0.85 : upgraded ? 0.7 : 0.45;
      const named = actor && /^needs?$/i.test(match[2] ?? '') ? 0.35 : actor ? 0.05 : 0;
      const would = /\b(?:would|will)\b/.test(match[1] ?? '') ? -0.05 : 0;
      return {
        weight: base + (upgraded && fits ? 0.15 : 0) + named + would + (plain ? 0 : -0.1),
        level: 4,
      };
    }),
};
