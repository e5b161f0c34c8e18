// A fixed phrase of the lexicon ("looks promising", "it is time to") → it speaks for a recommendation by its own weight.
//
// Meaning: phrases whose weight and level stand in the word list; a user's `cues.txt` adds to them.
// Source: labelling guidelines, implicit kinds; src/recommendation/lexicon/cues.ts.
//
// @example match
// A compact between the coastal cities looks promising.
// @example match
// It is time to end the exemption.
// @example no match
// The weather looked fine.
import { findPhrase } from '../lexicon/phrase-pattern.ts';
import type { Finding, Rule } from '../reading.ts';

export const phraseCue: Rule = {
  id: 'phrase-cue',
  kind: 'cue',
  find: ({ text }, lexicon) => {
    const found: Finding[] = [];
    const lower = text.toLowerCase();
    for (const cue of lexicon.cues) {
      const match = findPhrase(cue, text, lower);
      if (match === null) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        weight: cue.weight,
        level: cue.level,
      });
    }
    return found;
  },
};
