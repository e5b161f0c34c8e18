// The references of an article → what a citation can be compared with, found by year, name and word without scanning all.
import type { Reference } from './article.ts';
import { leadName } from './citations.ts';
import { fold, initialisms, tokens } from './fold.ts';
import { yearPattern } from './stated-date.ts';

/** A reference seen from a citation's side. */
export interface Candidate {
  readonly reference: Reference;
  /** Position in the list from 0, and the number printed before the entry. */
  readonly index: number;
  readonly printed: number | undefined;
  /** Folded name it is filed under; other words of the first author's name. */
  readonly lead: string;
  readonly isPerson: boolean;
  readonly given: readonly string[];
  readonly coauthors: readonly string[];
  readonly title: string;
  readonly container: string;
  readonly words: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly year: number | undefined;
  readonly yearSuffix: string | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly pages: readonly [number, number] | undefined;
}

/** Finds candidates; every look-up is bounded, so that linking stays linear in citations and references. */
export interface ReferenceIndex {
  readonly all: readonly Candidate[];
  /** Entries of a year (all years where undefined) whose lead name or given name starts with one of the letters. */
  named(year: number | undefined, word: string): readonly Candidate[];
  /** Entries of a year that hold the word, as itself or by initials. */
  holding(year: number | undefined, word: string): readonly Candidate[];
}

/** Most candidates that one look-up returns. */
const most = 200;

/** Builds the index once for a list. */
export function indexReferences(references: readonly Reference[]): ReferenceIndex {
  const all = references.map(candidateOf);
  const names = new Map<string, Candidate[]>();
  const words = new Map<string, Candidate[]>();
  for (const candidate of all) {
    for (const year of [candidate.year, undefined]) {
      for (const word of [candidate.lead, ...candidate.given])
        add(names, `${year} ${word.charAt(0)}`, candidate);
      for (const word of [...candidate.words, ...candidate.initials])
        add(words, `${year} ${word}`, candidate);
    }
  }
  return {
    all,
    named: (year, word) => names.get(`${year} ${word.charAt(0)}`) ?? [],
    holding: (year, word) => words.get(`${year} ${word}`) ?? [],
  };
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key) ?? [];
  if (list.length < most && list.at(-1) !== candidate) list.push(candidate);
  map.set(key, list);
}

interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

function candidateOf(reference: Reference, index: number): Candidate {
  const { csl, raw } = reference;
  const list = csl.author ?? csl.editor;
  const [first, ...others] = Array.isArray(list) ? (list as Name[]) : [];
  const issued = csl.issued as
    | { readonly 'date-parts': readonly (readonly number[])[] }
    | undefined;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const short = raw.slice(0, 1500);
  return {
    reference,
    index,
    printed: printedNumber(reference),
    lead: leadName(reference),
    isPerson: first?.family !== undefined,
    given: tokens(first?.given ?? '').filter((word) => word.length > 2),
    coauthors: others.map((name) => fold(name.family ?? name.literal ?? '')),
    title: words(csl.title),
    container: words(csl['container-title']),
    words: new Set(tokens(short)),
    initials: initialisms(short),
    year,
    yearSuffix: new RegExp(`${yearPattern}([a-z])\\b`).exec(short)?.[1],
    month,
    day,
    pages: pagesOf(csl.page),
  };
}

/** The number printed before the entry; inside the entry's span where the list was split by it. */
function printedNumber(reference: Reference): number | undefined {
  const match = /^(?:\[(\d{1,4})\]|(\d{1,4})[.)])\s/.exec(reference.raw);
  return match ? Number(match[1] ?? match[2]) : undefined;
}

function words(value: unknown): string {
  return typeof value === 'string' ? fold(value) : '';
}

/** "161-190" → [161, 190]; "45-9" → [45, 49]; a single page → that page twice. */
function pagesOf(page: unknown): readonly [number, number] | undefined {
  const match = typeof page === 'string' ? /^(\d+)(?:-(\d+))?$/.exec(page) : null;
  const from = match?.[1];
  if (from === undefined) return undefined;
  const short = match?.[2] ?? from;
  const to = short.length < from.length ? from.slice(0, from.length - short.length) + short : short;
  return [Number(from), Number(to)];
}
