// "Accordingly, the two governments would …", "such a regime would lead to …" → the author projects a step (level 2 or 3).
//
// Meaning: a conclusion drawn with "would" about an actor that acts, or a proposed initiative credited with good results.
// Source: modality scale levels 2 and 3; labelling guidelines (implicit).
//
// @example match
// Accordingly, the two governments would adopt a joint plan for the river basin.
// @example match
// Thus, a regional initiative on seed banks would lead to better harvests.
// @example no match
// The minister would arrive on Monday.
import { agency, subjectBefore } from '../clause.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Finding, Reading, Rule } from '../reading.ts';

const concluding =
  /^(?:accordingly|therefore|hence|thus|thence|consequently|to this end|to that end|in conclusion|as a result|for this reason|first|second|third|fourth|finally|lastly),? /i;
const would = /\bwould(?: (?:also|further|then|therefore|now|jointly|(?:\p{Ll}+ly)))* (\p{Ll}+)/u;
const initiative =
  /\b(?:initiative|policy|approach|framework|mechanism|measures?|reforms?|regime|strategy|programme|program|plan|agreement|partnership|platform|system|fund|body|centre|center|network|force|scheme|forum|treaty|pact|registry|standards?|cooperation|collaboration|coordination|investment|integration|alliance|union|dialogue)\b/i;
const result =
  /^(?:lead|help|contribute|ensure|address|improve|strengthen|enable|promote|enhance|provide|allow|reduce|optimi[sz]e|support|create|benefit|foster|boost|facilitate|increase|serve|bring|go|send)$/;

const action =
  /^(?:an? |the )?(?:(?!doing|being|having|according|including|regarding)\p{L}{3,}ing\b|greater|better|more|stronger|closer|further|clear|clearer|new|joint|common|additional|improved|increased|enhanced|expanded|dedicated)\b/iu;

/** Weight and level of "would" with this subject and verb; undefined where it projects nothing of the author's. */
function weigh(
  subject: string,
  verb: string,
  { text, stance }: Pick<Reading, 'text' | 'stance'>,
  lexicon: Lexicon,
): Pick<Finding, 'weight' | 'level'> | undefined {
  const concludes = concluding.test(text);
  if (concludes && agency(subject, lexicon) === 2 && lexicon.verbs.has(verb))
    return { weight: 1.02, level: 3 };
  if (!result.test(verb)) return undefined;
  if (initiative.test(subject)) {
    return { weight: (concludes ? 1.02 : 0.55) + (stance === 'recommending' ? 0.1 : 0), level: 2 };
  }
  return action.test(subject) ? { weight: 0.72, level: 2 } : undefined;
}

export const wouldProjection: Rule = {
  id: 'would-projection',
  kind: 'cue',
  find: (reading, lexicon) => {
    const match = would.exec(reading.text);
    if (match === null) return [];
    const weight = weigh(
      subjectBefore(reading.text, match.index),
      match[1] ?? '',
      reading,
      lexicon,
    );
    return weight === undefined
      ? []
      : [{ ...weight, start: match.index, end: match.index + match[0].length }];
  },
};
