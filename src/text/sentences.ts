// A stretch of text → the spans of its sentences, abbreviations, brackets and figures respected.
import { alwaysOpen, sentenceOpeners, sometimesOpen } from './abbreviations.ts';
import type { Span } from './span.ts';

/** Longest bracket that keeps a sentence together, UTF-16 units; a bracket never closed must not swallow the text. */
const longestBracket = 600;

const terminator = /[.!?\u2026]+/;
const closers = /["'\u201d\u2019\u00bb)\]\u203a*_]*/y;
/** A note mark glued to the full stop: superscript figures or "[12]". */
const noteMark = /(?:[\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\d{1,3}\])*/y;
const gap = /\s+/y;
/** What may stand before the first word of a sentence: opening quotes, brackets, a dash that opens a question. */
const opening = /[\u2013\u2014-]?\s*["'\u201c\u2018\u00ab([*_\u00bf\u00a1]*/y;
const leadingDash = /^[\u2013\u2014-]\s+/;
const wordBefore = /[\p{L}\p{N}.]+$/u;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function wordAfter(text: string, at: number): string {
  return matchAt(/[\p{L}\p{N}'\u2019-]+/uy, text, at);
}

/** True where the full stop at `stop` belongs to an abbreviation, an initial or a number. */
function isAbbreviation(text: string, from: number, stop: number, next: string): boolean {
  const before = wordBefore.exec(text.slice(Math.max(from, stop - 24), stop))?.[0] ?? '';
  const word = before.toLowerCase();
  if (word === '') return false;
  const opensSentence = sentenceOpeners.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (word === 'no' || word === 'art' || word === 'fig') return /^\d/.test(next);
  if (word === 'al') return !opensSentence;
  if (alwaysOpen.has(word)) return true;
  if (sometimesOpen.has(word)) return !opensSentence;
  if (/^\p{Lu}$/u.test(before))
    return !opensSentence || !/[\p{L}\p{N}] \p{Lu}$/u.test(text.slice(Math.max(0, stop - 3), stop));
  return /^(?:\p{L}\.)+\p{L}$/u.test(before) && !opensSentence;
}

/** Brackets, outermost ones, short enough to keep a sentence together. */
function bracketEnds(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  const marks = /[()[\]]/g;
  marks.lastIndex = span.start;
  for (
    let mark = marks.exec(text);
    mark !== null && mark.index < span.end;
    mark = marks.exec(text)
  ) {
    if (mark[0] === '(' || mark[0] === '[') {
      open.push(mark.index);
      continue;
    }
    const start = open.pop() ?? Number.NEGATIVE_INFINITY;
    if (open.length === 0 && mark.index - start <= longestBracket)
      found.push({ start, end: mark.index });
  }
  return found;
}

/** True where a sentence may go on after its mark with what follows in lower case, or with nothing. */
function goesOn(mark: string, lead: string, next: string): boolean {
  if (next !== '' && !/^\p{Ll}/u.test(next)) return false;
  return lead.trim() === '' || !/[!?]/.test(mark);
}

/** Start of the next sentence where `stop` ends one; undefined where it does not. */
function nextStart(text: string, span: Span, stop: number, mark: string): number | undefined {
  let end = stop + mark.length;
  end += matchAt(closers, text, end).length;
  end += matchAt(noteMark, text, end).length;
  const start = end + matchAt(gap, text, end).length;
  if (start === end || start >= span.end) return undefined;
  const lead = matchAt(opening, text, start);
  const next = wordAfter(text, start + lead.length);
  if (goesOn(mark, lead, next)) return undefined;
  const bare = mark === '.' && end === stop + 1;
  return bare && isAbbreviation(text, span.start, stop, next) ? undefined : start;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  const dash = leadingDash.exec(text.slice(from, Math.min(to, from + 8)));
  if (dash !== null) from += dash[0].length;
  return from < to ? { start: from, end: to } : undefined;
}

/** The first bracket, from the `from`-th on, that does not end before `stop`. */
function bracketAt(brackets: readonly Span[], from: number, stop: number): number {
  let at = from;
  while ((brackets[at]?.end ?? stop) < stop) at++;
  return at;
}

/**
 * Sentences of the stretch `span` of `text`, in order and disjoint; white space and opening dashes lie between them.
 *
 * A sentence ends at `.`, `!`, `?` or an ellipsis before white space and a capital, figure or quotation mark, unless
 * the stop belongs to an abbreviation or stands inside a bracket of at most 600 characters.
 */
export function splitSentences(text: string, span: Span): readonly Span[] {
  const piece = text.slice(span.start, span.end);
  return splitPiece(piece).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
}

/** Sentences of a whole text; patterns must not run on into what stands behind a stretch. */
function splitPiece(text: string): readonly Span[] {
  const span = { start: 0, end: text.length };
  const sentences: Span[] = [];
  const brackets = bracketEnds(text, span);
  const add = (start: number, end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence !== undefined) sentences.push(sentence);
  };
  let bracket = 0;
  let from = span.start;
  const marks = new RegExp(terminator.source, 'g');
  marks.lastIndex = span.start;
  for (
    let mark = marks.exec(text);
    mark !== null && mark.index < span.end;
    mark = marks.exec(text)
  ) {
    const stop = mark.index;
    bracket = bracketAt(brackets, bracket, stop);
    const around = brackets[bracket];
    const inside = around !== undefined && around.start < stop;
    if (inside && !endsBracketedSentence(text, stop, around, from)) continue;
    const start = nextStart(text, span, stop, mark[0]);
    if (start === undefined) continue;
    add(from, start);
    from = start;
  }
  add(from, span.end);
  return sentences;
}

/** A whole sentence in brackets ends with its bracket: "(See annex.) The next". */
function endsBracketedSentence(
  text: string,
  stop: number,
  bracket: Span | undefined,
  from: number,
): boolean {
  if (bracket === undefined || bracket.end !== stop + 1) return false;
  return text.slice(from, bracket.start).trim() === '';
}
