// "Underscores steps to be taken", "calls for stronger ties" of a plan or norm → the author reports steps (level 3).
//
// Meaning: a policy, plan or body of norms that points to what is to be done, told with approval.
// Source: modality scale level 3 "steps to be taken".
//
// @example match
// The national plan underscores measures to be taken at the border.
// @example no match
// The plan was printed in May.
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /\b(?:underscores?|underlines?|highlights?|emphasi[sz]es?|sets out|outlines?|identifies) (?:(?:the|several|key|concrete|further|urgent) )*(?:steps|measures|actions|reforms|priorities|work) (?:to be taken|that must|needed|required|to be done|that need)\b/giu;

export const stepsUnderscored: Rule = {
  id: 'steps-underscored',
  kind: 'cue',
  find: ({ text }) => findAll(pattern, text, () => ({ weight: 0.9, level: 3 })),
};
