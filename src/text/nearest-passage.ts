// A text and words that do not stand in it → the passage that is most like them, to show beside an error.
import { editDistance } from './edit-distance.ts';
import type { Span } from './span.ts';

/** A passage of a text. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
}

interface Word extends Span {
  readonly text: string;
}

/** Share of the words that must agree for a passage to be worth showing. */
const leastAgreement = 0.5;
/** Passages looked at closely. */
const maxCandidates = 3;
/** Up to this many words letters are compared, because no whole word may agree. */
const fewWords = 3;
/** Longest run of words compared; behind it the passage is taken to go on as it began. */
const maxWords = 1500;

/**
 * The passage that shares most words with `wanted`, in order; undefined where fewer than half agree.
 *
 * Linear in the text: words vote for where the passage would begin, and only the best few places are aligned.
 */
export function nearestPassage(text: string, wanted: string): Passage | undefined {
  const words = wordsOf(text);
  const sought = wordsOf(wanted).slice(0, maxWords);
  if (sought.length === 0 || words.length === 0) return undefined;
  const run = sought.length <= fewWords ? likeliestRun(words, sought) : bestAligned(words, sought);
  if (!run) return undefined;
  const span = withMarks(text, wanted, run);
  return { span, text: text.slice(span.start, span.end) };
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** For a few words: the run of as many words with the fewest edits of letters, at most a third of them. */
function likeliestRun(words: readonly Word[], sought: readonly Word[]): Span | undefined {
  const target = sought.map((word) => word.text).join(' ');
  const limit = Math.floor(target.length / 3);
  let best: Span | undefined;
  let bestEdits = limit + 1;
  words.forEach((first, index) => {
    const run = words.slice(index, index + sought.length);
    const candidate = run.map((word) => word.text).join(' ');
    if (Math.abs(candidate.length - target.length) >= bestEdits) return;
    const edits = editDistance(candidate, target);
    if (edits >= bestEdits) return;
    bestEdits = edits;
    best = { start: first.start, end: run.at(-1)?.end ?? first.end };
  });
  return best;
}

function bestAligned(words: readonly Word[], sought: readonly Word[]): Span | undefined {
  const slack = Math.max(2, Math.ceil(sought.length / 8));
  let best: { readonly span: Span; readonly agreed: number } | undefined;
  for (const start of likelyStarts(words, sought, slack)) {
    const from = Math.max(0, start - slack);
    const found = align(words.slice(from, start + sought.length + slack), sought);
    if (found && found.agreed > (best?.agreed ?? 0)) best = found;
  }
  return best && best.agreed >= sought.length * leastAgreement ? best.span : undefined;
}

/** Places where the passage may begin, by votes of its pairs of words, and of its single words where none agree. */
function likelyStarts(words: readonly Word[], sought: readonly Word[], slack: number): number[] {
  for (const length of [2, 1]) {
    const places = shingles(sought, length);
    const votes = new Map<number, number>();
    for (let at = 0; at + length <= words.length; at += 1) {
      for (const place of places.get(shingle(words, at, length)) ?? []) {
        const bucket = Math.round((at - place) / slack) * slack;
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      }
    }
    if (votes.size === 0) continue;
    const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked.slice(0, maxCandidates).map(([start]) => Math.max(0, start));
  }
  return [];
}

function shingle(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map((word) => word.text)
    .join(' ');
}

/** Shingle → where it stands among the words; one that stands often says nothing and is left out. */
function shingles(words: readonly Word[], length: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const key = shingle(words, at, length);
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  for (const [key, at] of places) if (at.length > 8) places.delete(key);
  return places;
}

interface Cell {
  readonly cost: number;
  /** Words that agree so far. */
  readonly agreed: number;
  /** First word of the window that takes part. */
  readonly from: number;
}

/** Aligns all of `sought` with a stretch of `window`, by whole words, with the fewest changes (Sellers 1980). */
function align(
  window: readonly Word[],
  sought: readonly Word[],
): { readonly span: Span; readonly agreed: number } | undefined {
  let row: Cell[] = Array.from({ length: window.length + 1 }, (_, from) => {
    return { cost: 0, agreed: 0, from };
  });
  for (const word of sought) row = nextRow(row, window, word);
  let last = 0;
  row.forEach((cell, index) => {
    if (cell.cost <= (row[last]?.cost ?? 0)) last = index;
  });
  const cell = row[last];
  const first = cell && window[cell.from];
  const end = window[last - 1];
  if (!cell || !first || !end || end.end <= first.start) return undefined;
  return { span: { start: first.start, end: end.end }, agreed: cell.agreed };
}

function nextRow(row: readonly Cell[], window: readonly Word[], word: Word): Cell[] {
  const next: Cell[] = [plus(row[0], 1)];
  window.forEach((other, index) => {
    const same = other.text === word.text;
    const kept = plus(row[index], same ? 0 : 1, same ? 1 : 0);
    const missing = plus(row[index + 1], 1);
    const extra = plus(next[index], 1);
    const better = kept.cost <= missing.cost ? kept : missing;
    next.push(better.cost <= extra.cost ? better : extra);
  });
  return next;
}

function plus(cell: Cell | undefined, cost: number, agreed = 0): Cell {
  const base = cell ?? { cost: 0, agreed: 0, from: 0 };
  return { cost: base.cost + cost, agreed: base.agreed + agreed, from: base.from };
}

/** Widens a run of words by the marks that stand around the wanted words, where the text has the same. */
function withMarks(text: string, wanted: string, run: Span): Span {
  const lead = /^[^\p{L}\p{M}\p{N}]*/u.exec(wanted)?.[0] ?? '';
  const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(wanted)?.[0] ?? '';
  return {
    start: text.endsWith(lead, run.start) && lead ? run.start - lead.length : run.start,
    end: text.startsWith(tail, run.end) ? run.end + tail.length : run.end,
  };
}
