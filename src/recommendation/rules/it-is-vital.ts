// "It is vital that", "it will be important to" → the author states a necessity (level 4).
//
// Meaning: evaluative adjectives with an extraposed clause. "Important to note" is meta talk, not a recommendation.
// Source: labelling guidelines "it is important/vital that"; Lemke 1998 (evaluative attributes); ablation +5 F1.
//
// @example match
// It is vital that the register is kept up to date.
// @example match
// It will be essential for donors to coordinate their support.
// @example no match
// It is important to note that the survey covered two regions.
import { findAll, type Rule } from '../reading.ts';

const adjective =
  '(?:vital|essential|crucial|critical|imperative|important|necessary|key|urgent|paramount|indispensable|pivotal|fundamental|advisable|desirable|incumbent|helpful|useful|beneficial|worthwhile|prudent|wise|sensible|appropriate|preferable|better|best|a priority|of (?:the )?(?:utmost|paramount|critical|crucial|great|vital) importance|high time|time)';
const pattern = new RegExp(
  `\\b(?:it(?:'s| is| will be| would be| remains| becomes| seems| therefore becomes| is therefore| is also| is thus| is now| is still)(?: (?:also|therefore|thus|now|then|still|equally|especially|particularly|more|most|very|absolutely|extremely|increasingly|critically|vitally|be|of|ever more|again))*) (${adjective})(?: (?:for|to|that|, therefore, that|, however, that)\\b)`,
  'gi',
);
const inverted =
  /^(?:(?:equally|particularly|most|especially|critically|most importantly|more)[, ]+)?(?:important|essential|crucial|vital|key|critical|imperative) (?:to (?:this|these|success|any)[^.]{0,40} )?(?:is|are|will be) (?!(?:note|not\b|the (?:fact|question)))/gi;
const meta =
  /^.{0,40}?\b(?:to )?(?:note|noting|emphasi[sz]e|stress|highlight|remember|recall|recogni[sz]e|acknowledge|understand|mention|point out|bear in mind|keep in mind|observe|underline|distinguish|say|ask|realise|realize|add|know|see|be aware|consider (?:that|how|what|why|the fact))\b/i;
const weak =
  /^(?:helpful|useful|beneficial|appropriate|better|best|time|necessary|urgent|worthwhile|desirable|key)$/i;

const helpful =
  /\bit would be (?:very |most |more |particularly |also )*(?:helpful|useful|better|best|preferable|desirable|good|wise|sensible|welcome|appropriate|beneficial) (?:if|were)\b/gi;

export const itIsVital: Rule = {
  id: 'it-is-vital',
  kind: 'cue',
  find: ({ text }) => [
    ...findAll(pattern, text, (match) => {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const to = /\bto$/.test(match[0])
        ? behind
        : (/^[^,;.]{0,40}?\bto\b(.*)/.exec(behind)?.[1] ?? '');
      if (meta.test(` ${to}`.slice(0, 40)) && !/\bthat$/.test(match[0]))
        return { weight: 0.3, level: 4 };
      const would = /would be/i.test(match[0]);
      return { weight: weak.test(match[1] ?? '') ? (would ? 1.0 : 0.85) : 1.02, level: 4 };
    }),
    ...findAll(helpful, text, () => ({ weight: 1.0, level: 4 })),
    ...findAll(inverted, text, () => ({ weight: 0.75, level: 4 })),
  ],
};
