// The opening of an item or heading → the imperative verb it begins with, if it does.
import type { Lexicon } from './lexicon/lexicon.ts';

/** An imperative: where its verb stands in the text, and how sure the reading is (0–1). */
export interface Imperative {
  readonly start: number;
  readonly end: number;
  readonly sure: number;
}

const adverb =
  /^(?:also|further|urgently|immediately|fully|actively|jointly|collectively|continuously|regularly|swiftly|rapidly|progressively|proactively|systematically|strategically|gradually|significantly|substantially|carefully|better|always|instead|then|finally|first|please|where (?:possible|appropriate|necessary|feasible|relevant)|as (?:appropriate|necessary|a matter of (?:urgency|priority)))\s*,?\s+/i;
/** A label or opening phrase before the verb: "Transparency: publish …", "By 2026, adopt …". */
const opening =
  /^(?:(?:in|by|to|with|through|as|for|within|under|at|on|during|building|using|working|given|when|where|following|based)\b[^,.;:]{3,110},\s+|[^.:;]{2,60}:\s+)/i;
/** Behind a word that is noun and verb: what makes it a noun. */
const nounSign =
  /^(?:of|for|in|from|is|are|was|were|has|have|had|will|would|can|could|may|should|must|and|or|between|among|by|at|shows?|remains?|that|which|who|rates?|levels?|vs\.?|through|under|as)\b|^[,.:;–—)]|^$/i;
const prepositionalVerbs: Readonly<Record<string, RegExp>> = {
  work: /^(?:with|to|towards?|together|through|closely|across|for)\b/i,
  act: /^(?:on|to|now|as|in|against|upon)\b/i,
  invest: /^in\b/i,
  focus: /^(?:on|more|efforts|attention|resources)\b/i,
  report: /^(?:on|to|back|annually|regularly)\b/i,
  plan: /^(?:for|to|ahead)\b/i,
  call: /^(?:on|upon|for)\b/i,
  look: /^(?:at|to|for|beyond|into)\b/i,
  need: /^$/,
  stand: /^(?:up|with|by|ready)\b/i,
  lead: /^(?:by|the|in|efforts)\b/i,
  use: /^(?!of\b|cases?\b|in\b)/i,
};
const negated = /^(?:do not|don't|never|not to)\s+/i;
const havePattern = /^(?:[Hh]ave|[Gg]et|[Ll]et)\s+(?:\S+\s+){1,5}?(\p{Ll}+)\b/u;

/** Where the verb of an imperative may begin: at the start, behind an adverb, a negation, "to". */
function verbStart(text: string, from: number): number {
  let at = from;
  for (const pattern of [adverb, negated, adverb]) {
    at += pattern.exec(text.slice(at, at + 60))?.[0].length ?? 0;
  }
  return at;
}

/** True where a word that is noun and verb is the noun here, by what stands behind it. */
function isNounHere(word: string, behind: string, lexicon: Lexicon): boolean {
  if (!nounSign.test(behind)) return false;
  const expected = prepositionalVerbs[word];
  if (expected !== undefined) return !expected.test(behind);
  return !/^and\b/.test(behind) || !startsVerb(behind.slice(4), lexicon);
}

/** The word a text goes on with at a place; none where it is an acronym or glued to other marks. */
function wordAt(rest: string): string {
  const word = /^(\p{L}[\p{L}-]*)(?=[\s,]|$)/u.exec(rest)?.[1] ?? '';
  return /^\p{Lu}{2}/u.test(word) ? '' : word;
}

function verbAt(text: string, at: number, lexicon: Lexicon): Imperative | undefined {
  const rest = text.slice(at, at + 120);
  const word = wordAt(rest);
  const lower = word.toLowerCase();
  if (word === '') return undefined;
  const found = { start: at, end: at + word.length };
  if (lower === 'have') return havePattern.test(rest) ? { ...found, sure: 0.8 } : undefined;
  const behind = rest.slice(word.length).trimStart();
  if (/^(?:of|is|are|was|were|has|will|would)\b/i.test(behind)) return undefined;
  if (lexicon.nounVerbs.has(lower) && isNounHere(lower, behind, lexicon)) return undefined;
  if (lexicon.verbs.has(lower)) return { ...found, sure: 1 };
  return lexicon.nounVerbs.has(lower) ? { ...found, sure: 0.85 } : unknownVerb(word, rest, at);
}

/** A word no list knows, before a determiner: "Ringfence the grant"; weaker, and never a word that opens clauses. */
function unknownVerb(word: string, rest: string, at: number): Imperative | undefined {
  const function_ =
    /^(?:the|a|an|this|these|that|those|all|both|such|some|any|each|every|no|many|most|few|several|one|two|three|of|in|on|at|by|for|from|to|with|without|within|under|over|after|before|during|through|throughout|across|against|among|amid|between|beyond|despite|since|until|upon|into|onto|about|above|below|behind|beside|besides|given|following|including|regarding|concerning|considering|except|like|unlike|as|if|when|where|while|although|though|because|unless|whether|whereas|and|but|or|nor|so|yet|not|only|also|even|just|once|then|thus|hence|here|there|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|what|who|whom|whose|which|why|how|per|via|plus|than|worldwide|today|half|twice|almost|nearly|perhaps|indeed|overall|instead|together|meanwhile|outside|inside|alongside|around|near|toward|towards|according|due|owing|thanks|together)$/i;
  if (function_.test(word) || /(?:ing|ed|ly|ion|ions|ment|ness|ity|ies|s|ism|ship)$/i.test(word))
    return undefined;
  if (!/^\S+ (?:the|an?|all|their|its|our|any|every|each|this|these|those)\s/.test(rest))
    return undefined;
  return { start: at, end: at + word.length, sure: 0.8 };
}

function startsVerb(text: string, lexicon: Lexicon): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return lexicon.verbs.has(word) || lexicon.nounVerbs.has(word);
}

/** The imperative that opens a text; a label or an adverbial phrase may stand before it. */
export function imperative(text: string, lexicon: Lexicon): Imperative | undefined {
  const direct = verbAt(text, verbStart(text, 0), lexicon);
  if (direct !== undefined) return direct;
  const lead = opening.exec(text.slice(0, 160));
  if (lead === null) return undefined;
  const found = verbAt(text, verbStart(text, lead[0].length), lexicon);
  return found === undefined ? undefined : { ...found, sure: found.sure * 0.85 };
}
