// One cite and the index of references → the entry it means and how sure that is, with the reason in words.
import type { CitationMatch } from './article.ts';
import { agreement, dateNotes, pageNotes } from './citation-details.ts';
import { editDistance, fold, tokens } from './fold.ts';
import type { Cite } from './parse-citation.ts';
import type { Candidate, ReferenceIndex } from './reference-index.ts';

/** The result for one cite; `notes` say what does not agree. */
export interface Match {
  readonly match: CitationMatch;
  readonly candidate: Candidate | undefined;
  readonly notes: readonly string[];
}

type Attempt = (cite: Cite, index: ReferenceIndex) => Match | undefined;

/** Tried in order; the first that finds an entry decides. */
const attempts: readonly (readonly [string, Attempt])[] = [
  ['number', byNumber],
  ['name', byName],
  ['prefix', byPrefix],
  ['spelling', bySpelling],
  ['words', byWords],
  ['container', byContainer],
];

/** Matches a cite; `missing` where no entry can be meant. */
export function matchCite(cite: Cite, index: ReferenceIndex): Match {
  for (const [, attempt] of attempts) {
    const match = attempt(cite, index);
    if (match) return match;
  }
  const what = cite.year === undefined && cite.entry === undefined ? ' (it states no year)' : '';
  return {
    match: 'missing',
    candidate: undefined,
    notes: [`no entry in the reference list${what}`],
  };
}

function byNumber(cite: Cite, index: ReferenceIndex): Match | undefined {
  if (cite.entry === undefined) return undefined;
  const printed = index.all.some((candidate) => candidate.printed !== undefined);
  const candidate = printed
    ? index.all.find((each) => each.printed === cite.entry)
    : index.all[cite.entry - 1];
  if (!candidate) return undefined;
  const notes = printed ? [] : ['the list is not numbered; counted from its start'];
  return { match: printed ? 'exact' : 'fuzzy', candidate, notes };
}

/** Same family name, body or title, and the same year. */
function byName(cite: Cite, index: ReferenceIndex): Match | undefined {
  const name = fold(cite.names[0] ?? '');
  const who = fold(cite.who);
  const same = index
    .named(cite.year, name)
    .filter(
      (candidate) => candidate.lead !== '' && (candidate.lead === name || candidate.lead === who),
    );
  return settle(
    cite,
    same,
    cite.year === undefined ? 'fuzzy' : 'exact',
    cite.year === undefined ? ['the citation states no year'] : [],
  );
}

/** "Outlook 2021" for "Outlook Web Desk (2021)": the name is cut short after a whole word. */
function byPrefix(cite: Cite, index: ReferenceIndex): Match | undefined {
  const name = fold(cite.who);
  if (cite.year === undefined || name.length < 3) return undefined;
  const longer = index
    .named(cite.year, name)
    .filter((candidate) => !candidate.isPerson && candidate.lead.startsWith(`${name} `));
  return settle(
    cite,
    longer,
    'exact-prefix',
    longer[0] ? [`the entry is filed under “${filedUnder(longer[0])}”`] : [],
  );
}

/** A name one or two letters off, or given name and family name the other way round. */
function bySpelling(cite: Cite, index: ReferenceIndex): Match | undefined {
  const name = fold(cite.names[0] ?? '');
  if (cite.year === undefined || name.length < 4 || name.includes(' ')) return undefined;
  const limit = name.length >= 8 ? 2 : 1;
  const near = (word: string): boolean =>
    word.length >= 4 && editDistance(name, word, limit) <= limit;
  const found = index
    .named(cite.year, name)
    .filter(
      (candidate) => candidate.isPerson && (near(candidate.lead) || candidate.given.some(near)),
    );
  const [first] = found;
  return settle(cite, found, 'fuzzy', first ? spellingNotes(cite, first, name) : []);
}

function spellingNotes(cite: Cite, candidate: Candidate, name: string): string[] {
  const exact = candidate.lead === name || candidate.given.includes(name);
  const turned = editDistance(name, candidate.lead, 2) > 2 || candidate.given.includes(name);
  return [
    ...(exact ? [] : [`the name is spelt otherwise (“${cite.names[0]}”)`]),
    ...(turned ? ['the entry puts the given name first'] : []),
  ];
}

