// Citations and references of a brief → what does not fit: no entry, cited nowhere, page outside, match by likeness.

import type { Findings } from './findings.ts';
import { citedPages, referencePages } from './page-range.ts';
import type { BriefCitation, BriefData, BriefReference } from './schema.ts';

/** Adds a finding for each citation or reference that does not fit; needs no source. */
export function verifyCitations(data: BriefData, findings: Findings): void {
  data.citations.forEach((citation, index) => {
    verifyCitation(citation, index, data, findings);
  });
  data.references.forEach((reference, index) => {
    if (data.citations.some((citation) => citation.reference === reference.id)) return;
    const message = `the reference “${titleOf(reference)}” is cited nowhere`;
    findings.add('warning', 'brief/uncited-reference', ['references', index, 'id'], message);
  });
}

function verifyCitation(
  citation: BriefCitation,
  index: number,
  data: BriefData,
  findings: Findings,
): void {
  const path = ['citations', index];
  if (citation.reference === null) {
    const message = `${citation.text} has no entry in the list of references`;
    findings.add('warning', 'brief/unmatched-citation', [...path, 'text'], message);
    return;
  }
  const at = data.references.findIndex((reference) => reference.id === citation.reference);
  const reference = data.references[at];
  if (!reference) return;
  if (citation.match.startsWith('fuzzy')) {
    const sure = citation.match === 'fuzzy-doubtful' ? 'doubtfully ' : '';
    const message = `${citation.text} was matched ${sure}by likeness to “${titleOf(reference)}”`;
    const hints = citation.note ? [citation.note] : [];
    findings.add('note', 'brief/uncertain-match', [...path, 'match'], message, hints);
  }
  verifyPages(citation, path, reference, at, findings);
}

function verifyPages(
  citation: BriefCitation,
  path: readonly PropertyKey[],
  reference: BriefReference,
  at: number,
  findings: Findings,
): void {
  const cited = citedPages(citation.text);
  const given = referencePages(reference.page ?? '');
  if (!cited || !given || (cited.first >= given.first && cited.last <= given.last)) return;
  const pages =
    cited.first === cited.last ? `page ${cited.first}` : `pages ${cited.first}–${cited.last}`;
  const message = `${citation.text} names ${pages}, outside ${given.first}–${given.last} of its reference`;
  findings.add('warning', 'brief/page-outside-range', [...path, 'text'], message, [], {
    message: 'the pages of the reference',
    path: ['references', at, 'page'],
  });
}

/** What a person knows a reference by. */
function titleOf(reference: BriefReference): string {
  return reference.title ?? reference.custom?.raw ?? reference.id;
}
