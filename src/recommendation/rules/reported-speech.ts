// "The minister said that …", "according to X" → the words of a third party, told and not adopted.
//
// Meaning: a reporting verb with a subject that is not the author or issuing body, before the cue. In the recommending
// section of a conference report the participants' consensus is the recommendation, so there the veto is lifted.
// "States" is a reporting verb only after a singular document or speaker.
// Source: labelling guidelines "quoted or reported recommendations of others that the author does not adopt".
//
// @example match
// The minister said that ports should be screened.
// @example match
// According to the union, employers must pay for training.
// @example no match
// The United States should screen its ports.
import { type Finding, findAll, type Reading, type Rule } from '../reading.ts';

const reporting =
  /\b(?:said|says?|stated|argued?|argues|claim(?:s|ed)?|contend(?:s|ed)?|maintain(?:s|ed) that|not(?:es|ed) that|not(?:es|ed)|told|believ(?:e|es|ed)|insist(?:s|ed)|assert(?:s|ed)?|warn(?:s|ed)?|state that|fear(?:s|ed)? that|worr(?:y|ies|ied) that|suggest(?:s|ed)? that|suggested|recommended|recommends|proposed|proposes|urged|urges|called (?:for|on|upon)|calls on|demanded|announced|added|affirmed|agreed|commented|complained|concluded|declared|emphasi[sz](?:es|ed)|explained|expressed|felt|highlighted|indicated|mentioned|observed|opined|pointed out|points? out|reiterated|remarked|replied|report(?:s|ed) that|responded|stressed|stresses|thought|underlined|underscored|wrote|writes|acknowledged|advised|advocated|identif(?:y|ies|ied) that|pushed back|raised|encouraged|requested|pledged|promised|vowed|testified|cautioned|recalled|admitted|decided|described|asked|proclaimed|specified|stipulat(?:es|ed|ing)|provid(?:es|ed) that|states that|stating that|arguing that|saying that|held that|hold that|holds that|ruled that|judged that|suggesting that|noting that|requires that|required that|called the|think that|thinks that|feel that|sees?|viewed|hoped|hopes|wanted|considered|deemed)\b/gi;
const author =
  /(?<!\b(?:for|in|by|of|from|to|with|on) )\b(?:I|we|this (?:paper|report|article|brief|study|chapter|review|analysis|policy brief|essay)|the (?:present|current) (?:paper|report|article|brief|study)|the authors?|it (?:is|was|can be|should be|must be))\b[^,;]{0,50}$/i;
const body =
  /\bthe (?:committee|commission|sub-?committee|panel|conference|assembly|working group|special rapporteur|independent expert|rapporteur|task ?force|inquiry|inspectors?|group of experts|forum|mission|GAO|OIG)\b[^,;]{0,20}$/i;
const presentBody =
  /^(?:recommends?|urges?|calls on|proposes?|stresse?s?|emphasi[sz]es?|believes?|considers?|concludes?|sees?|insists?|feels? that|thinks? that|advises?)$/i;
const according =
  /\b(?:according to|on (?:this|that|one|such an?) (?:view|account|reading|interpretation)|so the \p{L}+(?: \p{L}+)? (?:goes|holds|runs)|in the (?:words|view|opinion|eyes) of|as (?:\p{Lu}[\p{L}.]+ ){1,4}(?:put it|argues?|notes?|said)|for (?:critics|supporters|proponents|opponents),|(?:critics|supporters|proponents|opponents|some|others|many) (?:have )?(?:argue|believe|claim|say|suggest|contend|insist|feel|think|call|advocate|propose)[sd]?)\b/giu;
const participants =
  /\b(?:participants?|roundtable|attendees|delegates|speakers?|discussants|representatives?|consensus|group|members|there was|authorities|conference|workshop|meeting|panellists?|experts|interviewees|respondents|stakeholders)\b/i;
/** "…, officials said." */
const trailing =
  /,["']? (?!(?:we|i|this|the (?:report|paper|authors?|committee|study))\b)(?:(?!should|must|to |and |but )[\p{L}.'-]+ ){1,8}?(?:(?:has|have|had) )?(?:said|says?|added|argued?|argues|explained|told|noted|warned|wrote|stated|claimed|insisted|according)\b[^,]{0,80}$/iu;
const heldView =
  /\b(?:the|a|an|their|his|her|its) (?:\p{L}+ ){0,2}?(?:view|argument|claim|belief|idea|truism|notion|position|opinion|assertion|contention|assumption|suggestion|proposition) (?:is )?that\b/giu;
/** The author or issuing body holds the view itself. */
const ownView =
  /\b(?:we|I|our|the (?:committee|commission|panel|board|council|inquiry|authors?))\b[^,;]{0,40}$/i;
const itself = /\b(?:it is|this|which|that) $/i;

/** Weight of the veto of one reporting verb; undefined where it reports nothing of a third party. */
function weigh(match: RegExpExecArray, reading: Reading): number | undefined {
  const { text, stance } = reading;
  const before = text.slice(0, match.index);
  const word = match[0];
  if (before === '' || author.test(before)) return undefined;
  if (body.test(before) && presentBody.test(word)) return undefined;
  const speaker = /\bthe (\p{Lu}{2,8})\b[^,;]{0,20}$/iu.exec(before)?.[1] ?? '';
  if (reading.genre.issuers.has(speaker) && presentBody.test(word)) return undefined;
  if (
    /\b(?:be|being|to|should|must|must be|can|could|may|might|will|would|and|need to|or|is|are|as|been|the|a|an|by|also be)\s(?:\p{L}+ly |well |best )?$/iu.test(
      before,
    )
  )
    return undefined;
  if (stance === 'recommending' && participants.test(before)) return undefined;
  if (
    stance === 'recommending' &&
    /^(?:recommends|urges|calls on)$/.test(word) &&
    /^\p{Lu}{2,8}\b[\p{L} ]{0,20}$/u.test(before)
  )
    return undefined;
  if (itself.test(before)) return 0.4;
  return /^(?:argue|claim|believe|see|sees|suggest|note|notes|warns?|points? out|thinks? that|described|considered|viewed|called the|raised|decided|hoped)$/i.test(
    word,
  )
    ? 0.6
    : 0.8;
}

export const reportedSpeech: Rule = {
  id: 'reported-speech',
  kind: 'veto',
  find: (reading) => {
    const { text, genre, stance } = reading;
    const found: Finding[] = [];
    const speech = findAll(reporting, text, (match) => {
      const weight = weigh(match, reading);
      return weight === undefined
        ? undefined
        : { weight, covers: { start: match.index, end: reach(text, match.index) } };
    });
    found.push(...speech.slice(0, 2));
    found.push(
      ...findAll(according, text, () => ({ weight: stance === 'recommending' ? 0.5 : 0.8 })).slice(
        0,
        1,
      ),
    );
    found.push(
      ...findAll(heldView, text, ({ index }) =>
        ownView.test(text.slice(0, index)) ? undefined : { weight: 0.6 },
      ).slice(0, 1),
    );
    const tail = trailing.exec(text);
    if (tail !== null) found.push({ start: tail.index, end: text.length, weight: 1 });
    if (genre.news && stance !== 'recommending' && found.length === 0)
      found.push({ start: 0, end: 0, weight: 0.15 });
    return found;
  },
};

/** How far a report reaches: to the next semicolon, or to ", but" and the like, else to the end. */
function reach(text: string, from: number): number {
  const edge = /;\s|, but (?:we|this|the author)\b/g;
  edge.lastIndex = from;
  const match = edge.exec(text);
  return match === null ? text.length : match.index;
}
