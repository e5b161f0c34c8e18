// "Should have been done", "recommended in 2015", "had to" → past or rejected, not proposed now.
//
// Meaning: obligations and recommendations of the past, and proposals the author turns down.
// Source: labelling guidelines "past recommendations".
//
// @example match
// The bank should have raised its rates earlier.
// @example match
// In 2015 the panel recommended that the tax be scrapped.
// @example no match
// The bank should raise its rates now.
import { findAll, type Rule } from '../reading.ts';

const perfect =
  /\b(?:should|ought to|must|could|might|need(?:s)? to|would)(?: not|n't)? have (?:been |\p{L}+ly )?\p{L}+(?:ed|en|t|ne|wn|de|id|ng|ld)\b/giu;
const dated =
  /\b(?:in|since|by|from|during) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b[^.;]{0,80}?\b(?:recommended|urged|called (?:for|on|upon)|proposed|requested|encouraged|invited|advised|required|committed|pledged|decided|adopted)\b|\b(?:recommended|urged|called (?:for|on|upon)|proposed|requested|advised|committed to|pledged)\b[^.;]{0,60}?\b(?:in|since) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b/giu;
const previous =
  /\b(?:previously|earlier|already|originally|initially|formerly|has|have|had)(?: (?:also|repeatedly|long|since|already|been))? (?:recommended|urged|called (?:for|on)|proposed|suggested|advised|encouraged|advocated|requested|stressed|recognised|recognized)\b|\b(?:previous|prior|past|earlier|outstanding|its \d{4}) recommendations?\b|\bour (?:prior|previous|earlier) (?:work|report)s?\b/gi;
const rejected =
  /\b(?:not|un)(?: yet)?(?: been)?(?: (?:fully|entirely|wholly))? ?(?:persuaded|convinced)\b|\b(?:we|I) (?:disagree|reject|oppose|reject the|are sceptical|remain sceptical)\b|\b(?:we|I) (?:do not|don't|cannot|did not) (?:recommend|propose|suggest|support|believe|think)\b|\b(?:proposal|suggestion|idea|amendment) (?:was|were|has been|had been) (?:rejected|dropped|withdrawn|defeated)\b/gi;

export const past: Rule = {
  id: 'past',
  kind: 'veto',
  find: ({ text }) => [
    ...findAll(perfect, text, (match) => ({
      weight: 1.2,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
    ...findAll(dated, text, () => ({ weight: 0.8 })).slice(0, 1),
    ...findAll(previous, text, () =>
      /\breiterat/i.test(text) ? undefined : { weight: 0.6 },
    ).slice(0, 1),
    ...findAll(rejected, text, () => ({ weight: 1 })).slice(0, 1),
  ],
};
