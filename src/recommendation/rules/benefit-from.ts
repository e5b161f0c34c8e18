// "Would benefit from", "in the interest of", "is in X's interest" → the author endorses an action (level 2).
//
// Meaning: value for an actor that proposes what would bring it.
// Source: labelling guidelines "would benefit from … is in the interest of".
//
// @example match
// Small states would benefit from shared guidance on the norms.
// @example match
// A joint registry is in the interest of both countries.
// @example no match
// The interest rate fell to two per cent.
import { subjectBefore } from '../clause.ts';
import { findAll, type Rule } from '../reading.ts';

const benefit =
  /\b(?:(would|could|can|will|stand to|might|may|to|also|therefore) )*(?:(?:greatly|especially|particularly|also|all|both|further|significantly|clearly) )?benefit(?:s)?(?:\b(?: (?:greatly|especially|further|significantly|enormously|considerably|more))? from (\p{L}+)|(?= the \p{L}+\.?$)|(?= (?:both|all|the \p{L}+)\b)|(?=\.?$))/giu;
const interest =
  /\b(?:is|are|would be|be|lies?|remains?) (?:(?:also|clearly|very much|therefore|not only) )?in (?:the|their|its|our|both|everyone's|all|[\p{Lu}][\p{L}']+|each) ?(?:(?:\p{L}|[-'])+ ){0,4}?interests?\b/gu;

export const benefitFrom: Rule = {
  id: 'benefit-from',
  kind: 'cue',
  find: ({ text, stance }) => [
    ...findAll(benefit, text, (match) => {
      const modal = /\b(?:would|could|stand to)\b/i.test(match[0]);
      const from = match[2] !== undefined;
      const action = /ing$/i.test(match[2] ?? '');
      if (!from) {
        if (!/\bwould\b/i.test(match[0])) return undefined;
        const gerund = /ing\b/.test(subjectBefore(text, match.index));
        return { weight: (gerund ? 1.0 : 0.75) + (stance === 'recommending' ? 0.1 : 0), level: 2 };
      }
      if (/\b(?:to|will|may|might)\b/i.test(match[0])) return { weight: 0.4, level: 2 };
      return { weight: modal ? 1.02 : action ? 1.0 : 0.4, level: 2 };
    }),
    ...findAll(interest, text, () => ({ weight: 1.02, level: 2 })),
  ],
};
