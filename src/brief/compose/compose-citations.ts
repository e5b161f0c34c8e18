// The citations and references of an article → those of a brief, with places, each citation pointing to one reference.
import type { Article, Citation, CitationLink, Reference } from '../../article/article.ts';
import type { BriefCitation, BriefReference } from '../schema.ts';
import { referenceSchema } from '../schema-references.ts';
import type { CitationIds } from './compose-recommendation.ts';

/** Citations and references of a brief, and what became of the article's citation ids. */
export interface ComposedCitations {
  readonly citations: readonly BriefCitation[];
  readonly references: readonly BriefReference[];
  readonly ids: CitationIds;
}

/** A bracket that cites several works becomes one citation for each, at the same place. */
export function composeCitations(article: Article): ComposedCitations {
  const keys = kebabKeys(article.references);
  const links = new Map<string, CitationLink[]>();
  for (const link of article.links) {
    links.set(link.citation, [...(links.get(link.citation) ?? []), link]);
  }
  const pairs = article.citations.flatMap((citation) =>
    (links.get(citation.id) ?? [undefined]).map((link) => ({ citation, link })),
  );
  const width = Math.max(2, String(pairs.length).length);
  const ids = new Map<string, string[]>();
  const citations = pairs.map(({ citation, link }, index) => {
    const id = `c${String(index + 1).padStart(width, '0')}`;
    ids.set(citation.id, [...(ids.get(citation.id) ?? []), id]);
    return composeCitation(id, citation, link, article, keys);
  });
  const references = article.references.map((each) => composeReference(each, article, keys));
  return { citations, references, ids };
}

function composeCitation(
  id: string,
  { text, span }: Citation,
  link: CitationLink | undefined,
  article: Article,
  keys: ReadonlyMap<string, string>,
): BriefCitation {
  const reference = keys.get(link?.reference ?? '') ?? null;
  const note = link?.note?.replace(/\s+/g, ' ').trim();
  return {
    id,
    text,
    reference,
    match: reference === null ? 'missing' : (link?.match ?? 'missing'),
    ...(note ? { note } : {}),
    line: article.source.position(span.start).line,
    start: span.start,
    end: span.end,
  };
}

function composeReference(
  { id, csl, raw, span }: Reference,
  article: Article,
  keys: ReadonlyMap<string, string>,
): BriefReference {
  const place = { line: article.source.position(span.start).line, ...span };
  const bare = { id: keys.get(id) ?? id, type: 'document', custom: { raw, ...place } };
  const parsed = referenceSchema.safeParse({ ...bare, ...csl, id: bare.id, custom: bare.custom });
  return parsed.success ? parsed.data : bare;
}

/** Reference id → the same in the letters that ids of a brief are made of. */
function kebabKeys(references: readonly Reference[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of references) {
    const base =
      id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'reference';
    let key = base;
    for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}
