// An item behind a lead-in that prescribes ("Governments should:", "These steps include:") → it takes the lead-in's force.
//
// Meaning: lists inherit actor and modality; the lead-in itself carries no content of its own.
// Source: labelling guidelines "lead-ins ending in ':' whose items are gold".
//
// @example match
// Donors should:
//
// - multi-year funding for local groups
//
// - flexible reporting rules
// @example no match
// The region has three rivers:
//
// - the Meru
//
// - the Sola
import type { Rule } from '../reading.ts';

export const ledInItem: Rule = {
  id: 'led-in-item',
  kind: 'cue',
  find: ({ lead, first, text }) => {
    if (!first || lead.kind === 'none' || lead.kind === 'reports') return [];
    const words = text.split(' ').length;
    if (words < 3 && (lead.kind === 'proposes' || text.endsWith('.'))) return [];
    const gerund = /^\p{L}+ing\b/u.test(text);
    const weight = lead.kind === 'prescribes' ? 1.2 : gerund ? 1.0 : 0.6;
    return [
      {
        start: 0,
        end: Math.min(text.length, text.search(/[\s,.;]|$/)),
        weight,
        level: lead.kind === 'prescribes' ? 5 : 4,
      },
    ];
  },
};
