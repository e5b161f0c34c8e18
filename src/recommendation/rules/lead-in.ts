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

/** What the frame of a list says before its content begins. */
const frame =
  /\b(?:should|must|needs? to|ought to|recommends?|urges?|invite[sd]?|encourage[sd]?|requests?|calls? (?:up)?on|asks?|(?:steps|measures|actions|recommendations|proposals|following|ways|priorities)\b)/i;
/** Words behind the frame from which a lead-in has content of its own. */
const contentWords = 9;

export const leadIn: Rule = {
  id: 'lead-in',
  kind: 'veto',
  find: ({ text, leadsIn }) => {
    if (!text.endsWith(':') && !leadsIn) return [];
    if (leadKind(text) === 'none') return [];
    const behind = text.slice(frame.exec(text)?.index ?? 0).split(' ').length - 1;
    const content = behind >= contentWords && !/\bfollowing\b/i.test(text);
    return [{ start: text.length - 1, end: text.length, weight: content ? 0.2 : 0.9 }];
  },
};
