// "Both countries seek support from X", "some countries expect", "donors ask for" → an actor's wish the author reports with approval (level 0).
//
// Meaning: what states seek from an organisation, in the present tense and without a reporting frame.
// Source: modality scale level 0 "seek"; spike notes "X demands Y".
//
// @example match
// Both governments seek technical assistance from UNODC for their police academies.
// @example no match
// He seeks a seat in parliament.
import { agency, subjectBefore } from '../clause.ts';
import { findAll, type Rule } from '../reading.ts';

const pattern =
  /\b(seek|expect|want|ask)s? (?:more |further |greater |stronger |better |the |an? )?(?:(?:\p{L}|[-'])+ ){0,8}?(?:from|in the|for|to)\b/gu;

export const seeks: Rule = {
  id: 'seeks',
  kind: 'cue',
  find: ({ text, stance, first, zone }, lexicon) =>
    findAll(pattern, text, (match) => {
      const subject = subjectBefore(text, match.index);
      if (agency(subject, lexicon) !== 2) return undefined;
      const states = /\b(?:countries|states|governments|nations|members|parties|partners)\b/i.test(
        subject,
      );
      if (match[1] === 'seek' && /\bfrom$/.test(match[0]))
        return { weight: states ? 1.02 : 0.8, level: 0 };
      const listed = stance === 'recommending' && first && zone === 'list';
      return { weight: listed && states ? 0.7 : 0.3, level: 0 };
    }),
};
