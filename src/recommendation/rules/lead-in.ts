// A sentence that ends in a colon before a list → the items carry the content.
//
// Meaning: "Governments should:" is the frame of its items; counting both counts twice.
// Source: labelling guidelines "lead-ins ending in ':' whose items are gold".
//
// @example match
// Donors should:
//
// - fund local groups for several years
//
// - simplify their reports
// @example no match
// Donors should fund local groups.
import { leadKind } from '../lead-kind.ts';
import type { Rule } from '../reading.ts';

const vacuous =
  /\b(?:should|must|needs? to|recommends?|recommend that|to|the following|are|is|include|consider|that|by|urge[sd]?|encourage[sd]?|following (?:\p{L}+ ?){1,3}|below|steps|measures|actions|recommendations|ways|areas|elements|principles|things|points)\s*:$/iu;

export const leadIn: Rule = {
  id: 'lead-in',
  kind: 'veto',
  find: ({ text, leadsIn }) => {
    if (!leadsIn || leadKind(text) === 'none') return [];
    const content = text.split(' ').length >= 12 && !vacuous.test(text);
    return [{ start: text.length - 1, end: text.length, weight: content ? 0.2 : 0.9 }];
  },
};
