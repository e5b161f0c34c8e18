// Citations and references → links between them, and the references with name orders that the citations settle.
import type { Citation, CitationLink, Reference } from './article.ts';
import { editDistance, fold } from './fold.ts';
import { type Match, matchCite } from './match-citation.ts';
import { type Cite, parseCitation } from './parse-citation.ts';
import { indexReferences, type ReferenceIndex } from './reference-index.ts';
import { referenceKey } from './references.ts';

/** Links in order of the citations; a bracket that cites several works has one link each. */
export interface Linked {
  readonly links: readonly CitationLink[];
  readonly references: readonly Reference[];
}

/** Matches every citation; `authors` (of the article) only serve to note that someone cites himself. */
export function linkCitations(
  citations: readonly Citation[],
  references: readonly Reference[],
  authors: readonly string[] = [],
): Linked {
  const index = indexReferences(references);
  const own = new Set(authors.map((author) => fold(author).split(' ').at(-1) ?? ''));
  const known = new Map<string, readonly (readonly [Cite, Match])[]>();
  const turned = new Map<string, string>();
  const links = citations.flatMap((citation) => {
    const key = citation.text.replace(/\s+/g, ' ');
    const matches = known.get(key) ?? matchesOf(key, index);
    known.set(key, matches);
    for (const [cite, match] of matches) noteTurnedName(cite, match, turned);
    return matches.map(([cite, match]) => link(citation, cite, match, matches.length > 1, own));
  });
  return renamed(links, references, turned);
}

/** Turns the names and gives those entries the key that goes with their family name. */
function renamed(
  links: readonly CitationLink[],
  references: readonly Reference[],
  turned: ReadonlyMap<string, string>,
): Linked {
  const taken = new Set(references.map((reference) => reference.id));
  const ids = new Map<string, string>();
  const settled = references.map((reference) => {
    const named = turnName(reference, turned.get(reference.id));
    const key = named === reference ? reference.id : referenceKey(named.csl);
    if (key === reference.id || taken.has(key)) return named;
    taken.add(key);
    ids.set(reference.id, key);
    return { ...named, id: key, csl: { ...named.csl, id: key } };
  });
  const relinked = links.map((each) => ({
    ...each,
    reference: ids.get(each.reference ?? '') ?? each.reference,
  }));
  return { links: relinked, references: settled };
}

function matchesOf(text: string, index: ReferenceIndex): (readonly [Cite, Match])[] {
  return parseCitation(text).map((cite) => [cite, matchCite(cite, index)]);
}

function link(
  citation: Citation,
  cite: Cite,
  match: Match,
  several: boolean,
  own: ReadonlySet<string>,
): CitationLink {
  const self = match.match === 'missing' && own.has(fold(cite.names[0] ?? ''));
  const notes = [...match.notes, ...(self ? ['a work of the article’s own author'] : [])];
  const note = notes.join('; ');
  const named = several ? `${cite.text}${note === '' ? '' : `: ${note}`}` : note;
  return {
    citation: citation.id,
    reference: match.candidate?.reference.id,
    match: match.match,
    ...(named === '' ? {} : { note: named }),
  };
}

/** Where a bare "Medha Bisht" was read family name first and the text cites "Bisht", the text is right. */
function noteTurnedName(cite: Cite, match: Match, turned: Map<string, string>): void {
  const candidate = match.candidate;
  const name = fold(cite.names[0] ?? '');
  if (!candidate?.isPerson || name === '' || editDistance(name, candidate.lead, 2) <= 2) return;
  const word = candidate.given.at(-1);
  if (word !== undefined && editDistance(name, word, 2) <= 2)
    turned.set(candidate.reference.id, word);
}

function turnName(reference: Reference, family: string | undefined): Reference {
  const author = reference.csl.author;
  const [first, ...others] = Array.isArray(author)
    ? (author as { family?: string; given?: string }[])
    : [];
  if (family === undefined || first?.family === undefined || first.given === undefined)
    return reference;
  // A comma after the first word says which is the family name, whatever the text cites.
  if (!reference.raw.includes(`${first.family} ${first.given}`)) return reference;
  const words = first.given.split(' ');
  const last = words.pop();
  if (last === undefined || fold(last) !== family) return reference;
  const name = { ...first, family: last, given: [first.family, ...words].join(' ') };
  return { ...reference, csl: { ...reference.csl, author: [name, ...others] } };
}
