// What an audience is shown of a brief → the JSON file that travels inside its PDF.
import type { Brief } from '../brief/brief.ts';
import { modalityScale } from '../brief/modality.ts';
import { foldSpace, quotedPassages } from '../text/quoted-passages.ts';
import type { Attachment } from './document.ts';
import { leaveOf, mayShow } from './eligibility.ts';
import { type PaperRecord, recordName } from './paper-record.ts';
import type { Chosen } from './run-picks.ts';
import { overrideOf, type Selection } from './select.ts';
import { shortReason } from './short-reason.ts';
import type { Template } from './template.ts';

/** What the record says beyond brief, template and selection. */
export interface RecordOptions {
  readonly title: string;
  readonly marking: string | undefined;
  /** All visible words of the paper, in order. */
  readonly visible: string;
  readonly toolVersion: string;
}

/**
 * The recommendations shown, with the quotations this audience may see and where they stand, for a machine to check.
 *
 * Nothing is in it that the paper itself may not show: of what was left out, the id and the kind of reason alone.
 * Keys keep one order, so that two runs give the same bytes.
 */
export function briefAttachment(
  brief: Brief,
  template: Template,
  selection: Selection,
  options: RecordOptions,
): Attachment {
  const leave = leaveOf(brief, template.data, overrideOf(brief, template));
  const visible = foldSpace(options.visible);
  const isVisible = (exact: string) => visible.includes(foldSpace(exact));
  const one = recordOf(brief, template, isVisible);
  const recommendations = [
    ...selection.main.map((chosen) => one(chosen, 'main')),
    ...selection.annex.map((chosen) => one(chosen, 'annex')),
  ];
  const passages = brief.data.context
    .map(({ quote }) => quote)
    .filter((quote) => mayShow(quote.sensitivity, leave) && isVisible(quote.exact))
    .map(({ prefix: _, suffix: __, ...placed }) => placed);
  const known = [...recommendations.flatMap(({ quotes }) => quotes), ...passages].map(({ exact }) =>
    foldSpace(exact),
  );
  const { source } = brief.data;
  const content: PaperRecord = {
    format: 'policybrief/1',
    tool: `policybrief ${options.toolVersion}`,
    audience: template.id,
    brief: { name: brief.name, title: options.title, language: brief.data.language },
    source: {
      title: source.title,
      authors: source.authors,
      file: source.file,
      sha256: source.sha256,
    },
    recommendations,
    passages,
    otherQuotations: quotedPassages(visible).filter((words) => !known.includes(words)),
    leftOut: selection.leftOut.map(({ id, reason }) => ({ id, why: shortReason(reason) })),
    marking: options.marking ?? null,
  };
  return {
    name: recordName,
    mediaType: 'application/json',
    description:
      'Recommendations, quotations with their places in the source, and what was left out and why',
    content: `${JSON.stringify(content, undefined, 2)}\n`,
  };
}

function recordOf(brief: Brief, template: Template, isVisible: (exact: string) => boolean) {
  const override = overrideOf(brief, template);
  const leave = leaveOf(brief, template.data, override);
  return ({ recommendation }: Chosen, part: 'main' | 'annex') => {
    const { id, title, action, themes, lead, partners, beneficiaries, instruments } =
      recommendation;
    const { modality, stance, confidence, quotes, citations } = recommendation;
    const wording = override?.wording[id];
    return {
      id,
      part,
      title: wording?.title ?? title,
      action: wording?.action ?? action,
      themes,
      lead,
      partners,
      beneficiaries,
      instruments,
      modality: { ...modality, badge: modalityScale[modality.level].badge },
      stance,
      confidence,
      quotes: quotes
        .filter(({ sensitivity }) => mayShow(sensitivity, leave))
        .map(({ prefix: _, suffix: __, ...placed }) => ({
          ...placed,
          shown: isVisible(placed.exact),
        })),
      citations,
    };
  };
}
