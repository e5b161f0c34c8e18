// The brief's citations and references → what templates print of them, and what does not add up.
import type { Brief } from '../brief/brief.ts';
import { citedPages, referencePages } from '../brief/page-range.ts';
import type { BriefCitation, BriefReference } from '../brief/schema.ts';
import type { CitationView, View } from './view-schema.ts';

const sure: ReadonlySet<string> = new Set(['exact', 'exact-prefix']);

/** One citation; `reference` is the entry as printed. */
export function citationView(citation: BriefCitation, brief: Brief): CitationView {
  const reference = referenceOf(citation, brief);
  return {
    text: citation.text,
    line: citation.line,
    match: citation.match,
    ...(reference ? { reference: printedReference(reference) } : {}),
    ...(citation.note === undefined ? {} : { note: citation.note }),
  };
}

/** The citation report: over every citation of the article, shown or not. */
export function citationReport(brief: Brief): View['citations'] {
  const { citations, references } = brief.data;
  const pointed = new Set(citations.map(({ reference }) => reference));
  const having = (test: (citation: BriefCitation) => boolean) =>
    citations.filter(test).map((citation) => citationView(citation, brief));
  return {
    total: citations.length,
    matched: citations.filter(({ match }) => match !== 'missing').length,
    unmatched: having(({ match }) => match === 'missing'),
    uncertain: having(({ match }) => match !== 'missing' && !sure.has(match)),
    uncited: references.filter(({ id }) => !pointed.has(id)).map(printedReference),
    outOfRange: citations.flatMap((citation) => outOfRange(citation, brief)),
  };
}

/** Entries that these citations point to, in the order of the reference list. */
export function referencesOf(ids: ReadonlySet<string>, brief: Brief): View['references'] {
  const pointed = new Set(
    brief.data.citations.filter(({ id }) => ids.has(id)).map(({ reference }) => reference),
  );
  return brief.data.references
    .filter(({ id }) => pointed.has(id))
    .map((reference) => ({ id: reference.id, raw: printedReference(reference) }));
}

function referenceOf(citation: BriefCitation, brief: Brief): BriefReference | undefined {
  return brief.data.references.find(({ id }) => id === citation.reference);
}

/** The entry as the article prints it; its title, else its id, where the brief does not keep that. */
function printedReference(reference: BriefReference): string {
  return reference.custom?.raw ?? reference.title ?? reference.id;
}

function outOfRange(citation: BriefCitation, brief: Brief): string[] {
  const cited = citedPages(citation.text);
  const given = referencePages(referenceOf(citation, brief)?.page ?? '');
  if (!cited || !given || (cited.first >= given.first && cited.last <= given.last)) return [];
  const pages =
    cited.first === cited.last ? `page ${cited.first}` : `pages ${cited.first}–${cited.last}`;
  return [`${citation.text} names ${pages}, outside ${given.first}–${given.last}.`];
}
