// "Should talks fail, …", "whether it should", "if states must" → a condition or an open point, not a demand.
//
// Meaning: inverted "should" and modals in conditional or interrogative clauses. Relative clauses are left alone.
// Source: Quirk et al. 1985, §15.36; labelling guidelines "conditional and inverted should".
//
// @example match
// Should negotiations fail, tariffs will rise.
// @example match
// The inquiry asked whether the levy should be raised.
// @example no match
// If talks fail, the Commission should act.
import { findAll, type Rule } from '../reading.ts';

const inverted =
  /^(?:and |but |or )?should (?:the|a|an|any|this|that|these|they|it|he|she|you|we|such|there|all|one|\p{Lu}|\p{L}+s? (?:be|fail|choose|decide|wish|need|become))/giu;
const midInverted = /, should (?:the|they|it|this|any|these|a|such|there|we)\b/gi;
const open =
  /\b(?:whether|how|why|what|which|who|when|where)(?: (?:or not|much|many|far|best|often|and \p{L}+|[\p{L}]+))?(?: [\p{L}'-]+){0,9}? (?:should|must|ought to|needs? to|have to|has to|can|could)\b/giu;
const condition =
  /\b(?:if|unless|in case|provided that|even if|lest|as though|so that|such that|than)(?: [\p{L}'-]+){1,10}? (?:should|must|ought to|needs? to|have to|has to|can|could|requires?|needs?|is needed|are needed)\b/giu;

export const conditional: Rule = {
  id: 'conditional',
  kind: 'veto',
  find: ({ text }) => [
    ...findAll(inverted, text, (match) => ({
      weight: 1.3,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
    ...findAll(midInverted, text, (match) => ({
      weight: 1.2,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
    ...findAll(open, text, (match) => {
      const before = text.slice(0, match.index);
      const relative =
        /^(?:which|who|where|when)\b/i.test(match[0]) &&
        (before === '' ||
          /,\s*$/.test(before) ||
          /\b(?:in|for|of|to|by|from|with|those|people|areas|cases|countries|states)\s*$/i.test(
            before,
          ));
      if (/^(?:when|where)\b/i.test(match[0]) && before === '') return undefined;
      if (/^what\b.*\b(?:needs?|can)\b/i.test(match[0]) && before === '') return undefined;
      if (/,/.test(match[0])) return undefined;
      return {
        weight: relative ? 0.35 : 0.9,
        covers: { start: match.index, end: match.index + match[0].length },
      };
    }),
    ...findAll(condition, text, (match) => ({
      weight: 0.8,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
  ],
};
