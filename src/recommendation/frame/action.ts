// A clause and the cue that carries it → an imperative of the author's own words.
import { imperative } from '../imperative.ts';
import {
  fromComplement,
  fromModal,
  fromNoun,
  fromSubjunctive,
  gerund,
  lowerFirst,
  modal,
  type Parts,
} from './rewrite.ts';

const auxiliary =
  /^(?:should|must|shall|ought to|had better|could|can|might|may|would|will have to|will need to|would need to|will|needs? to|requires? to|ha(?:s|ve) to|are to|is to)\b/;
const askTo =
  /\b(?:(?:up)?on|urges?|requests?|invites?|encourages?|asks?|advises?|instructs?|directs?|exhorts?|demands?|appeals? to)\s+(.{2,160}?)\s(?:to (not )?|that they )(?=\p{Ll})/iu;

const stripSubject = (text: string): string =>
  text
    .replace(/\s+(?:is|are|will be|would be|also|therefore|remains?|be|was)$/i, '')
    .replace(/^(?:what is|there is|there are)\s+/i, '')
    .trim();

type Maker = (parts: Parts) => string | undefined;

const fromModalCue: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const match = modal.exec(whole);
  if (match === null) return undefined;
  return fromModal(parts.before, whole.slice(match.index + match[0].length), parts);
};

const fromImperative: Maker = (parts) => {
  const found = imperative(parts.clause, parts.lexicon);
  return found === undefined ? undefined : parts.clause.slice(found.start);
};

/** What is asked behind "We recommend": a doing, a clause, or an infinitive. */
function fromAsked(behind: string, parts: Parts): string {
  const doing = gerund(behind, parts);
  if (doing !== undefined) return doing;
  if (/^(?:that|for|to)\b/.test(behind) || parts.cue.endsWith('that'))
    return fromComplement(behind, parts);
  return parts.cue.endsWith(' to') ? behind : fromSubjunctive(behind, parts);
}

const fromPerformative: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const pledge = /\bcommits? to\b/i.exec(whole);
  if (pledge !== null) return whole.slice(pledge.index).trim();
  const asked = askTo.exec(whole);
  if (asked !== null)
    return `${asked[2] === undefined ? '' : 'do not '}${whole.slice(asked.index + asked[0].length)}`;
  if (/\b(?:is|are|be)\b.*\b(?:to|against)$/.test(parts.cue.trim())) return parts.after.trim();
  if (/ recommended$/i.test(parts.cue) && parts.before !== '') return fromNoun(parts.before, parts);
  return fromAsked(parts.after.trim(), parts);
};

const forActorTo =
  /\b(?:opportunit(?:y|ies)|chance|need|scope|room|time|case) for ([^.;]{2,120}?) to (?=\p{Ll})/iu;
const needTo =
  /\b(?:need|necessity|requirement|imperative|opportunit(?:y|ies)|scope|room|potential|case|chance|option|way|step|solution|approach|idea|priority)\b[^.;]{0,80}?\b(?:to|is to|would be to|could be to)\s+(?=\p{Ll})/iu;
const needFor = /\b(?:need|demand|necessity|importance|value|potential) (?:for|of|in)\s+/i;
const opportunityFor =
  /\b((?:an?|the|many|new|unique) (?:[\p{L}-]+ ){0,3}?(?:opportunit(?:y|ies)|chance|window))( (?:for|to|in)\b.*)/iu;

const behindMatch = (text: string, match: RegExpExecArray): string =>
  text.slice(match.index + match[0].length);

/** "more needs to be done to …" → "do more to …"; "what matters is that …" → what stands behind it. */
const fromDoneOrCleft: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const more = /^(much more|much|more)\b[\p{L} ]*?\bbe done\b\s*/iu.exec(whole);
  if (more !== null) return `do ${(more[1] ?? '').toLowerCase()} ${behindMatch(whole, more)}`;
  if (!/^what\b/i.test(parts.cue)) return undefined;
  const rest = parts.after.trim();
  return /^(?:that|to)\b/.test(rest) ? fromComplement(rest, parts) : fromNoun(rest, parts);
};

/** "need to V" → "V"; "need for X to V" → "let X V"; "need for N" → "ensure N". */
const fromNeed: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const forTo = forActorTo.exec(whole);
  if (forTo !== null)
    return `let ${lowerFirst(forTo[1] ?? '', parts)} ${behindMatch(whole, forTo)}`;
  const to = needTo.exec(whole);
  const noun = needFor.exec(whole);
  if (to !== null && to.index <= (noun?.index ?? to.index)) return behindMatch(whole, to);
  return noun === null ? undefined : fromNoun(behindMatch(whole, noun), parts);
};

/** "X offers an opportunity for Y" → "use X for Y"; without a subject "take the opportunity for Y". */
const fromOpportunity: Maker = (parts) => {
  const match = opportunityFor.exec(`${parts.cue}${parts.after}`);
  const giver = parts.before.trim();
  const isGiven = /^(?:also |now )?(?:offers?|provides?|presents?|gives?|opens?)\b/i.test(
    parts.cue.trim(),
  );
  if (match !== null && isGiven && giver !== '' && !/^(?:this|that|it|these|they)$/i.test(giver))
    return `use ${lowerFirst(giver, parts)}${match[2]}`;
  return match === null
    ? undefined
    : `take ${(match[1] ?? '').replace(/^an? /i, 'the ')}${match[2]}`;
};

