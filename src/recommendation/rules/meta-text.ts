// "The following recommendations …", "it should be noted" → talk about the text, not advice to anyone.
//
// Meaning: announcements of recommendations, reading instructions, method notes.
// Source: labelling guidelines "meta text".
//
// @example match
// It should be noted that the sample was small.
// @example match
// This chapter makes recommendations for the next strategy.
// @example no match
// The ministry should note all complaints in a register.
import { findAll, type Rule } from '../reading.ts';

const noted =
  /\b(?:should|must|ought to|needs? to|has to|have to) (?:also |however |again |therefore |always |not |, however, |then |perhaps |first |thus )*be (?:noted|stressed|emphasi[sz]ed|remembered|recalled|highlighted|pointed out|mentioned|borne in mind|kept in mind|clear|read (?:as|in|with|alongside|together)|interpreted|understood (?:as|that|to)|regarded as|seen (?:in|against|as evidence)|viewed (?:in|as|with)|acknowledged|treated with caution|taken with|confused|mistaken|inferred|underlined|underscored|said|added|observed|cited|quoted|addressed to|familiar with)\b/gi;
/** How to read figures and samples. */
const figures =
  /\b(?:samples?|figures?|results|estimates|numbers|percentages|scores|averages|rankings?|projections|comparisons?)\b[^.;]{0,40} (?:should|must|need to|have to) (?:also |however |therefore )?(?:not )?be (?:considered|treated|read|taken|seen|regarded|interpreted|viewed|compared|generali[sz]ed|used with|understood)\b/gi;
const announces =
  /\b(?:this|the present|our|the) (?:paper|report|article|brief|chapter|section|study|document|annex|part|review|essay|analysis|appendix|policy brief|note)\b(?:(?!should|must|recommend)[^.;]){0,30}?\b(?:aims?|seeks?|makes?|sets? out|presents?|outlines?|offers?|provides?|contains?|describes?|discuss(?:es)?|examines?|explores?|identif(?:y|ies)|focus(?:es)?|proceeds|argues|explains|summari[sz]es|considers|lists?|introduces|concludes?|highlights?|would (?:focus|try|discuss|examine)|will|assess(?:es)?|addresses|draws|analy[sz]es|reviews)\b/gi;
const following =
  /\b(?:the|these|our|its|their|following|above|several|some|key|specific|policy|with|makes?|offers?|provides?|\d+|two|three|four|five|six|seven|eight|ten)\b[^.;:]{0,24}? (?:recommendations?|proposals|suggestions)\b(?! (?:is|are|would be)(?: therefore)? (?:that|to)\b)[^.;]{0,60}?\b(?:are|were|was|is|have been|has been|can be|will be|would|support|include|below|above|address|aim|detail|follow|build|draw|outlined|presented|listed|made|based|intended|designed|directed|for)\b/gi;
/** A recommendation is made before the word is used: "urges the board to act on its recommendations". */
const performed =
  /\b(?:recommends?|encourages?|urges?|calls? (?:up)?on|requests?|invites?|advises?|should|must)\b/i;
const reader =
  /\b(?:readers? (?:should|must|may|can|will need)|see (?:the )?(?:annex|appendix|section|chapter|box|table|figure|fig)|for (?:more|further) (?:information|details)|(?:table|figure|box|annex) \d+|it (?:is|should be) (?:worth|important to) (?:noting|note)|one (?:must|should|needs to|has to) (?:remember|bear in mind|note|recogni[sz]e|distinguish|ask|look|begin|start|turn|consider|think)|we (?:should|must) (?:note|remember|add|stress|recall)|needless to say|suffice it to say|I (?:should|must) (?:say|add|stress|admit))\b/gi;

export const metaText: Rule = {
  id: 'meta-text',
  kind: 'veto',
  find: ({ text }) => [
    ...findAll(noted, text, (match) => ({
      weight:
        /(?:emphasi|highlight|stress|underlin|acknowledg)/i.test(match[0]) &&
        !/\b(?:it|this|that)\s$/i.test(text.slice(0, match.index))
          ? 0.1
          : 1.1,
      covers: { start: match.index, end: match.index + match[0].length },
    })),
    ...findAll(figures, text, () => ({ weight: 0.7 })).slice(0, 1),
    ...findAll(announces, text, () => ({ weight: 0.7 })).slice(0, 1),
    ...findAll(following, text, ({ index }) =>
      performed.test(text.slice(0, index)) ? undefined : { weight: 0.55 },
    ).slice(0, 1),
    ...findAll(reader, text, () => ({ weight: 0.6 })).slice(0, 1),
  ],
};
