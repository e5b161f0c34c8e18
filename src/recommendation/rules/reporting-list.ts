// An item behind "The resolution includes the following provisions:" or "The project aims to:" → told of something else.
//
// Meaning: items inherit the reporting frame of their lead-in: provisions, aims, tasks, findings, requirements.
// Source: labelling guidelines (description; existing rules and norms).
//
// @example match
// The act includes the following provisions:
//
// - Operators must keep records for five years.
// @example no match
// Operators should:
//
// - Keep records for five years.
import type { Rule } from '../reading.ts';

export const reportingList: Rule = {
  id: 'reporting-list',
  kind: 'veto',
  spares: new Set(['operative-verb', 'recommend', 'labelled']),
  find: ({ lead, text }) =>
    lead.kind === 'reports' ? [{ start: 0, end: Math.min(1, text.length), weight: 0.7 }] : [],
};
