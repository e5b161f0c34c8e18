// "The ministry could consider", "can be improved" → a proposal put as a possibility (level 1).
//
// Meaning: could/can/might with a named actor and an agentive verb, or in a recommending section; elsewhere they only say
// what is possible.
// Source: labelling guidelines "could/can proposal addressed to an actor".
//
// @example match
// Parliament could consider a similar approach for the southern ports.
// @example no match
// Floods could damage the harvest.
import { agency, subjectBefore } from '../clause.ts';
import { findAll, type Reading, type Rule } from '../reading.ts';

const pattern =
  /\b(could|can|might|may)(?: (?:also|instead|further|therefore|usefully|additionally|then|now|for example|perhaps|thus|even|similarly))* (be )?(\p{Ll}[\p{Ll}-]*)/gu;
const considering =
  /^(?:consider|explore|examine|look|adopt|establish|introduce|require|invest|create|develop|expand|extend|fund|launch|draw|build|encourage|promote|offer|provide|support|strengthen|link|use|convene|commission|set|mandate|discuss|pilot|cover|amend|publish|work|start|begin|leverage|utilise|utilize|incentivi[sz]e|partner|seek)$/;
const outcome =
  /^(?:lead|result|cause|damage|undermine|help|become|happen|increase|reduce|affect|take|have|mean|make|see|prove|remain|fail|face|lose|limit|enable|allow|contribute|improve|benefit|serve|occur|arise|create|generate|impede|harm|threaten|exacerbate|stretch|find|hold|draw|say|argue|expect|imagine|come|go|get|only|not|no|still|never)$/;

/** Participles of what one does to policies; "can be seen" is not among them. */
const changed =
  /^(?:pursued|expanded|improved|strengthened|extended|adopted|enhanced|developed|established|created|introduced|implemented|reformed|addressed|increased|reduced|adapted|adjusted|encouraged|promoted|explored|considered|invited|leveraged|linked|shared|supported|supplemented|tailored|trained|updated|revised|reviewed|amended|integrated|harmonised|harmonized|simplified|streamlined|redesigned|reallocated|incentivised|incentivized|mobilised|mobilized|launched|set|built|broadened|deepened|clarified|formalised|formalized|funded|offered|provided|required|published|piloted)$/;

/** The n-th of several proposals. */
const enumerated = /^(?:first|second|third|fourth|fifth|finally|lastly|one|another)(?:ly)?,/i;

/** Weight of a modal before a verb of proposing, with an actor as subject. */
const proposing: Readonly<Record<string, number>> = {
  could: 0.85,
  can: 0.6,
  might: 0.65,
  may: 0.4,
};

function passiveWeight(modal: string, verb: string, recommending: boolean): number {
  if (recommending && changed.test(verb)) return 0.75;
  return (modal === 'could' || modal === 'can' ? 0.35 : 0.25) + (recommending ? 0.25 : 0);
}

/** Weight with an actor as subject: "could consider" proposes, "could build" may only foresee. */
function actorWeight(modal: string, verb: string): number | undefined {
  if (modal !== 'may' && /^(?:consider|explore|examine|start|begin)$/.test(verb))
    return modal === 'could' ? 1 : 0.8;
  return considering.test(verb) ? (proposing[modal] ?? 0.4) : undefined;
}

function weightOf(match: RegExpExecArray, reading: Reading, actor: 0 | 1 | 2): number {
  const [, modal = '', passive, verb = ''] = match;
  const recommending = reading.stance === 'recommending';
  const section = recommending ? 0.25 : 0;
  if (passive !== undefined) return passiveWeight(modal, verb, recommending);
  const acting = actor === 2 ? actorWeight(modal, verb) : undefined;
  if (acting !== undefined) return acting + section;
  if (outcome.test(verb)) return 0.15 + section / 2;
  if (/^(?:include|entail|involve)$/.test(verb)) return recommending ? 0.75 : 0.35;
  return (actor === 2 ? 0.7 : 0.3) + section;
}

/** "… describing what governments, firms and donors can do": a question within the sentence. */
const asking = /\b(?:what|how|all|everything|as much as)\b[^.;:]{0,100}$/i;

export const couldProposal: Rule = {
  id: 'could-proposal',
  kind: 'cue',
  find: (reading, lexicon) =>
    findAll(pattern, reading.text, (match) => {
      if (match[3] === 'do' && asking.test(reading.text.slice(0, match.index))) return undefined;
      const actor = agency(subjectBefore(reading.text, match.index), lexicon);
      const listed = actor === 2 && enumerated.test(reading.text) ? 0.35 : 0;
      return { weight: weightOf(match, reading, actor) + listed, level: 1 };
    }),
};
