// A clause and the cue that carries it → an imperative of the author's own words.
import { namesActor } from '../clause.ts';
import { imperative } from '../imperative.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseOfGerund, baseOfParticiple, baseOfThirdPerson } from './verb-forms.ts';

/** A clause taken apart at its cue; all strings are flat text. */
export interface Parts {
  readonly clause: string;
  /** Words of the clause before the cue: mostly the subject. */
  readonly before: string;
  /** The cue as written. */
  readonly cue: string;
  /** Words of the clause from the cue's end on. */
  readonly after: string;
  readonly rule: string;
  readonly lexicon: Lexicon;
  /** True where the word stands in lower case elsewhere in the article, so that it is no name. */
  readonly isCommon: (word: string) => boolean;
}

const adverbs =
  /^((?:also|therefore|thus|further|then|now|always|instead|in turn|first|only|jointly|still|likewise|again|all|both|each|together|at a minimum|more|better|(?:\p{Ll}+ly))\s+(?:and (?=\p{Ll}+ly))?)+/u;
const auxiliary =
  /^(?:should|must|shall|ought to|had better|could|can|might|may|would|will have to|will need to|would need to|will|needs? to|requires? to|ha(?:s|ve) to|are to|is to)\b/;
const modal =
  /\b(?:should|must|shall|ought to|had better|could|can|might|may|(?:will |would |may |might |also |still |now )*(?:needs? to|requires? to)|will have to|(?:has|have) to|are to|is to|would)\b(?:,\s[^,]{3,40},)?\s*/;
const askTo =
  /\b(?:(?:up)?on|urges?|requests?|invites?|encourages?|asks?|advises?|instructs?|directs?|exhorts?|demands?|appeals? to|push(?:es)?|press(?:es)?)\s+(.{2,160}?)\s(?:to (not )?|that they )(?=\p{Ll})/iu;

