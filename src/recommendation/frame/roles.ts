// The clause of a recommendation → who leads, with whom, for whom, by what means; only in the author's words.
import { namesActor, subjectBefore } from '../clause.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Recommendation } from '../recommendation.ts';

type Lead = Recommendation['lead'];

/** Nobody is named. */
export const noLead: Lead = { name: undefined, basis: 'not-stated' };

const asked =
  /\b(?:calls? (?:up)?on|urges?|requests?|invites?|encourages?|asks?|advises?|exhorts?|instructs?|recommends? that|proposes? that|suggests? that|recommendation is (?:therefore )?that|push|it is [\p{L} ]{3,30} (?:that|for))\s+(.{2,140}?)\s+(?:to\s|should\b|must\b|not\s|be\s|push\b|(?=\p{Ll}+ (?:the|a|an|its|their|all|to)\b))/iu;
const agent = /\bby ((?:the |relevant |national |all )?[^,.;:()]{2,80})(?=[,.;:()]|$)/i;
const pronoun = /^(?:they|it|he|she|these|this|both|all|we|you|each)$/i;

/** Cleans a subject: opening adverbs and clauses, brackets and relative clauses go. */
function cleaned(subject: string): string {
  return subject
    .replace(/\([^)]*\)/g, '')
    .replace(
      /^(?:(?:and|but|so|thus|therefore|however|also|hence|accordingly|first|second|third|fourth|finally|in (?:addition|short|conclusion)|additionally|moreover|nonetheless|equally),?\s+)+/i,
      '',
    )
    .replace(/,? (?:which|who|that|where)\b.*$/i, '')
    .replace(/\s(?:shares?|ha(?:ve|s)|sees?)(?:\s(?:an?|the|many|much|great|\p{L}+ing))*$/iu, '')
    .replace(/,$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A doing is no doer: "Linking the teams with the Union". */
const doing =
  /^\p{L}{3,}ing\s(?:the|an?|its|their|our|this|these|those|all|more|in|on|with|for|to|and)\b/iu;

const stated = (name: string, lexicon: Lexicon): Lead | undefined =>
  name !== '' &&
  !doing.test(name) &&
  name.length <= 160 &&
  !pronoun.test(name) &&
  namesActor(name, lexicon)
    ? { name, basis: 'stated' }
    : undefined;

const addressing = new Set(['recommend', 'operative-verb', 'it-is-vital']);

/** Lead of a clause whose cue stands at `at` of the sentence's text. */
export function leadOf(
  text: string,
  at: number,
  cue: string,
  rule: string,
  lexicon: Lexicon,
): Lead {
  if (addressing.has(rule)) {
    const target = asked.exec(text.slice(Math.max(0, at - 2)));
    const addressee = stated(cleaned(target?.[1] ?? ''), lexicon);
    if (addressee !== undefined) return addressee;
    if (!/\b(?:is|are)\b/.test(cue)) return noLead;
  }
  const before = cleaned(subjectBefore(text, at));
  // "India's programme underscores steps to be taken": they are India's.
  const owner = rule === 'steps-underscored' ? /^(.{2,60}?)'s?\s/.exec(before)?.[1] : undefined;
  const subject = stated(owner ?? before, lexicon);
  if (subject !== undefined) return subject;
  const by = /\bbe\b/.test(cue) ? agent.exec(text.slice(at)) : null;
  return stated(cleaned(by?.[1] ?? ''), lexicon) ?? noLead;
}

/** True where the clause's subject is a pronoun that may point back to the lead before it. */
export function pointsBack(text: string, at: number): boolean {
  return /^(?:they|it|both|all|these|this)\b/i.test(cleaned(subjectBefore(text, at)));
}

const list = (phrase: string): readonly string[] =>
  phrase
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((part) => part.replace(/^(?:the|other|relevant|all)\s+(?=\p{Lu})/u, '').trim())
    .filter((part) => part !== '' && part.length <= 80);

/** A name and not a clause: short, no verb form before the actor, no comparison. */
function isActorName(name: string, lexicon: Lexicon): boolean {
  const words = name.split(' ');
  if (words.length > 8 || /\b(?:is|are|was|were|like|beyond|among|than|such)\b/i.test(name))
    return false;
  if (/ing$/i.test(words[0] ?? '') || lexicon.verbs.has((words[0] ?? '').toLowerCase()))
    return false;
  return namesActor(name, lexicon);
}

function actorsBehind(text: string, pattern: RegExp, lexicon: Lexicon): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(pattern)) {
    for (const name of list(match[1] ?? '')) {
      if (isActorName(name, lexicon) && !found.includes(name)) found.push(name);
    }
  }
  return found.slice(0, 6);
}

const withWhom =
  /\b(?:in (?:close )?(?:partnership|cooperation|collaboration|coordination|consultation|conjunction|dialogue) with|together with|jointly with|alongside|with the (?:support|help|assistance|involvement) of|work(?:ing)? (?:closely )?with|partner(?:ing)? with|cooperat\w+ with|collaborat\w+ with|engag\w+ with|(?:seek|obtain|request|support|assistance|funding|expertise|help|training)\b[^.;:]{0,80}?\sfrom|(?:arrangements?|agreements?|dialogues?|exchanges?|partnerships?|platforms?|alliances?|coordinat\w+|consult\w*|communicat\w+|engag\w+|shar(?:e|ing)|ties|links?|work(?:ing)?)\b[^.;:,]{0,60}?\swith)\s+((?:[^.;:()\u2013]){2,120}?)(?=[.;:()\u2013]|,? (?:to|in|on|for|that|which|by|through|as|should|must|will|would|during|looks?|who)\b|$)/giu;
const forWhom =
  /\b(?:among|amongst|help(?:ing)?|assist(?:ing)?|protect(?:ing)?|empower(?:ing)?|train(?:ing)? (?:for|of)|support (?:for|to)|benefit|tutor|equip|for)\s+((?:[^.;:()\u2013]){2,140}?)(?=[.;:()\u2013]|,? (?:to|in|on|for|that|which|by|through|as|involved|with|from|who)\b|$)/giu;
const means =
  /\b(?:through|via|by means of|by way of)\s+([^.;:()]{4,120}?)(?=[.;:()]|,? (?:to|that|which|in order|so|and thereby|while)\b|$)/iu;

/** Those who act with the lead. */
export const partnersOf = (text: string, lexicon: Lexicon): readonly string[] =>
  actorsBehind(text, withWhom, lexicon);

/** Those who gain. */
export const beneficiariesOf = (text: string, lexicon: Lexicon): readonly string[] =>
  actorsBehind(text, forWhom, lexicon);

/** The means that the clause names behind "through", "via" or "by means of". */
export function instrumentsOf(text: string): readonly string[] {
  const phrase = means.exec(text)?.[1]?.trim();
  if (phrase === undefined) return [];
  const parts = phrase
    .split(/,\s*(?:and\s+)?/)
    .flatMap((part) => (phrase.includes(',') ? part.split(/\sand\s+/) : [part]));
  const named = parts.map((part) => part.trim()).filter((part) => part !== '');
  // Parts of unlike length are no list of means but a phrase cut at the wrong commas.
  const isList = named.every(
    (part) => !/^(?:including|and|or|as)\b|\b(?:is|are|was|were)\b/.test(part),
  );
  return isList && named.every((part) => part.split(' ').length <= 10) ? named : [];
}
