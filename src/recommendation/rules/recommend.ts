// "We recommend", "is encouraged to", "our call is that" → the author performs the recommendation (level 5).
//
// Meaning: explicit performatives in the present tense by the author or issuing body, active or passive.
// Source: Austin 1962 (performatives); labelling guidelines "performative (recommend, call for, urge, is encouraged to)".
//
// @example match
// We recommend that the Government publish the full text of the agreement.
// @example match
// States are strongly encouraged to ratify the convention.
// @example match
// The Committee recommends that the State party amend its nationality law.
// @example no match
// The report was widely read.
import { findAll, type Rule } from '../reading.ts';

const ownVoice =
  /\b(?:I|we)(?:\s+(?:also|therefore|further|strongly|thus|would|hereby|must|respectfully|specifically|again|continue to|particularly|especially|urgently|accordingly|call for and|now|finally|additionally))*\s+(?:recommend|urge|call (?:on|upon|for)|propose|advise|advocate|suggest|encourage|ask|request|invite|appeal to|ask that|implore|want to see|would like to see|support|favou?r|commit|pledge|undertake|resolve|demand|insist)\b/gi;
const body =
  /\b(?:(?:this|the present|our) (?:report|paper|brief|policy brief|article|study|review|note|chapter|committee|commission|inquiry|panel|document|statement|submission|analysis|group)|the (?:committee|commission|sub-?committee|council|panel|conference|assembly|working group|special rapporteur|independent expert|rapporteur|task ?force|board|inquiry|inspectors?|review team|expert group|authors?|group of experts|forum|mission|ombudsman|court of auditors|advisory group|evaluation team|evaluators?|auditors?|general assembly|security council|expert mechanism|experts?|OIG|GAO|[A-Z]{2,6}))(?:\s+(?:therefore|also|further|strongly|thus|hereby|again|particularly|specifically|accordingly|additionally))*\s+(?:recommends|urges|calls (?:on|upon|for)|proposes|advises|advocates|suggests|encourages|requests|invites|asks|reiterates its (?:recommendation|call)|appeals to|authors? (?:recommend|propose|suggest))\b/gi;
const authors =
  /\bthe authors?\s+(?:also\s+)?(?:recommend|propose|suggest|urge|call (?:on|for)|advocate)\b/gi;
const passive =
  /\b(?:is|are|(?:should|must) be)\s+(?:(?:also|therefore|further|strongly|highly|hereby|urgently|particularly|respectfully|thus)\s+)*(?:encouraged|urged|advised|invited|recommended|requested|called (?:on|upon)|asked|asked to consider|called upon|advised)\s+(?:to|that|not to|against)\b/gi;
const impersonal =
  /\bit is\s+(?:(?:also|therefore|further|strongly|highly|thus|hereby)\s+)*(?:recommended|suggested|proposed|advised|advisable|requested|urged|hoped|desirable|preferable|hoped) (?:that|to|for)\b/gi;
const noun =
  /\b(?:our|my|the|a|one|another|(?:first|second|third|fourth|fifth|final|last|key|main|central|most important|principal|primary|overarching)) (?:[\p{Ll}-]+ ){0,4}?(?:recommendation|proposal|suggestion|advice|plea|call|message|appeal|ask)s? (?:(?:here|therefore|for \p{L}+|to \p{L}+) )?(?:is|are|would be)(?: therefore| thus| clear)?:? (?:that|to|for)\b/giu;
const recommended =
  /\b(?:is|are) (?:strongly |also |therefore |highly )?recommended\b(?! (?:by|in|for use|under|as))/gi;

