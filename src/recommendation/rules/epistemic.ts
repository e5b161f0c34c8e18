// "Should soon arrive", "should help", "it should be no surprise" → a prediction or expectation, not a duty.
//
// Meaning: epistemic modality: likelihood and expected effect; mostly a thing as subject and a verb of outcome.
// Source: Coates 1983, ch. 4; labelling guidelines "prediction, epistemic modals".
//
// @example match
// The new rules should help small firms.
// @example match
// It should come as no surprise that costs rose.
// @example no match
// Regulators should help small firms.
import { agency, subjectBefore } from '../clause.ts';
import { findAll, type Rule } from '../reading.ts';

const outcome =
  /\b(?:should|ought to)(?: (?:also|then|therefore|soon|eventually|normally|easily|thus|further|at least|theoretically|in theory|in principle|even|all))* (?:worry|concern|alarm|surprise|reassure|trouble|please|help|allow|enable|lead|result|prove|make it|make|provide|improve|give|come as|suffice|yield|arrive|begin to|see (?:an?|the|more|some|their|its)|become|remain (?:at|around|low|high|the)|benefit|cause|produce|offer|bring|mean|increase|decrease|rise|fall|grow|reach (?:about|around|\d)|take (?:about|around|place|no)|work (?:well|fine|as)|be (?:able to|possible|easy|easier|enough|sufficient|available (?:by|in|soon)|complete|completed by|ready|familiar|obvious|clear (?:that|from|by)|safe|fine|little|no (?:surprise|problem|doubt)|evident|apparent|expected|higher|lower|happy|good|understood as|cheaper|faster))\b/gi;
const hedge =
  /\b(?:if all goes well|is likely to|are likely to|is expected to|are expected to|is set to|are set to|no doubt|presumably|probably|seems? (?:to|that)|appears? (?:to|that))\b/gi;
const mustBe =
  /\bmust (?:have been|have \p{L}+(?:ed|en)|be (?:a|an|the) (?:mistake|error|joke)|surely|be (?:tempting|difficult|hard))\b/giu;
/** Hardships told with "must": nobody is asked to contend with anything. */
const hardship =
  /\b(?:must|ha(?:ve|s) to|needs? to)(?: (?:also|now|often|still|therefore|then|constantly|routinely|increasingly|always|sometimes|frequently))* (?:contend|grapple|cope|live with|deal with|face|endure|compete|navigate|reckon|wrestle|juggle|struggle|confront|rely|depend|choose between|wait|queue|travel|walk|fend|make do|battle|overcome|absorb|bear|survive|weigh|balance|scale back|cut back|cover (?:[\p{L}]+ ){1,3}(?:from|out of)|borrow|sell|close down|leave|flee|pay (?:more|for|higher)|spend|work (?:long|two|longer)|share (?:a|one))\b/giu;
/** What will have to happen where nothing is done. */
const otherwise =
  /^(?:without|unless|otherwise|absent|failing)\b.*?\b(?:will|would) (?:have|need) to\b/i;
const whoShould =
  /\b(?:which|this|that|it|these|they) (?:should|would)(?: (?:also|then|in turn|further))* (?:help|allow|enable|lead|result|make|provide|improve|give|facilitate|ensure|reduce|increase|contribute|be able)\b/gi;

export const epistemic: Rule = {
  id: 'epistemic',
  kind: 'veto',
  find: ({ text, stance }, lexicon) => [
    ...findAll(outcome, text, (match) => {
      const subject = subjectBefore(text, match.index);
      const actor = agency(subject, lexicon) === 2 || /^(?:we|they)$/i.test(subject);
      const sure =
        /come as|surprise|suffice|be able|easy|possible|likely|enough|sufficient|safe|evident|apparent|expected/i.test(
          match[0],
        );
      if (actor && !sure) return undefined;
      if (stance === 'recommending' && !sure) return { weight: 0.25 };
      const span = { start: match.index, end: match.index + match[0].length };
      return {
        weight: sure && (!actor || /benefit|surprise|come as/i.test(match[0])) ? 0.7 : 0.45,
        covers: span,
      };
    }),
    ...findAll(hedge, text, (match) => ({
      weight: 0.3,
      covers: { start: match.index, end: match.index + 60 },
    })).slice(0, 1),
    ...findAll(hardship, text, (match) => ({
      weight: stance === 'recommending' ? 0.2 : 0.5,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
    ...(otherwise.test(text) ? [{ start: 0, end: 7, weight: 0.5 }] : []),
    ...findAll(mustBe, text, (match) => ({
      weight: 1,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
    ...findAll(whoShould, text, (match) => ({
      weight: stance === 'recommending' ? 0.25 : 0.5,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
  ],
};
