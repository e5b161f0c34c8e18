// "Offers an opportunity for", "there is scope to", "one option is to" → the author points to a way (level 2).
//
// Meaning: opportunities in the present that name the action. Future or past opportunities are description.
// Source: labelling guidelines "offers an opportunity for"; modality scale level 2.
//
// @example match
// The new platform offers an opportunity for joint procurement.
// @example match
// One option is to merge the two funds.
// @example no match
// The talks offered no opportunity for comment.
import { findAll, type Rule } from '../reading.ts';

const offers =
  /(?<!\b(?:will|would|to|not|may|could) )\b(?:offers?|presents?|provides?|represents?|creates?|opens?)(?: (?:up|also|now|both \p{L}+(?: and \p{L}+)?))? (?:an?|the|many|new|unique|significant|real|clear|important|major|valuable|huge) (?:[\p{L}-]+ ){0,3}?(?:opportunit(?:y|ies)|chance|window|potential) (?:for|to|in)\b/giu;
const existential =
  /\bthere (?:is|are|remains?|exists?) (?:also |still |now |thus |therefore )?(?:an?|the|many|new|unique|significant|real|clear|important|major|huge|strong|great|particular|considerable|ample|further)? ?(?:[\p{L}-]+ ){0,2}?(?:opportunit(?:y|ies)|potential|scope|room|merit|value) (?:for|to|in)\b/giu;
const option =
  /\b(?:one|another|a further|a second|the best|the most effective|an? (?:\p{L}+ )?)\s*(?:option|opportunity|solution|way|possibility|approach|alternative|avenue|idea|priority|starting point|step|remedy|answer|means)(?: [^.;:,]{0,60}?)? (?:is|would be|could be|might be|may be) to\b/giu;

export const opportunity: Rule = {
  id: 'opportunity',
  kind: 'cue',
  find: ({ text, stance }) =>
    [
      ...findAll(offers, text, () => ({ weight: stance === 'reporting' ? 0.75 : 1.0, level: 2 })),
      ...findAll(existential, text, (match) => ({
        weight:
          /^ (?:closer|greater|further|more|better|improve|strengthen|expand|deepen|increase)/i.test(
            text.slice(match.index + match[0].length),
          )
            ? 1.0
            : /\bno\b/i.test(match[0])
              ? 0.1
              : /potential|opportunit/i.test(match[0])
                ? 1.0
                : 0.8,
        level: 2,
      })),
      ...findAll(option, text, () => ({ weight: 1.0, level: 2 })),
    ].map((finding) =>
      /opportunit/i.test(text) || stance !== 'reporting'
        ? finding
        : { ...finding, weight: finding.weight - 0.2 },
    ),
};