/** A committee as a plural, as Commonwealth parliaments write it: "The Committee desire that …". */
const plural =
  /\bthe (?:committee|sub-?committee|commission|council|panel|board|inquiry|group)(?:,? (?:also|therefore|further|strongly|thus|again|hence|once again|accordingly)\b,?)* (?:recommend|urge|propose|advise|suggest|call (?:on|upon|for)|encourage|request|exhort|reiterate (?:its|their) [\p{L} ]{0,20}recommendation|desires?|would like (?:to|the)|expects?|wish(?:es)?|impress(?:es)? upon|stress(?:es)? the need|hopes? (?:that|and trust))\b|\b(?:and|to) (?:urge|recommend|exhort|impress upon) the (?:\p{Lu}\p{L}+)\b/giu;

/** A body named before speaks on: "It also invites the State party …". */
const again =
  /^(?:it|they) (?:also |further |therefore |strongly |additionally |finally |in particular )*(?:recommends?|urges?|invites?|encourages?|requests?|calls? (?:upon|on|for)|proposes?|advises?)\b/gi;
/** What a meeting agreed; counts where its report recommends. */
const agreed =
  /\b(?:participants?|group|workshop|delegates|meeting|experts|roundtable|speakers|members|conference|delegations|attendees|stakeholders|panel|it was|there was (?:[\p{L}-]+ ){0,3}(?:agreement|consensus))(?: (?:also|therefore|further|strongly|broadly|generally|widely))* (?:recommended|agreed|called (?:for|on|upon)|urged|proposed|suggested|felt|that|on)\b/giu;
/** A body named by its acronym recommends, in its own recommending section. */
const named =
  /\b\p{Lu}{2,8} (?:also |further |strongly |therefore )*(?:recommends|urges|calls (?:on|upon)|suggests|advises)\b/gu;
const wish = /\b(?:may|might) (?:also )?(?:wish|want) to (?!note|know|see\b|have\b|be\b)\p{Ll}+/giu;

const acronym = (phrase: string): string => /\b\p{Lu}{2,8}\b/u.exec(phrase)?.[0] ?? '';

export const recommend: Rule = {
  id: 'recommend',
  kind: 'cue',
  find: ({ text, stance, genre }) => [
    ...findAll(ownVoice, text, (match) =>
      /(?:ask|request|invite)$/i.test(match[0]) &&
      /^ (?:that\b|(?:the )?\p{Lu})/u.test(text.slice(match.index + match[0].length))
        ? { weight: 1.05, level: 5 }
        : /(?:suggest|support|favou?r|ask|demand|want to see|commit|undertake|invite|insist|resolve|pledge)$/i.test(
              match[0],
            )
          ? { weight: stance === 'recommending' ? 0.9 : 0.65, level: 5 }
          : { weight: 1.3, level: 5 },
    ),
    ...findAll(body, text, (match) => ({
      weight: /suggests|asks|calls for$/i.test(match[0])
        ? 0.85
        : /\b[A-Z]{2,6}\s/.test(match[0]) && !genre.issuers.has(acronym(match[0]))
          ? 0.8
          : 1.25,
      level: 5,
    })),
    ...findAll(plural, text, (match) => ({
      weight: /expect|wish|would like|hope|stress/i.test(match[0]) ? 1.0 : 1.2,
      level: 5,
    })),
    ...findAll(authors, text, () => ({ weight: 1.1, level: 5 })),
    ...findAll(passive, text, () => ({ weight: 1.2, level: 5 })),
    ...findAll(impersonal, text, (match) => ({
      weight: /suggested|hoped/i.test(match[0]) ? 0.7 : 1.2,
      level: 5,
    })),
    ...findAll(noun, text, () => ({ weight: 1.2, level: 5 })),
    ...findAll(again, text, () => ({ weight: 0.85, level: 5 })),
    ...findAll(wish, text, () => ({ weight: 1.02, level: 1 })),
    ...(stance === 'recommending'
      ? [
          ...findAll(agreed, text, () => ({ weight: 0.75, level: 5 as const })),
          ...findAll(named, text, () => ({ weight: 0.8, level: 5 as const })),
        ]
      : []),
    ...findAll(recommended, text, () => ({ weight: stance === 'reporting' ? 0.5 : 0.9, level: 5 })),
  ],
};
