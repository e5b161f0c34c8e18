// "Had to", "was required to", "needed to" around a cue → narrative of what happened.
//
// Meaning: a cue in a sentence whose main verbs are past tells history; a present modal keeps its force.
// Source: labelling guidelines "description".
//
// @example match
// The war demonstrated the need to stock grain and led to the reserve of 1951.
// @example no match
// The war demonstrates the need to stock grain.
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /\b(?:demonstrated|highlighted|underscored|showed|revealed|stressed|emphasi[sz]ed|underlined|recogni[sz]ed|reflected|created|prompted|led to|raised|confirmed|reaffirmed|discussed|acknowledged|included|provided|offered|identified|noted|was|were) (?:[\p{L}'-]+ ){0,6}?(?:need|needs|importance|necessity|requirement|opportunity|interest|urgency)\b/giu;

export const pastNarrative: Rule = {
  id: 'past-narrative',
  kind: 'veto',
  find: ({ text, stance }) =>
    findAll(pattern, text, (match) => ({
      weight: stance === 'recommending' ? 0.1 : 0.3,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
};
