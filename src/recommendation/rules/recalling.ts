// "Recalling that …", "the Committee notes that …" → a preamble or finding, not what is asked.
//
// Meaning: what a body recalls, notes, welcomes or regrets; what it asks stands in verbs of asking, which are spared.
// Source: United Nations Editorial Manual (preambular paragraphs); labelling guidelines (norms, description).
//
// @example match
// The Committee recalls that States parties must guarantee access to education.
// @example no match
// The Committee recommends that the State party guarantee access to education.
import type { Rule } from '../reading.ts';

const preamble =
  /^(?:\(?(?:\d{1,3}|\p{Lu}{1,2})[.)] )?(?:also |further |deeply |gravely |fully |having |reiterating and )?(?:recall(?:s|ing)|not(?:es|ing)|mindful|aware|acknowledg(?:es|ing)|recogni[sz](?:es|ing)|reaffirm(?:s|ing)|bearing in mind|welcom(?:es|ing)|regret(?:s|ting)|concerned|considering|affirming|considered|regard|underlin(?:es|ing)|stressing|emphasi[sz]ing|convinced|guided by|alarmed|expressing|taking (?:note|into account)|takes? note|commend(?:s|ing)|appreciat(?:es|ing)|desiring|determined|conscious|having|whereas)\b/iu;
const finding =
  /\b(?:the (?:committee|commission|council|assembly|conference|special rapporteur|working group|board|panel)|we|it) (?:also |further |however |therefore |nevertheless |, however, )*(?:recalls?|notes?|notes with \p{L}+|is (?:deeply |seriously |particularly )?(?:concerned|aware|pleased)|welcomes?|regrets?|acknowledges?|observes?|appreciates?|commends?|understands?)\b/iu;

export const recalling: Rule = {
  id: 'recalling',
  kind: 'veto',
  spares: new Set(['operative-verb', 'recommend', 'labelled']),
  find: ({ text }) => {
    const opens = preamble.exec(text);
    if (opens !== null) {
      const clause = /[,;]$/.test(text) ? 1.2 : 0.5;
      return [{ start: opens.index, end: opens.index + opens[0].length, weight: clause }];
    }
    const match = finding.exec(text);
    if (match === null) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      { ...span, weight: 0.7, covers: { start: match.index, end: reach(text, match.index) } },
    ];
  },
};

/** A finding under "while" or "although" ends at its comma. */
function reach(text: string, from: number): number {
  const comma = /^(?:while|although|though|whilst)\b/i.test(text) ? text.indexOf(', ', from) : -1;
  return comma < 0 ? text.length : comma;
}