/** Every word of the citation stands in one entry of its year, as itself, by its initials, or nearly. */
function byWords(cite: Cite, index: ReferenceIndex): Match | undefined {
  const wanted = [...new Set(tokens(`${cite.who} ${cite.venue.join(' ')}`))];
  const [best] = holders(wanted, cite, index);
  if (
    !best ||
    best.share < (wanted.length >= 5 ? 0.8 : 1) ||
    !holds(best.candidate, wanted[0] ?? '', cite)
  )
    return undefined;
  const dates = agreement(cite, best.candidate);
  const thin = wanted.length < 2 && dates !== 'agrees';
  if (cite.year === undefined && wanted.length < 2) return undefined;
  const doubtful = thin || dates === 'differs' || cite.year === undefined;
  return {
    match: doubtful ? 'fuzzy-doubtful' : 'fuzzy',
    candidate: best.candidate,
    notes: [
      `filed under “${filedUnder(best.candidate)}”; the words of the citation stand in the entry`,
      ...dateNotes(dates, cite),
      ...pageNotes(cite, best.candidate),
    ],
  };
}

/** "(Ali, SAARC Responses, 2014: 96)": the author has no entry, the collection has. */
function byContainer(cite: Cite, index: ReferenceIndex): Match | undefined {
  if (cite.year === undefined) return undefined;
  for (const venue of cite.venue) {
    const wanted = tokens(venue);
    const best = holders(wanted, cite, index).find(
      ({ candidate, share }) =>
        share === 1 &&
        wanted.every((word) => `${candidate.title} ${candidate.container} `.includes(`${word} `)),
    );
    // One acronym alone ("IDSA") names a publisher of many works, not a collection.
    if (!best || wanted.length < 2) continue;
    return {
      match: 'fuzzy-container',
      candidate: best.candidate,
      notes: [
        `“${cite.names[0]}” has no entry; only “${venue}” is listed`,
        ...pageNotes(cite, best.candidate),
      ],
    };
  }
  return undefined;
}

/** Entries of the year by the share of the words that they hold, best first. */
function holders(
  wanted: readonly string[],
  cite: Cite,
  index: ReferenceIndex,
): { candidate: Candidate; share: number }[] {
  const seen = new Set(wanted.flatMap((word) => index.holding(cite.year, word)));
  return [...seen]
    .map((candidate) => ({
      candidate,
      share: wanted.filter((word) => holds(candidate, word, cite)).length / wanted.length,
    }))
    .sort((a, b) => b.share - a.share || a.candidate.index - b.candidate.index);
}

/** Initials stand for a name only where the citation writes them in capitals: "EU", not "Ali". */
function holds(candidate: Candidate, word: string, cite: Cite): boolean {
  if (candidate.words.has(word)) return true;
  return (
    candidate.initials.has(word) &&
    new RegExp(`(?<!\\p{L})${word.toUpperCase()}(?!\\p{Ll})`, 'u').test(cite.text)
  );
}

/** Chooses among entries of one name, and lowers the match where date or venue speak against it. */
function settle(
  cite: Cite,
  found: readonly Candidate[],
  match: CitationMatch,
  notes: readonly string[],
): Match | undefined {
  const [candidate, second] = [...found].sort(
    (a, b) => rank(cite, b) - rank(cite, a) || a.index - b.index,
  );
  if (!candidate) return undefined;
  const ambiguous = second !== undefined && rank(cite, second) === rank(cite, candidate);
  const dates = agreement(cite, candidate);
  const strange = cite.venue.filter(
    (venue) => !tokens(venue).every((word) => holds(candidate, word, cite)),
  );
  const against = [
    ...(ambiguous
      ? [`several entries fit: ${candidate.reference.id}, ${second.reference.id}`]
      : []),
    ...dateNotes(dates, cite),
    ...strange.map((venue) => `the entry does not name “${venue}”`),
  ];
  const doubtful = ambiguous || dates === 'differs' || strange.length > 0;
  return {
    match: doubtful ? 'fuzzy-doubtful' : match,
    candidate,
    notes: [...notes, ...against, ...pageNotes(cite, candidate)],
  };
}

function rank(cite: Cite, candidate: Candidate): number {
  const date = agreement(cite, candidate);
  const partners = cite.names.slice(1).map(fold);
  const together = partners.filter((name) => candidate.coauthors.includes(name)).length;
  const strange = partners.length - together;
  const alone =
    partners.length === 0 && !/et al/.test(cite.who) && candidate.coauthors.length === 0 ? 1 : 0;
  const suffix = cite.yearSuffix !== undefined && cite.yearSuffix === candidate.yearSuffix ? 8 : 0;
  const venue = cite.venue.some((each) =>
    tokens(each).every((word) => holds(candidate, word, cite)),
  )
    ? 2
    : 0;
  return (
    suffix +
    (date === 'agrees' ? 4 : date === 'differs' ? -4 : 0) +
    venue +
    2 * together -
    2 * strange +
    alone
  );
}

function filedUnder(candidate: Candidate): string {
  const { csl } = candidate.reference;
  const author = csl.author;
  const [first] = Array.isArray(author) ? (author as { family?: string; literal?: string }[]) : [];
  return first?.literal ?? first?.family ?? String(csl.title ?? candidate.reference.id);
}
