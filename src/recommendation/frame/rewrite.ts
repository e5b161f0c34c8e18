// Pieces of a clause (modal, passive, complement, noun phrase) → the imperative that says the same in its words.
import { namesActor } from '../clause.ts';
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
/** A modal with the words that may stand inside it. */
export const modal =
  /\b(?:should|must|shall|ought to|had better|could|can|might|may|(?:will |would |may |might |also |still |now )*(?:needs? to|requires? to)|will have to|(?:has|have) to|are to|is to|would)\b(?:,\s[^,]{3,40},)?\s*/;

/** Lower case for a word that opened its sentence and is no name. */
export function lowerFirst(text: string, parts: Parts): string {
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

const participleShape = /(?:ed|en|ought|own|ade|eld|ept|uilt|iven|one|et|id|un)$/;
const weakAdverb = /^(?:also|therefore|thus|then|in turn|likewise|only|first|still|all|both|each) /;

/** "be published", "be the goal" behind a modal. */
function fromBe(
  subject: string,
  lead: string,
  predicate: string,
  not: string,
  parts: Parts,
): string {
  const participle =
    /^(?:(?:\p{Ll}+ly|also|further|more) )*([\p{L}-]+)/u.exec(predicate)?.[1] ?? '';
  const isPassive = participleShape.test(participle) && participle !== 'open';
  const denied = not !== '' || /^(?:neither|no|none|nobody)\b/i.test(subject);
  if (isPassive && !denied) return fromPassive(subject, lead + predicate, parts);
  return `${not}let ${lowerFirst(subject, parts)} be ${predicate}`;
}

/** Verbs that ask nobody to act, and subjects that do not say who or what is meant. */
const stateVerb = /^(?:receive|become|remain|include|contain|comprise|cover|mean|continue to be)\b/;
const hollow = /^(?:it|this|that|these|those|they|which|who)?$/i;

/** The words behind a modal, as an imperative. */
export function fromModal(subject: string, behind: string, parts: Parts): string | undefined {
  const only = behind.replace(/^not only\s+/, '');
  const negative = /^(?:not|never)\s+/.exec(only)?.[0] ?? '';
  const rest = only.slice(negative.length);
  const lead = adverbs.exec(rest)?.[0] ?? '';
  const words = rest.slice(lead.length);
  const not = negative === '' ? '' : 'do not ';
  if (words === '' || (not !== '' && /^have to\b/.test(words))) return undefined;
  if (/^be\s/.test(words) && subject !== '')
    return fromBe(subject, lead, words.slice(3), not, parts);
  if (stateVerb.test(words) && hollow.test(subject)) return undefined;
  if (isThing(subject, parts)) {
    const thing = subject.replace(/^(?:today|now|currently|at present),?\s+(?=\p{L})/iu, '');
    return `${not}let ${lowerFirst(thing, parts)} ${rest}`;
  }
  return `${not}${lead.replace(weakAdverb, '')}${words}`;
}

/** "linking A and B" → "link A and B"; a gerund that is a noun ("training in …") gives nothing. */
export const gerund = (text: string, parts: Parts): string | undefined => {
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

/** Cues that see promise in a thing; the others need it. */
const endorsing: ReadonlySet<string> = new Set([
  'benefit-from',
  'opportunity',
  'phrase-cue',
  'would-projection',
]);

/** True where the words hold a subject with its verb, so that no verb may be set before them. */
function isClause(text: string, parts: Parts): boolean {
  if (/^[^,;:]{2,80}?\s(?:is|are|was|were|has|have|had|will|would)\s/.test(text)) {
    return !/\s(?:that|which|who|where)\s[^,;:]*?\s?(?:is|are|was|were|has|have|had|will|would)\s/.test(
      text,
    );
  }
  const words = text.split(' ', 4);
  return words
    .slice(1, 3)
    .some((word, at) => /[^s]s$/.test(words[at] ?? '') && parts.lexicon.verbs.has(word));
}

/** A noun phrase as an imperative: a gerund gives its verb, else what is needed is to be ensured, what promises pursued. */
export function fromNoun(phrase: string, parts: Parts): string {
  const bare = phrase.trim();
  const doing = gerund(bare, parts);
  if (doing !== undefined || isClause(bare, parts)) return doing ?? bare;
  return `${endorsing.has(parts.rule) ? 'pursue' : 'ensure'} ${lowerFirst(bare, parts)}`;
}

/** What stands behind "that" or "to" of an evaluation or a performative. */
export function fromComplement(text: string, parts: Parts): string {
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

/** "the State party amend its law" → "amend its law"; else "ensure that …", or the words as they stand. */
export function fromSubjunctive(text: string, parts: Parts): string {
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
  const doing = gerund(text, parts);
  return (
    doing ??
    (isClause(text, parts) ? `ensure that ${lowerFirst(text, parts)}` : fromNoun(text, parts))
  );
}
