// What an audience is shown of a brief → the JSON file that travels inside its PDF.
import type { Brief } from '../brief/brief.ts';
import type { Attachment } from './document.ts';
import { leaveOf, mayShow } from './eligibility.ts';
import { type Chosen, overrideOf, type Selection } from './select.ts';
import type { Template } from './template.ts';

/**
 * The recommendations shown, with the quotations this audience may see and where they stand, for a machine to check.
 *
 * Nothing is in it that the paper itself may not show; keys keep one order, so that two runs give the same bytes.
 */
export function briefAttachment(
  brief: Brief,
  template: Template,
  selection: Selection,
  toolVersion: string,
): Attachment {
  const override = overrideOf(brief, template);
  const leave = leaveOf(brief, template.data, override);
  const one = (part: 'main' | 'annex') => (chosen: Chosen) => {
    const { id, title, action, themes, lead, partners, beneficiaries, instruments } =
      chosen.recommendation;
    const { modality, stance, confidence, quotes, citations } = chosen.recommendation;
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
      modality,
      stance,
      confidence,
      quotes: quotes.filter(({ sensitivity }) => mayShow(sensitivity, leave)),
      citations,
    };
  };
  const { source } = brief.data;
  const content = {
    format: 'policybrief/1',
    tool: `policybrief ${toolVersion}`,
    audience: template.id,
    brief: { name: brief.name, language: brief.data.language },
    source: {
      title: source.title,
      authors: source.authors,
      file: source.file,
      sha256: source.sha256,
    },
    recommendations: [...selection.main.map(one('main')), ...selection.annex.map(one('annex'))],
    leftOut: selection.leftOut,
  };
  return {
    name: 'brief.json',
    mediaType: 'application/json',
    description:
      'Recommendations, quotations with their places in the source, and what was left out and why',
    content: `${JSON.stringify(content, undefined, 2)}\n`,
  };
}
