// A recommendation → one sentence that says who says it, no stronger than the author put it.

import type { Level } from '../brief/modality.ts';
import { wordsAbove } from '../brief/strong-words.ts';
import { type ActionClause, actionShape } from './action-clauses.ts';
import { actorWithin, isPlural } from './actor.ts';
import { plainQuotation } from './quotation.ts';
import { gerund, thirdPerson } from './verb-forms.ts';

/** What a phrase is made from; `action` is the wording for this audience. */
export interface Phrased {
  readonly action: string;
  readonly level: Level;
  readonly stance: string;
  readonly cue: string;
  readonly lead: { readonly name: string | null; readonly basis: string };
  readonly core: {
    readonly text: string;
    readonly thirdParty: boolean;
    readonly speaker: string;
    readonly sic?: string | undefined;
  };
}

/** How a level speaks, with and without a stated actor; the only verbs the tool puts into the author's mouth. */
interface Frame {
  /** Before "to …" with an actor. */
  readonly actor: (name: string, plural: boolean) => string;
  /** Before "to …" without one: no actor is ever invented. */
  readonly impersonal: string;
  /** Before a noun phrase. */
  readonly noun: string;
}

/** Levels 1 to 5; the specification's fixed phrases. Level 0 only reports. */
const frames: Readonly<Record<1 | 2 | 3 | 4 | 5, Frame>> = {
  5: {
    actor: (name) => `The author calls on ${name}`,
    impersonal: 'The author calls for action',
    noun: 'The author calls for',
  },
  4: {
    actor: (name, plural) => `The author states that ${name} ${plural ? 'need' : 'needs'}`,
    impersonal: 'The author states a need',
    noun: 'The author states a need for',
  },
  3: {
    actor: (name) => `The author expects ${name}`,
    impersonal: 'The author expects efforts',
    noun: 'The author expects',
  },
  2: {
    actor: (name) => `The author sees value in efforts by ${name}`,
    impersonal: 'The author sees value in efforts',
    noun: 'The author sees value in',
  },
  1: {
    actor: (name) => `The author suggests it is possible for ${name}`,
    impersonal: 'The author suggests it is possible',
    noun: 'The author suggests the possibility of',
  },
};

/**
 * The attributed sentence, with its full stop.
 *
 * Where the action cannot be put into the frame of its level (no verb found, words stronger than the level, words of
 * a third party), the sentence quotes the article instead: that is never stronger than the author.
 */
export function phrase(recommendation: Phrased): string {
  const { action, level, core } = recommendation;
  if (core.thirdParty) return `The author quotes ${core.speaker}: ${quotationEnd(core)}`;
  if (wordsAbove(level, action).some(({ modal }) => modal)) return quoted(recommendation);
  if (level === 0) return reported(recommendation) ?? quoted(recommendation);
  const shape = actionShape(action);
  if (shape.kind === 'other') return quoted(recommendation);
  if (shape.kind === 'noun') return `${frames[level].noun} ${shape.text}.`;
  return level === 2
    ? valued(recommendation, shape.clauses)
    : `${framed(recommendation, frames[level])} ${infinitives(shape.clauses)}.`;
}

/** The actor within a sentence; undefined where the article does not name one itself. */
function statedActor({ lead }: Phrased): string | undefined {
  return lead.basis === 'stated' && lead.name !== null ? actorWithin(lead.name) : undefined;
}

function framed(recommendation: Phrased, frame: Frame): string {
  const actor = statedActor(recommendation);
  return actor === undefined ? frame.impersonal : frame.actor(actor, isPlural(actor));
}

/** "The author sees value in promoting …": -ing where every verb is known, "efforts to" where one may be missed. */
function valued(recommendation: Phrased, clauses: readonly ActionClause[]): string {
  const [only] = clauses;
  if (clauses.length > 1 || !only || only.coordinated) {
    return `${framed(recommendation, frames[2])} ${infinitives(clauses)}.`;
  }
  const actor = statedActor(recommendation);
  const words = [only.negative ? 'not' : '', only.adverb, gerund(only.verb) + only.rest];
  const doing = words.filter(Boolean).join(' ');
  return `The author sees value in ${actor === undefined ? doing : `${actor} ${doing}`}.`;
}

function infinitives(clauses: readonly ActionClause[]): string {
  return clauses
    .map(({ negative, adverb, verb, rest }) =>
      [negative ? 'not' : '', 'to', adverb, verb + rest].filter(Boolean).join(' '),
    )
    .join('; and ');
}

/** "The article notes that both countries seek …": only where the action says what the cue says, in its own verb. */
function reported(recommendation: Phrased): string | undefined {
  const actor = statedActor(recommendation);
  const shape = actionShape(recommendation.action);
  if (recommendation.stance !== 'reports-actor-intent' || shape.kind !== 'imperative')
    return undefined;
  const [only] = shape.clauses;
  if (!actor || !only || shape.clauses.length > 1 || only.coordinated || only.negative)
    return undefined;
  const cue = recommendation.cue.toLowerCase().split(/[^\p{L}-]+/u);
  if (!cue.includes(only.verb) && !cue.includes(thirdPerson(only.verb))) return undefined;
  const verb = isPlural(actor) ? only.verb : thirdPerson(only.verb);
  return `The article notes that ${[actor, only.adverb, verb + only.rest].filter(Boolean).join(' ')}.`;
}

function quoted({ core }: Phrased): string {
  return `The article notes: ${quotationEnd(core)}`;
}

/** The quotation as the end of a sentence: its own final full stop moves behind the quotation marks. */
function quotationEnd(core: Phrased['core']): string {
  const text = core.text.replace(/([^.])\.$/, '$1');
  return `${plainQuotation({ text, sic: core.sic })}.`;
}
