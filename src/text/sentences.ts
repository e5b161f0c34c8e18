// A stretch of text → the spans of its sentences, abbreviations, brackets and figures respected.
import { alwaysOpen, sentenceOpeners, sometimesOpen } from './abbreviations.ts';
import type { Span } from './span.ts';

/** Longest bracket that keeps a sentence together, UTF-16 units; a bracket never closed must not swallow the text. */
const longestBracket = 600;

const terminator = /[.!?\u2026]+/g;
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

/** Ends of brackets by their start, for brackets short enough to keep a sentence together. */
function bracketEnds(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (let at = span.start; at < span.end; at++) {
    const unit = text[at];
    if (unit === '(' || unit === '[') open.push(at);
    else if (unit === ')' || unit === ']') {
      const start = open.pop();
      if (start === undefined || at - start > longestBracket) continue;
      if (open.length === 0) found.push({ start, end: at });
    }
  }
  return found;
}

/** Start of the next sentence where `stop` ends one; undefined where it does not. */
function nextStart(text: string, span: Span, stop: number, mark: string): number | undefined {
  let end = stop + mark.length;
  end += matchAt(closers, text, end).length;
  end += matchAt(noteMark, text, end).length;
  const blank = matchAt(gap, text, end);
  if (blank === '' || end + blank.length >= span.end) return undefined;
  const start = end + blank.length;
  const lead = matchAt(opening, text, start);
  const next = wordAfter(text, start + lead.length);
  if (next === '' || /^\p{Ll}/u.test(next)) {
    return mark.startsWith('.') && lead.trim() === ''
      ? undefined
      : /[!?]/.test(mark) && lead !== ''
        ? start
        : undefined;
  }
  if (mark === '.' && end === stop + 1 && isAbbreviation(text, span.start, stop, next)) {
    return undefined;
  }
  return start;
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

/**
 * Sentences of the stretch `span` of `text`, in order and disjoint; white space and opening dashes lie between them.
 *
 * A sentence ends at `.`, `!`, `?` or an ellipsis before white space and a capital, figure or quotation mark, unless
 * the stop belongs to an abbreviation or stands inside a bracket of at most 600 characters.
 */
export function splitSentences(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = [];
  const brackets = bracketEnds(text, span);
  let bracket = 0;
  let from = span.start;
  terminator.lastIndex = span.start;
  for (let match = terminator.exec(text); match !== null; match = terminator.exec(text)) {
    const stop = match.index;
    const resume = terminator.lastIndex;
    if (stop >= span.end) break;
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) < stop) bracket++;
    const inside = (brackets[bracket]?.start ?? span.end) < stop;
    const start =
      inside && !endsBracketedSentence(text, stop, brackets[bracket], from)
        ? undefined
        : nextStart(text, span, stop, match[0]);
    terminator.lastIndex = resume;
    if (start === undefined) continue;
    const sentence = trimmed(text, from, start);
    if (sentence !== undefined) sentences.push(sentence);
    from = start;
  }
  const last = trimmed(text, from, span.end);
  if (last !== undefined) sentences.push(last);
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
