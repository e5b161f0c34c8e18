// An item or heading that opens with an agentive verb in the imperative → it prescribes (level 5).
//
// Meaning: recommendations written as instructions. Surer in a recommending section, behind a "Recommendation 3:"
// label, behind a prescribing lead-in, or among siblings that open so too.
// Source: labelling guidelines "imperative item or heading"; SemEval-2019 task 9 (imperatives as suggestions).
//
// @example match
// Recommendations
//
// 1. Reduce fees for the registration of companies.
//
// 2. Publish all contracts within thirty days.
// @example no match
// The committee met twice.
import { imperative } from '../imperative.ts';
import type { Reading, Rule } from '../reading.ts';

function siblingWeight({ imperativeSiblings: share, stance }: Reading): number {
  if (share >= 0.6) return 0.3;
  return share >= 0.4 ? 0.15 : stance === 'recommending' ? 0 : -0.15;
}

function itemWeight(reading: Reading): number {
  const { first, lead, genre } = reading;
  const siblings = siblingWeight(reading);
  const led = (lead.kind === 'proposes' ? 0.3 : 0) + (genre.resolution ? 0.3 : 0);
  return (first ? 0.75 : 0.65) + siblings + led;
}

/** "Stay the course: The partnership is young." only names a topic. */
const label = /^[^.:]{2,80}: \p{Lu}/u;

function weightOf(reading: Reading): number {
  const { zone, stance, labelled, first, lead } = reading;
  if (labelled || lead.kind === 'prescribes') return 1.2;
  if (zone === 'list') return itemWeight(reading);
  if (zone === 'heading') return stance === 'recommending' ? 0.8 : 0.3;
  if (!first) return 0.45;
  return stance === 'recommending' && !label.test(reading.text) ? 0.72 : 0.6;
}

/** What resolutions do besides asking. */
const noting =
  /^(?:we )?(?:also |further |strongly )?(?:recall|recogni[sz]e|take note|note|acknowledge|reaffirm|welcome|express|affirm|appreciate|condemn|stress|emphasi[sz]e|underline|underscore|highlight|reiterate|consider|declare|endorse|commend)s?\b/i;

export const imperativeItem: Rule = {
  id: 'imperative-item',
  kind: 'cue',
  find: (reading, lexicon) => {
    const found = imperative(reading.text, lexicon);
    if (found === undefined || (reading.genre.resolution && noting.test(reading.text))) return [];
    return [
      { start: found.start, end: found.end, weight: weightOf(reading) * found.sure, level: 5 },
    ];
  },
};
