// "Need not", "is not necessary", "no need to" → the author denies a need.
//
// Meaning: denied necessity recommends nothing; "should not" and "must not" do and are left alone.
// Source: Quirk et al. 1985, §10.67 (scope of negation).
//
// @example match
// There is no need to change the treaty.
// @example no match
// States should not change the treaty.
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /\b(?:no|little|without (?:the|any)|any|hardly any) (?:[\p{L}-]+ )?(?:need|necessity|requirement|reason|interest|opportunity) (?:for|to|in)\b|\b(?:do(?:es)?|did|would|will) not (?:\p{L}+ )?(?:need|have|require|benefit|demand|seek|call)\b|\bneed not\b|\b(?:is|are|was|were) (?:not|no longer|never) (?:\p{L}+ )?(?:necessary|needed|required|essential|important|in the interest|enough|sufficient)\b|\b(?:is|are) (?:unlikely|not likely|not expected) to\b|\bshould not have to\b|^(?:but |yet )?(?:not all|not every|not everything|few|none of)\b[^,;]{0,60}?\b(?:needs?|ha(?:s|ve)) to\b/giu;

/** Without one of these nothing is denied. */
const negative = /\b(?:no|not|never|little|hardly|unlikely|without)\b/i;

export const negatedNeed: Rule = {
  id: 'negated-need',
  kind: 'veto',
  find: ({ text }) =>
    negative.test(text)
      ? findAll(pattern, text, (match) => ({
          weight: 0.9,
          covers: {
            start: match.index,
            end: Math.min(text.length, match.index + match[0].length + 12),
          },
        }))
      : [],
};
