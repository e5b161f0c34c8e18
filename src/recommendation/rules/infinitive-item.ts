// An item that is an infinitive, "To ratify the Convention", where the list recommends → it prescribes (level 5).
//
// Meaning: bodies list what they ask as infinitives that go on from "Recommendations to the government:". An infinitive
// of purpose before a main clause ("To cut costs, the agency should …") is none.
// Source: labelling guidelines "imperative item"; form of submissions to the Universal Periodic Review.
//
// @example match
// Recommendations to the government
//
// - To fully reinstate the inspection service;
//
// - To not detain children under immigration powers.
// @example no match
// To cut costs, the agency merged two offices.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading, Rule } from '../reading.ts';

const infinitive = /^to (?:not |also |further |continue to |\p{Ll}+ly )*(\p{Ll}[\p{Ll}-]+)\b/iu;
/** A main clause behind the comma: its subject and verb. */
const mainClause =
  /, (?:the|we|they|it|this|these|an?|all|\p{Lu}\p{L}+) [^,;]{0,60}?\b(?:should|must|will|would|can|could|is|are|was|were|has|have|had|needs?|\p{Ll}+ed)\b/u;

function weightOf({ stance, lead, labelled }: Reading): number {
  if (labelled || lead.kind === 'prescribes') return 1.2;
  return stance === 'recommending' ? 0.9 : 0.55;
}

function isVerb(word: string, lexicon: Lexicon): boolean {
  return lexicon.verbs.has(word) || lexicon.nounVerbs.has(word);
}

export const infinitiveItem: Rule = {
  id: 'infinitive-item',
  kind: 'cue',
  find: (reading, lexicon) => {
    if (reading.zone !== 'list' || !reading.first) return [];
    const match = infinitive.exec(reading.text.slice(0, 120));
    if (match === null || reading.lead.kind === 'reports') return [];
    if (mainClause.test(reading.text.slice(0, 260))) return [];
    const known = isVerb(match[1] ?? '', lexicon) ? 0 : -0.15;
    return [{ start: 0, end: match[0].length, weight: weightOf(reading) + known, level: 5 }];
  },
};