const fromNeedNoun: Maker = (parts) =>
  fromDoneOrCleft(parts) ??
  fromNeed(parts) ??
  fromOpportunity(parts) ??
  fromNoun(stripSubject(parts.before) || parts.clause, parts);

const fromRequires: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const match =
    /\b(?:requires?|needs?|demands?|calls? for|necessitates?|necessitating|requiring|warrants?|merits?|deserves?)\s+/i.exec(
      whole,
    );
  if (match === null) return undefined;
  return fromNoun(whole.slice(match.index + match[0].length).replace(/^not only /, ''), parts);
};

const fromSubject: Maker = (parts) => {
  const near = stripSubject(parts.before);
  const at = parts.clause.indexOf(parts.cue);
  const subject =
    /^(?:is|are|was|be|it)?$/i.test(near) && at > 0
      ? stripSubject(parts.clause.slice(0, at)).replace(/[\s\u2013\u2014,-]+$/, '')
      : near;
  return subject === '' || /^(?:it|this|that|there)$/i.test(subject)
    ? fromNoun(parts.after, parts)
    : fromNoun(subject, parts);
};

const fromInterest: Maker = (parts) => {
  const from = /\b(?:from|interest in|potential in)\s+(?=\S)/i.exec(`${parts.cue}${parts.after}`);
  if (from === null && /benefit/i.test(parts.cue))
    return `let ${lowerFirst(stripSubject(parts.before), parts)} benefit${parts.after}`;
  if (from === null) return fromSubject(parts);
  return fromNoun(`${parts.cue}${parts.after}`.slice(from.index + from[0].length), parts);
};

const fromSteps: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const match = /\b(steps|measures|actions|reforms) to be taken\b\s*/.exec(whole);
  return match === null
    ? undefined
    : `take ${match[1]} ${whole.slice(match.index + match[0].length)}`;
};

const fromSeeks: Maker = (parts) => {
  const verb = /^(seek|expect|want|ask)s?\b/.exec(parts.cue)?.[1];
  return verb === undefined
    ? undefined
    : `${verb}${`${parts.cue}${parts.after}`.slice(parts.cue.search(/\s|$/))}`;
};

const fromPhrase: Maker = (parts) => {
  if (/\bto$/.test(parts.cue)) return parts.after.trim();
  if (/^let us/i.test(parts.cue)) return parts.after.trim();
  if (/ for$/.test(parts.cue)) return fromNoun(parts.after, parts);
  return /interest in|potential in/.test(parts.cue)
    ? fromInterest(parts)
    : (fromSteps(parts) ?? fromSubject(parts));
};

const makers: Readonly<Record<string, readonly Maker[]>> = {
  should: [fromModalCue],
  must: [fromModalCue],
  'need-to': [fromModalCue],
  'could-proposal': [fromModalCue],
  'would-projection': [
    (parts) =>
      /lead|help|contribute|ensure|address|improve|optimi/.test(parts.cue)
        ? fromSubject(parts)
        : fromModalCue(parts),
    fromSubject,
  ],
  recommend: [fromPerformative],
  'operative-verb': [fromPerformative],
  'imperative-item': [fromImperative],
  'led-in-item': [
    fromImperative,
    (parts) => gerund(parts.clause, parts),
    (parts) => fromNoun(parts.clause, parts),
  ],
  labelled: [fromImperative, fromModalCue],
  'it-is-vital': [
    (parts) =>
      fromComplement(
        `${/\bto$/.test(parts.cue) ? 'to' : /\bfor$/.test(parts.cue) ? 'for' : ''}${parts.after}`,
        parts,
      ),
  ],
  'is-essential': [fromSubject],
  requires: [fromRequires],
  'is-needed': [fromNeedNoun],
  'benefit-from': [fromInterest],
  opportunity: [fromNeedNoun],
  seeks: [fromSeeks],
  'steps-underscored': [fromSteps],
  'phrase-cue': [fromPhrase],
};

const citation =
  /\s*\((?:[^()]*\b(?:1[89]|20)\d\d[a-z]?\b[^()]*|[^()]{1,40}: ?\d+)\)|\s*\[\d[\d, –-]*\]/g;

/** A clause that is told of what was asked before it. */
const furtherClause =
  /\s+and (?:the same|this|these|they|it) (?:can|could|may|might|would|will|is|are|has|have)\b.*$|, and the (?:[\p{L}-]+ ){1,5}(?:has|have|had) \p{L}+ed\b.*$/iu;

/** Imperative of a clause, capitalised, closed with a full stop; the clause itself where no maker fits. */
export function actionOf(parts: Parts): string {
  const made = (makers[parts.rule] ?? [])
    .map((maker) => maker(parts))
    .find((text) => text !== undefined && text.trim() !== '');
  const bare = (made ?? parts.clause)
    .replace(citation, '')
    .replace(furtherClause, '')
    .replace(/^([^;]*?)\bbut also\b/, (both, first) =>
      /\bnot (?:only|solely|just)\b/.test(first) ? both : `${first}and also`,
    )
    .replace(auxiliary, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/[\s.;:,]+$/, '')
    .trim();
  const text = bare === '' ? parts.clause.replace(/[\s.;:,]+$/, '') : bare;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
