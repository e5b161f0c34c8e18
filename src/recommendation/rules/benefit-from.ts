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
import { findAll, type Reading, type Rule } from '../reading.ts';

const benefit =
  /\b(?:(would|could|can|will|stand to|might|may|to|also|therefore) )*(?:(?:greatly|especially|particularly|also|all|both|further|significantly|clearly) )?benefit(?:s)?(?:\b(?: (?:greatly|especially|further|significantly|enormously|considerably|more))? from (\p{L}+)|(?= the \p{L}+\.?$)|(?= (?:both|all|the \p{L}+)\b)|(?=\.?$))/giu;
const interest =
  /\b(?:is|are|would be|be|lies?|remains?) (?:(?:also|clearly|very much|therefore|not only) )?in (?:the|their|its|our|both|everyone's|all|[\p{Lu}][\p{L}']+|each) ?(?:(?:\p{L}|[-'])+ ){0,4}?interests?\b/gu;

/** "X would benefit Y": surer where X is a doing. */
function withoutFrom(
  match: RegExpExecArray,
  { text, stance }: Pick<Reading, 'text' | 'stance'>,
): number | undefined {
  if (!/\bwould\b/i.test(match[0])) return undefined;
  const doing = /ing\b/.test(subjectBefore(text, match.index));
  return (doing ? 1 : 0.75) + (stance === 'recommending' ? 0.1 : 0);
}

function weightOf(
  match: RegExpExecArray,
  reading: Pick<Reading, 'text' | 'stance'>,
): number | undefined {
  const from = match[2];
  if (from === undefined) return withoutFrom(match, reading);
  if (/\b(?:to|will|may|might)\b/i.test(match[0])) return 0.4;
  if (/\b(?:would|could|stand to)\b/i.test(match[0])) return 1.02;
  return /ing$/i.test(from) ? 1 : 0.4;
}

export const benefitFrom: Rule = {
  id: 'benefit-from',
  kind: 'cue',
  find: (reading) => [
    ...findAll(benefit, reading.text, (match) => {
      const weight = weightOf(match, reading);
      return weight === undefined ? undefined : { weight, level: 2 };
    }),
    ...findAll(interest, reading.text, () => ({ weight: 1.02, level: 2 })),
  ],
};
