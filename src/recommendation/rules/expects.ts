// "We expect to receive …", "we would like the Government to …" → a body says what it wants done (level 4).
//
// Meaning: committees ask by saying what they expect or would like of somebody; expecting prices to rise is a forecast,
// so the object must be an actor, or something to be seen or received.
// Source: labelling guidelines "urges / asks / advises an actor"; usage of parliamentary committees.
//
// @example match
// Recommendations
//
// We expect to receive the Department's plan within two months.
// @example match
// We would like the ministry to answer each point in full.
// @example no match
// We expect prices to fall next year.
import { namesActor } from '../clause.ts';
import { findAll, type Rule } from '../reading.ts';

const toReceive =
  /\bwe (?:do |also |would |fully |therefore |will )*(?:expect|want|hope|look forward|would like) to (?:see|receive|hear|be (?:told|informed|given|shown|kept))(?:ing)?\b/gi;
const ofActor =
  /\b(?:we (?:do |also |would |fully |therefore |reasonable to )*(?:expect|want|look to|would like|consider it (?:\p{Ll}+ )to expect)) (?!to\b)((?:[\p{L}'-]+ ){1,8}?)to (?=\p{Ll})/giu;

export const expects: Rule = {
  id: 'expects',
  kind: 'cue',
  find: ({ text, stance }, lexicon) => [
    ...findAll(toReceive, text, () => ({
      weight: stance === 'recommending' ? 0.95 : 0.75,
      level: 4,
    })),
    ...findAll(ofActor, text, (match) => {
      const object = (match[1] ?? '').trim();
      const wanted = /would like|want/i.test(match[0]) || /consider it/i.test(match[0]);
      const actor = namesActor(object, lexicon) || /^(?:them|him|her|you)$/i.test(object);
      const able = actor || (wanted && /\b\p{Lu}\p{L}+/u.test(object));
      return able ? { weight: 1.02, level: 4 } : undefined;
    }),
  ],
};
