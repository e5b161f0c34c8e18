// Words inside quotation marks → not the author's own recommendation.
//
// Meaning: a cue inside a quotation, which may have begun sentences before, speaks with another's voice. A quoted term of
// a few words is no quotation.
// Source: labelling guidelines "quoted … recommendations of others".
//
// @example match
// The minister put it plainly: "We must close the gap before winter comes to the valley."
// @example no match
// States should define "critical infrastructure" in law.
import type { Rule } from '../reading.ts';

export const quotation: Rule = {
  id: 'quotation',
  kind: 'veto',
  find: ({ quoted, text, zone }) => {
    if (zone === 'quotation') return [{ start: 0, end: text.length, weight: 2 }];
    return quoted
      .filter(
        (span) =>
          text.slice(span.start, span.end).split(' ').length > 4 || span.end - span.start > 40,
      )
      .map((span) => ({ ...span, weight: 1.5, covers: span }));
  },
};
