// What an audience is shown of a brief → the recommendations with their quotations and places, for writers that link to them.
import type { Brief } from '../brief/brief.ts';
import type { BriefData, BriefQuote } from '../brief/schema.ts';
import { leaveOf, mayShow } from './eligibility.ts';
import { overrideOf, type Selection } from './select.ts';
import type { Template } from './template.ts';
import type { View } from './view-schema.ts';

/** One recommendation as the paper words it, with the quotations its audience may see, core first. */
export interface EvidenceItem {
  readonly id: string;
  readonly title: string;
  readonly action: string;
  /** The action as a sentence given to the author. */
  readonly phrase: string;
  readonly quotes: readonly BriefQuote[];
}

/** A body section of the brief file as it was printed: its name and its Markdown. */
export interface EvidenceProse {
  readonly section: string;
  readonly markdown: string;
}

/** What stands behind the words of a paper. Nothing is in it that the paper itself may not show. */
export interface Evidence {
  readonly audience: string;
  readonly source: BriefData['source'];
  /** Main part first, then the annex. */
  readonly recommendations: readonly EvidenceItem[];
  readonly prose: readonly EvidenceProse[];
}

/** Collects the evidence of a paper. */
export function collectEvidence(
  brief: Brief,
  template: Template,
  selection: Selection,
  view: View,
): Evidence {
  const leave = leaveOf(brief, template.data, overrideOf(brief, template));
  const quotesOf = new Map(
    [...selection.main, ...selection.annex].map(({ recommendation }) => [
      recommendation.id,
      recommendation.quotes
        .filter(({ sensitivity }) => mayShow(sensitivity, leave))
        .toSorted((a, b) => rank(a) - rank(b)),
    ]),
  );
  return {
    audience: template.id,
    source: brief.data.source,
    recommendations: view.all.map(({ id, title, action, phrase }) => ({
      id,
      title,
      action,
      phrase,
      quotes: quotesOf.get(id) ?? [],
    })),
    prose: Object.entries(view.prose).flatMap(([section, markdown]) =>
      markdown === undefined ? [] : [{ section, markdown }],
    ),
  };
}

const rank = ({ role }: BriefQuote) => (role === 'core' ? 0 : 1);
