// "We argue that …", "I believe that …" with a need or duty behind it → the authors stand behind it (support for other cues).
//
// Meaning: commits the authors to a need that another cue states; too weak alone.
// Source: Hyland 2005, Metadiscourse (self-mention and attitude markers); labelling guidelines "urges / asks / advises".
//
// @example match
// Recommendations
//
// We argue that procurement rules need to be more open to small firms.
// @example no match
// We believe that the sample was large.
import { findAll, type Rule } from '../reading.ts';

const view =
  /\b(?:we|I|this (?:paper|report|brief|article)|the authors?|in our (?:view|opinion),?(?: it is)?)(?: \p{Ll}+ly| also| therefore| further)? (?:argues?|believes?|contends?|maintains?|insists?|concludes?|submits?|holds?|clear) that\b(?=.*\b(?:needs?|must|should|ought|have to|has to|essential|vital|crucial|required|imperative|important)\b)/giu;

export const ownView: Rule = {
  id: 'own-view',
  kind: 'cue',
  find: ({ text }) => findAll(view, text, () => ({ weight: 0.7, level: 4 })).slice(0, 1),
};