function lowerFirst(text: string, parts: Parts): string {
  const word = /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';
  const small =
    /^(?:the|a|an|this|these|those|such|both|all|more|any|its|their|our|there|it|they|we|further|other|some|many|most|each|every|greater|better|new)$/i;
  const common =
    small.test(word) || (/^\p{Lu}\p{Ll}+$/u.test(word) && parts.isCommon(word.toLowerCase()));
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "X be published in full" → "publish X in full"; "Have X …" and "Let X be …" where no base form is known. */
function fromPassive(subject: string, rest: string, parts: Parts): string {
  const lead = adverbs.exec(rest)?.[0] ?? '';
  const words = rest.slice(lead.length);
  const participle = /^[\p{L}-]+/u.exec(words)?.[0] ?? '';
  const base = baseOfParticiple(participle, parts.lexicon);
  const object = lowerFirst(subject, parts);
  const tail = words.slice(participle.length);
  const particle =
    /^ (?:out|up|down|into account|forward|off|over|back|away)\b/.exec(tail)?.[0] ?? '';
  if (
    /^(?:they|it|he|she|this|that|these|those|who|which)$/i.test(subject) ||
    base === undefined ||
    /,\s*(?:and|or|but)?\s*\p{L}+ed\b|^ (?:and|or|but) /u.test(tail)
  ) {
    const pronoun = { they: 'them', he: 'him', she: 'her', we: 'us', who: 'them' }[
      subject.toLowerCase()
    ];
    return `let ${pronoun ?? object} be ${rest}`;
  }
  return `${lead}${base}${particle} ${object}${tail.slice(particle.length)}`;
}

/** A subject that is no actor: "the domain must become" asks nobody to become anything. */
function isThing(subject: string, parts: Parts): boolean {
  if (
    subject === '' ||
    /^(?:we|they|you|he|she|it|one|both|all|who|which|everyone)$/i.test(subject)
  )
    return false;
  return !namesActor(subject, parts.lexicon);
}

/** The words behind a modal, as an imperative. */
function fromModal(subject: string, behind: string, parts: Parts): string | undefined {
  const only = behind.replace(/^not only\s+/, '');
  const negative = /^(?:not|never)\s+/.exec(only)?.[0] ?? '';
  const rest = only.slice(negative.length);
  const lead = adverbs.exec(rest)?.[0] ?? '';
  const words = rest.slice(lead.length);
  const not = negative === '' ? '' : 'do not ';
  if (/^be\s/.test(words) && subject !== '') {
    const passive = words.slice(3);
    const participle =
      /^(?:(?:\p{Ll}+ly|also|further|more) )*([\p{L}-]+)/u.exec(passive)?.[1] ?? '';
    const isPassive =
      /(?:ed|en|ought|own|ade|eld|ept|uilt|iven|one|et|id|un)$/.test(participle) &&
      participle !== 'open';
    if (isPassive && negative === '' && !/^(?:neither|no|none|nobody)\b/i.test(subject))
      return fromPassive(subject, lead + passive, parts);
    return `${not}let ${lowerFirst(subject, parts)} be ${passive}`;
  }
  if (words === '' || (/^have to\b/.test(words) && negative !== '')) return undefined;
  if (isThing(subject, parts)) return `${not}let ${lowerFirst(subject, parts)} ${rest}`;
  return `${not}${lead.replace(/^(?:also|therefore|thus|then|in turn|likewise|only|first|still|all|both|each) /, '')}${words}`;
}

/** "linking A and B" → "link A and B"; a gerund that is a noun ("training in …") gives nothing. */
const gerund = (text: string, parts: Parts): string | undefined => {
  const match =
    /^((?:further|better|more|\p{Ll}+ly)\s+)?([\p{L}-]+ing)(?: (and|or) ([\p{L}-]+ing))?(?!\s+(?:in|for|on|of|and|to|is|are|at|by|with|from|will|should)\b|[,.;:]|$)/iu.exec(
      text,
    );
  const base = baseOfGerund(match?.[2] ?? '', parts.lexicon);
  if (match === null || base === undefined) return undefined;
  const second =
    match[4] === undefined
      ? ''
      : ` ${match[3]} ${baseOfGerund(match[4], parts.lexicon) ?? match[4]}`;
  return `${(match[1] ?? '').toLowerCase()}${base}${second}${text.slice(match[0].length)}`;
};

/** A noun phrase as an imperative: a gerund gives its verb, anything else is "see to". */
function fromNoun(phrase: string, parts: Parts): string {
  const bare = phrase.trim();
  return gerund(bare, parts) ?? `see to ${lowerFirst(bare, parts)}`;
}

/** What stands behind "that" or "to" of an evaluation or a performative. */
function fromComplement(text: string, parts: Parts): string {
  const rest = text.trim().replace(/^(?:therefore |also )?that\s+/i, '');
  const toVerb = /^(?:for (.{2,120}?) )?to (not )?(?=\p{Ll})/u.exec(rest);
  if (toVerb !== null)
    return `${toVerb[2] === undefined ? '' : 'do not '}${rest.slice(toVerb[0].length)}`;
  const inner = modal.exec(rest);
  if (inner !== null) {
    const done = fromModal(
      rest.slice(0, inner.index).trim(),
      rest.slice(inner.index + inner[0].length),
      parts,
    );
    if (done !== undefined) return done;
  }
  const be =
    /^(.{2,160}?) (?:be|is|are) ((?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|ade|eld|ept|uilt))\b/u.exec(rest);
  if (be !== null)
    return fromPassive(
      be[1] ?? '',
      rest
        .slice((be[1] ?? '').length)
        .trim()
        .replace(/^(?:be|is|are) /, ''),
      parts,
    );
  return fromSubjunctive(rest, parts);
}

/** "the State party amend its law" → "amend its law"; else "see to it that …". */
function fromSubjunctive(text: string, parts: Parts): string {
  const words = text.split(' ');
  for (let at = 1; at < Math.min(words.length - 1, 14); at++) {
    const word = words[at] ?? '';
    const previous = words[at - 1] ?? '';
    const base = parts.lexicon.verbs.has(word) ? word : baseOfThirdPerson(word, parts.lexicon);
    if (
      base === undefined ||
      /^(?:the|a|an|of|to|and|or|its|their|for|in)$/i.test(previous) ||
      /[,;]$/.test(previous)
    )
      continue;
    const adverb = /^\p{Ll}+ly$/u.test(previous) ? `${previous} ` : '';
    return `${adverb}${[base, ...words.slice(at + 1)].join(' ')}`;
  }
  return gerund(text, parts) ?? `see to it that ${lowerFirst(text, parts)}`;
}

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

const fromPerformative: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const asked = askTo.exec(whole);
  if (asked !== null)
    return `${asked[2] === undefined ? '' : 'do not '}${whole.slice(asked.index + asked[0].length)}`;
  if (/\b(?:to|against)$/.test(parts.cue.trim()) && /\b(?:is|are|be)\b/.test(parts.cue))
    return parts.after.trim();
  if (/^\s*commits? to\b/i.test(whole)) return whole.trim();
  if (/ recommended$/i.test(parts.cue) && parts.before !== '') return fromNoun(parts.before, parts);
  const behind = parts.after.trim();
  return (
    gerund(behind, parts) ??
    (/^(?:that|for|to)\b/.test(behind) || /\bthat$/.test(parts.cue)
      ? fromComplement(behind, parts)
      : /\bto$/.test(parts.cue)
        ? behind
        : fromSubjunctive(behind, parts))
  );
};

