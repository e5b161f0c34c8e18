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
import type { Finding, Rule } from '../reading.ts';

const concluding =
  /^(?:accordingly|therefore|hence|thus|thence|consequently|to this end|to that end|in conclusion|as a result|for this reason|first|second|third|fourth|finally|lastly),? /i;
const would =
  /\b(?:would|will)(?: (?:also|further|then|therefore|now|jointly|(?:\p{Ll}+ly)))* (\p{Ll}+)/u;
const initiative =
  /\b(?:initiative|policy|approach|framework|mechanism|measures?|reforms?|regime|strategy|programme|program|plan|agreement|partnership|platform|system|fund|body|centre|center|network|force|scheme|forum|treaty|pact|registry|standards?|cooperation|collaboration|coordination|investment|integration|alliance|union|dialogue)\b/i;
const result =
  /^(?:lead|help|contribute|ensure|address|improve|strengthen|enable|promote|enhance|provide|allow|reduce|optimi[sz]e|support|create|benefit|foster|boost|facilitate|increase|serve|bring|go|send)$/;

const action =
  /^(?:an? |the )?(?:(?!doing|being|having|according|including|regarding)\p{L}{3,}ing\b|greater|better|more|stronger|closer|further|clear|clearer|new|joint|common|additional|improved|increased|enhanced|expanded|dedicated)\b/iu;

export const wouldProjection: Rule = {
  id: 'would-projection',
  kind: 'cue',
  find: ({ text, stance }, lexicon) => {
    const match = would.exec(text);
    if (match === null) return [];
    const concludes = concluding.test(text);
    const subject = subjectBefore(text, match.index);
    const verb = match[1] ?? '';
    const place = { start: match.index, end: match.index + match[0].length };
    const found: Finding[] = [];
    const acting =
      agency(subject, lexicon) === 2 && lexicon.verbs.has(verb) && match[0].startsWith('would');
    if (acting && concludes) found.push({ ...place, weight: 1.02, level: 3 });
    if (result.test(verb) && initiative.test(subject) && match[0].startsWith('would')) {
      found.push({
        ...place,
        weight: (concludes ? 1.02 : 0.55) + (stance === 'recommending' ? 0.1 : 0),
        level: 2,
      });
    }
    const credited = result.test(verb) && action.test(subject) && !initiative.test(subject);
    if (credited && match[0].startsWith('would')) found.push({ ...place, weight: 0.72, level: 2 });
    return found;
  },
};
