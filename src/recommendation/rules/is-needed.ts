// "Further research is needed", "What is needed is", "there is a need for" → a need is stated (level 4).
//
// Meaning: need as passive, cleft or existential. "The need to" after a verb of showing counts as a proposal too, less
// surely.
// Source: labelling guidelines "X is needed/required"; need statements as implicit suggestions (Negi & Buitelaar 2015).
//
// @example match
// Further research is needed on the long-term effects.
// @example match
// There is an urgent need for independent oversight.
// @example no match
// The officers required medical treatment.
import { findAll, type Rule } from '../reading.ts';

const passive =
  /\b(?:is|are|will be|would be|remains?|is also|are also)(?: (?:also|therefore|thus|now|urgently|still|badly|clearly|desperately|sorely|particularly))* (?:needed|required|called for|warranted|overdue)\b(?! (?:by (?:law|the (?:law|act|regulation|statute|constitution|directive))|to (?:be|have|submit|comply|pay|provide|register|report|obtain|hold|complete|file|undergo|meet|attend|sign|show|demonstrate|carry|conduct|produce|present|give|make|use|include|keep|maintain|inform|notify|consult|publish|disclose|take)\b|under|in order to (?:qualify|apply)))/gi;
const cleft =
  /\bwhat (?:is|'s|(?:[\p{L}']+ ){1,4}?)(?: ?(?:\S+ ){0,3}?)(?:needed|required|needs?|lacks?|missing)(?: (?:now|here|instead|today|most|above all))? is\b/giu;
const existential =
  /\bthere (?:is|are|remains?|exists?|will be)(?: (?:also|therefore|thus|now|still|clearly))? (?:an? |the )?(?:[\p{L}-]+ ){0,3}?(needs?|necessity|requirement|scope|room|imperative|case|demand) (?:for|to)\b/giu;
const shown =
  /\b(?:demonstrat|underscor|highlight|underlin|emphasi[sz]|point|show|stress|reinforc|confirm|illustrat|suggest|rais|reveal|signal|prov|reflect|indicat|creat|was|speak|found|agree on|recogni[sz])(?:e|es|s|ed|ing|ts|d|ht)?(?: (?:to|strongly|again|once more|clearly|further|not only|up|also))? (?:the|an?|our) (?:[\p{L}'-]+ ){0,3}?(?:need|necessity|importance|urgency|imperative|value) (?:for|to|of)\b/giu;
const matters =
  /\bwhat (?:matters|counts)(?: now| most| here)* is (?:that|to)\b|\b(?:the|our|a) (?:(?:key|main|first|immediate|urgent|central|real|next|top|overriding) )?(?:next step|priority|task|challenge now|imperative|key|answer|solution|remedy)(?: (?:now|here|for [\p{L} ]{2,40}|must be|should be))? is to\b/giu;
const must =
  /\bmore (?:needs to|must|can|could|should) be done\b|\bmuch (?:more|remains|can|still|work)[\p{L} ]{0,24}(?:be done|to do|to be done|needed|required)\b|\bmore (?:work|effort|research|needs|attention|action) (?:is|are|remains?|will be)\b/giu;

const noSubject = /\b(?:which|who|that|as|if|when|where|than|what|whatever|it)\s*$/i;

/** Weight of "there is a need for": by its noun, next to nothing where denied or where caution is all that is needed. */
function existentialWeight(match: RegExpExecArray, text: string): number {
  const caution = /^ (?:caution|care|clarification|comparison)\b/i;
  if (/\bthere (?:is|are) no\b/i.test(match[0])) return 0.1;
  if (caution.test(text.slice(match.index + match[0].length))) return 0.1;
  if (/(?:strong|compelling|clear|good) case\b/i.test(match[0])) return 1;
  return /need|imperative|necessity/i.test(match[1] ?? '')
    ? 1.02
    : /case/i.test(match[1] ?? '')
      ? 0.65
      : 0.75;
}

/** Weight of "is needed": less where it tells what a kind of thing takes, or forecasts of what was just told. */
function passiveWeight(match: RegExpExecArray, text: string): number {
  const behind = text.slice(match.index + match[0].length);
  if (/required$/i.test(match[0]) && /^ (?:for|in|of|when)\b/i.test(behind)) return 0.85;
  if (/^will be/i.test(match[0]) && /^(?:this|these|that|such)\b/i.test(text)) return 0.8;
  return 1;
}

export const isNeeded: Rule = {
  id: 'is-needed',
  kind: 'cue',
  find: ({ text }) => [
    ...findAll(passive, text, (match) =>
      noSubject.test(text.slice(0, match.index))
        ? undefined
        : { weight: passiveWeight(match, text), level: 4 },
    ),
    ...findAll(cleft, text, () => ({ weight: 1.15, level: 4 })),
    ...findAll(existential, text, (match) => ({
      weight: existentialWeight(match, text),
      level: 4,
    })),
    ...findAll(shown, text, (match) => ({
      weight: /importance|value/i.test(match[0]) ? 0.6 : 1.0,
      level: 4,
    })),
    ...findAll(matters, text, () => ({ weight: 1.02, level: 4 })),
    ...findAll(must, text, () => ({ weight: 1.02, level: 4 })),
  ],
};
