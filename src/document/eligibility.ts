// A recommendation × an audience → why it may not be shown to it at all, whatever the rule would pick.
import type { Brief } from '../brief/brief.ts';
import {
  type AudienceOverride,
  type BriefRecommendation,
  type Sensitivity,
  sensitivities,
} from '../brief/schema.ts';
import { andList } from './and-list.ts';
import type { TemplateData } from './template-schema.ts';
import { themeLabel } from './theme-label.ts';

/** The reason in plain English; undefined where it may be shown. */
export function eligibility(
  recommendation: BriefRecommendation,
  brief: Brief,
  data: TemplateData,
  override: AudienceOverride | undefined,
): string | undefined {
  const { id } = recommendation;
  if (override?.exclude.includes(id)) return 'left out by the brief for this audience';
  const { include = [], annex = [], must = [] } = override ?? {};
  const isNamed = [...include, ...annex, ...must].includes(id);
  return (
    (isNamed ? undefined : unnamedReason(recommendation, brief, data)) ??
    coreReason(recommendation, leaveOf(brief, data, override))
  );
}

/** What only a person's word can overrule. */
function unnamedReason(
  recommendation: BriefRecommendation,
  brief: Brief,
  data: TemplateData,
): string | undefined {
  const among = (list: readonly string[]) =>
    recommendation.themes.filter((theme) => list.includes(theme));
  const never = among(data.select.never);
  if (never.length > 0) return `${themesAre(never, brief)} not for this audience`;
  if (recommendation.stance === 'descriptive-implied') {
    return 'needs a tick: a description, the author asks for nothing';
  }
  const tick = among(data.select.tick);
  if (tick.length > 0)
    return `needs a tick: ${themesAre(tick, brief)} shown only when included by name`;
  return undefined;
}

function themesAre(themes: readonly string[], brief: Brief): string {
  const labels = andList(themes.map((theme) => themeLabel(theme, brief)));
  return themes.length === 1 ? `the theme ${labels} is` : `the themes ${labels} are`;
}

/** Without its core quotation a recommendation has no ground to stand on. */
function coreReason(recommendation: BriefRecommendation, leave: Sensitivity): string | undefined {
  const core = recommendation.quotes.find(({ role }) => role === 'core');
  if (!core || mayShow(core.sensitivity, leave)) return undefined;
  return `its core quotation is marked ${core.sensitivity}, above what this audience may be shown`;
}

/** The most sensitive quotation an audience may be shown; more once a person has set a marking. */
export function leaveOf(
  brief: Brief,
  data: TemplateData,
  override: AudienceOverride | undefined,
): Sensitivity {
  const isMarked = (override?.control.marking ?? brief.data.control.marking) !== undefined;
  return (isMarked ? data.sensitivity.withMarking : undefined) ?? data.sensitivity.leave;
}

/** True where a quotation is no more sensitive than the leave. */
export function mayShow(sensitivity: Sensitivity, leave: Sensitivity): boolean {
  return sensitivities.indexOf(sensitivity) <= sensitivities.indexOf(leave);
}