const fromNeedNoun: Maker = (parts) => {
  const whole = `${parts.cue}${parts.after}`;
  const more = /^(much more|much|more)\b[\p{L} ]*?\bbe done\b\s*/iu.exec(whole);
  if (more !== null) return `do ${(more[1] ?? '').toLowerCase()} ${whole.slice(more[0].length)}`;
  if (/^what\b/i.test(parts.cue)) {
    const rest = parts.after.trim();
    return /^(?:that|to)\b/.test(rest) ? fromComplement(rest, parts) : fromNoun(rest, parts);
  }
  const forTo =
    /\b(?:opportunit(?:y|ies)|chance|need|scope|room|time|case) for ([^.;]{2,120}?) to (?=\p{Ll})/iu.exec(
      whole,
    );
  if (forTo !== null)
    return `let ${lowerFirst(forTo[1] ?? '', parts)} ${whole.slice(forTo.index + forTo[0].length)}`;
  const to =
    /\b(?:need|necessity|requirement|imperative|opportunit(?:y|ies)|scope|room|potential|case|chance|option|way|step|solution|approach|idea|priority)\b[^.;]{0,80}?\b(?:to|is to|would be to|could be to)\s+(?=\p{Ll})/iu.exec(
      whole,
    );
  const forNoun = /\b(?:need|demand|necessity|importance|value|potential) (?:for|of|in)\s+/i.exec(
    whole,
  );
  if (to !== null && (forNoun === null || to.index <= forNoun.index))
    return whole.slice(to.index + to[0].length);
  if (forNoun !== null) return fromNoun(whole.slice(forNoun.index + forNoun[0].length), parts);
  const opportunity =
    /\b((?:an?|the|many|new|unique) (?:[\p{L}-]+ ){0,3}?(?:opportunit(?:y|ies)|chance|window))( (?:for|to|in)\b.*)/iu.exec(
      whole,
    );
  if (opportunity !== null)
    return `take ${(opportunity[1] ?? '').replace(/^an? /i, 'the ')}${opportunity[2]}`;
  return fromNoun(stripSubject(parts.before) || parts.clause, parts);
};

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

/** Imperative of a clause, capitalised, closed with a full stop; the clause itself where no maker fits. */
export function actionOf(parts: Parts): string {
  const made = (makers[parts.rule] ?? [])
    .map((maker) => maker(parts))
    .find((text) => text !== undefined && text.trim() !== '');
  const bare = (made ?? parts.clause)
    .replace(citation, '')
    .replace(auxiliary, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/[\s.;:,]+$/, '')
    .trim();
  const text = bare === '' ? parts.clause.replace(/[\s.;:,]+$/, '') : bare;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
