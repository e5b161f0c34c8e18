// Links between citations and references → what an editor must be told: unmatched, doubtful, uncited, page out of range.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Citation, CitationLink, Reference } from './article.ts';
import { outsideNote } from './citation-details.ts';

/** One diagnostic a fault, in order of the text. */
export function citationDiagnostics(
  source: Source,
  citations: readonly Citation[],
  references: readonly Reference[],
  links: readonly CitationLink[],
): Diagnostic[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  const found = links.flatMap((link) => {
    const citation = byId.get(link.citation);
    return citation ? linkDiagnostics(source, citation, link, references.length > 0) : [];
  });
  const cited = new Set(links.map((link) => link.reference));
  // Without any citation the list is a reading list, and "cited nowhere" says nothing.
  const uncited =
    links.length === 0 ? [] : references.filter((reference) => !cited.has(reference.id));
  return [...found, ...uncited.map((reference) => uncitedDiagnostic(source, reference))].sort(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

function linkDiagnostics(
  source: Source,
  citation: Citation,
  link: CitationLink,
  listed: boolean,
): Diagnostic[] {
  const base = { source, span: citation.span, severity: 'warning' } as const;
  const found: Diagnostic[] = [];
  if (link.match === 'missing' && listed)
    found.push({
      ...base,
      code: 'article/citation-unmatched',
      message: `${citation.text} has no entry in the reference list`,
      hints: ['add the entry to the article, or leave the citation out of the brief'],
    });
  if (link.match === 'fuzzy-doubtful')
    found.push({
      ...base,
      code: 'article/citation-doubtful',
      message: `${citation.text} may mean “${link.reference}”: ${link.note ?? ''}`,
      hints: ['look whether both are the same work'],
    });
  if (link.note?.includes(outsideNote))
    found.push({
      ...base,
      code: 'article/locator-outside-range',
      message: `${citation.text}: ${link.note}`,
      hints: ['check the page against the work itself'],
    });
  return found;
}

function uncitedDiagnostic(source: Source, reference: Reference): Diagnostic {
  return {
    severity: 'note',
    code: 'article/reference-uncited',
    message: `“${reference.id}” is cited nowhere in the text`,
    source,
    span: reference.span,
    hints: [],
  };
}
