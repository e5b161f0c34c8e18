// A place in a sentence → the clause around it, its subject, and whether that subject can act.
import type { Lexicon } from './lexicon/lexicon.ts';

/** Where a new clause may begin: after a semicolon, colon, dash, or a comma or blank with a linking word. */
const boundary =
  /[;:]\s|\s[\u2013\u2014-]\s|,\s(?=(?:and|but|so|or|yet|while|whereas|although|though|because|as|where|if|when|since|unless|then)\b)|\b(?:but|because|whereas|while|although|though|if|unless|until|since|when|where|whether|how|why|what|that|which|who)\s/giu;
const relative = /^(?:that|which|who)\s$/i;
/** A verb, adjective or noun that takes a "that" clause. */
const takesThat =
  /\b(?:\p{L}+ed|said|says?|found|finds?|agree[sd]?|think|thought|believes?|argues?|means?|ensur(?:e|es|ing)|suggests?|shows?|recommends?|proposes?|urges?|is|are|so|feel|felt|hold|held|know|note|notes|clear|important|vital|essential|crucial|necessary|likely|evident|true|fact|view|consensus|agreement|belief|idea|argument|conclusion|recommendation|recommendations|sense|now|therefore|case|given|provided|such)\s$/iu;
/** Words between a relative pronoun and a modal that may still be adverbs: "which then should". */
const adverbWords = 2;

/** True where "that", "which" or "who" opens the clause of the cue; else it belongs to the subject itself. */
function opensClause(text: string, edge: RegExpExecArray, at: number): boolean {
  if (!relative.test(edge[0])) return true;
  if (
    /^that/i.test(edge[0]) &&
    takesThat.test(text.slice(Math.max(0, edge.index - 24), edge.index))
  )
    return true;
  const between = text.slice(edge.index + edge[0].length, at).trim();
  return between === '' || between.split(/\s+/).length <= adverbWords;
}

/** The text with its brackets blanked out, so that what they hold is no boundary. */
const withoutBrackets = (text: string): string =>
  text.includes('(') ? text.replace(/\([^()]*\)/g, (bracket) => '_'.repeat(bracket.length)) : text;

/** Start of the clause that holds the place. */
function clauseStart(text: string, at: number): number {
  const plain = withoutBrackets(text);
  let start = 0;
  boundary.lastIndex = Math.max(0, at - 400);
  for (let match = boundary.exec(plain); match !== null; match = boundary.exec(plain)) {
    const edge = match.index + match[0].length;
    if (edge > at) break;
    if (opensClause(plain, match, at)) start = edge;
  }
  return start;
}

/** Words between the start of its clause and a modal: the subject, an opening adverbial cut off where a comma shows it. */
export function subjectBefore(text: string, at: number): string {
  const start = clauseStart(text, at);
  const words = text
    .slice(start, at)
    .replace(/^(?:.*?, )?there (?:is|was|are|were) .*? that /i, '')
    .trim();
  const commas = words.split(/,\s+/);
  const opens =
    /^(?:in|on|at|by|for|to|with|under|over|after|before|during|as|if|when|where|while|given|despite|from|rather|instead|thus|therefore|however|moreover|furthermore|nonetheless|nevertheless|first|second|third|fourth|fifth|finally|also|equally|additionally|similarly|hence|accordingly|consequently|ultimately|overall|but|and|so|according|building|using|having|being|unlike|although|though|since|because|to|beyond|across|through|based|following|once|until|together|alongside|here|elsewhere|meanwhile|similarly|likewise|yet|still|now|today|so far|ultimately|overall|importantly|crucially|in particular|increasingly|clearly|ideally|perhaps|third|lastly|next|within|among|between|against|amid|throughout|regardless|whatever|while|whether|like|both for|just as|even)\b/i;
  const subordinate =
    /\b(?:while|whilst|whereas|although|though|if|when|where|since|because|unless|until)\s+$/i.test(
      text.slice(0, start),
    );
  if (subordinate && commas.length > 1)
    return commas
      .slice(-1)
      .join('')
      .replace(/^then\s+/i, '');
  while (commas.length > 1 && opens.test(commas[0] ?? '')) commas.shift();
  return commas.join(', ').replace(/^(?:then|so|thus|and|but)\s+/i, '');
}

const pronoun = /^(?:we|they|it|he|she|you|everyone|both|all|each|these|this|those|such|one)\b/i;

/** How far a subject can be told to act: 2 a named or role actor, 1 a pronoun or plural of unknown kind, 0 a thing. */
export function agency(subject: string, lexicon: Lexicon): 0 | 1 | 2 {
  if (namesActor(subject, lexicon)) return 2;
  return pronoun.test(subject) && /^(?:we|they|both)\b/i.test(subject) ? 1 : 0;
}

/** True where the head of the subject is a role word, a known name or an acronym. */
export function namesActor(subject: string, lexicon: Lexicon): boolean {
  const bare = subject
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, (tail) => (/\band\b/.test(tail) ? tail : ''))
    .trim();
  const upTo =
    bare.split(
      /\s(?:of|in|for|with|from|at|on|to|that|which|who|under|across|by|between|followed|posed|interested in|involved in|concerned with|based in|engaged in|active in|including|working|operating|participating|responsible|whose)\s/,
    )[0] ?? '';
  const words = upTo
    .replace(/[^\p{L}\p{N}\s.'&-]/gu, ' ')
    .trim()
    .split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/'s?$/, '');
  if (/^(?:current|present|sorry|poor|steady|final) state$/i.test(words.slice(-2).join(' ')))
    return false;
  if (lexicon.roles.has(last.toLowerCase())) return true;
  if (
    lexicon.names.has(last.toLowerCase()) ||
    lexicon.names.has(words.slice(-2).join(' ').toLowerCase())
  )
    return true;
  if (/^\p{Lu}[\p{Lu}\d&-]{1,7}s?$/u.test(last)) return true;
  const name = words.slice(-3).filter((word) => /^\p{Lu}\p{Ll}+/u.test(word)).length;
  if (/^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(last) && last.length <= 8) return true;
  return name >= 2 && /^\p{Lu}/u.test(last);
}
