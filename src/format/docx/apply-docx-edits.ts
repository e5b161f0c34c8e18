// Changes of a Word file × the brief it was made from → the data and prose the brief file is to have.
import type { Brief } from '../../brief/brief.ts';
import type { Rewritten } from '../../brief/rewrite-brief.ts';
import type { BriefData } from '../../brief/schema.ts';
import type { DocxChange, DocxEdits } from './docx-edits.ts';

type Reworded = Extract<DocxChange, { kind: 'recommendation' }>;

/**
 * Takes the changes over. Wording that the brief keeps for the paper's audience alone changes there; wording that all
 * papers share changes for all of them. A section kept to the audience goes before the general one, as when printing.
 */
export function applyDocxEdits(brief: Brief, { audience, changes }: DocxEdits): Rewritten {
  let data = brief.data;
  let prose: Rewritten['prose'] = brief.prose;
  for (const change of changes) {
    if (change.kind === 'recommendation') data = reword(data, audience, change);
    else prose = replaceSection(prose, audience, change);
  }
  return { data, prose };
}

function reword(data: BriefData, audience: string | undefined, change: Reworded): BriefData {
  const { id, field, to } = change;
  const override = audience === undefined ? undefined : data.audiences[audience];
  const own = override?.wording[id];
  if (audience !== undefined && override && own?.[field] !== undefined) {
    const wording = { ...override.wording, [id]: { ...own, [field]: to } };
    return { ...data, audiences: { ...data.audiences, [audience]: { ...override, wording } } };
  }
  const recommendations = data.recommendations.map((each) =>
    each.id === id ? { ...each, [field]: to } : each,
  );
  return { ...data, recommendations };
}

function replaceSection(
  prose: Rewritten['prose'],
  audience: string | undefined,
  change: Extract<DocxChange, { kind: 'prose' }>,
): Rewritten['prose'] {
  const fits = prose.filter(({ section }) => camel(section) === change.section);
  const target =
    fits.find((each) => each.audience === audience) ??
    fits.find((each) => each.audience === undefined);
  return prose.map((each) => (each === target ? { ...each, markdown: change.to } : each));
}

/** "points-to-make" → "pointsToMake": sections are named in the view as templates read them. */
function camel(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
