// One step of choosing: does it take a recommendation, in what order, and if not, why not.
import type { Brief } from '../brief/brief.ts';
import type { BriefRecommendation } from '../brief/schema.ts';
import { andList, orList } from './and-list.ts';
import type { Pick, TemplateData } from './template-schema.ts';
import { themeLabel } from './theme-label.ts';

const sureness = { low: 0, medium: 1, high: 2 } as const;

/** True where a recommendation meets all conditions of a pick. */
export function matchesPick(recommendation: BriefRecommendation, pick: Pick): boolean {
  return (
    matchesThemes(recommendation, pick) &&
    (pick.stances?.includes(recommendation.stance) ?? true) &&
    isStrongEnough(recommendation, pick) &&
    isSureEnough(recommendation, pick) &&
    pick.has.every((field) => isGiven(recommendation, field))
  );
}

/** True where it has the themes of a pick, the first as its primary theme where the pick says so. */
export function matchesThemes({ themes }: BriefRecommendation, pick: Pick): boolean {
  if (!pick.themes) return true;
  if (pick.primary && themes[0] !== pick.themes[0]) return false;
  return pick.themes.every((theme) => themes.includes(theme));
}

function isStrongEnough({ modality }: BriefRecommendation, { minLevel }: Pick): boolean {
  return minLevel === undefined || modality.level >= minLevel;
}

function isSureEnough({ confidence }: BriefRecommendation, { minConfidence }: Pick): boolean {
  return minConfidence === undefined || sureness[confidence] >= sureness[minConfidence];
}

function isGiven(recommendation: BriefRecommendation, field: Pick['has'][number]): boolean {
  if (field === 'lead') return recommendation.lead.name !== null;
  return recommendation[field === 'instrument' ? 'instruments' : field].length > 0;
}

/** Compares two recommendations by the order of a pick; the order of the text decides between equals. */
export function pickOrder(
  pick: Pick,
  all: readonly BriefRecommendation[],
): (a: BriefRecommendation, b: BriefRecommendation) => number {
  const position = new Map(all.map((recommendation, index) => [recommendation, index]));
  const place = (each: BriefRecommendation) => position.get(each) ?? 0;
  const by = {
    level: (a: BriefRecommendation, b: BriefRecommendation) => b.modality.level - a.modality.level,
    confidence: (a: BriefRecommendation, b: BriefRecommendation) =>
      sureness[b.confidence] - sureness[a.confidence],
    position: (a: BriefRecommendation, b: BriefRecommendation) => place(a) - place(b),
  };
  return (a, b) => {
    for (const key of pick.order) {
      const difference = by[key](a, b);
      if (difference !== 0) return difference;
    }
    return by.position(a, b);
  };
}

/** Why no pick took a recommendation that was free to be shown. */
export function unpickedReason(
  recommendation: BriefRecommendation,
  brief: Brief,
  data: TemplateData,
): string {
  const picks = [...data.select.main, ...data.select.annex];
  const full = picks.find((pick) => pick.limit !== undefined && matchesPick(recommendation, pick));
  if (full) return `over the limit of ${full.limit}${ofThemes(full, brief)}`;
  const near = picks.find((pick) => pick.themes && matchesThemes(recommendation, pick));
  if (near) return missing(recommendation, near);
  const themes = recommendation.themes.map((theme) => themeLabel(theme, brief));
  return `no rule of this audience takes its ${themes.length === 1 ? 'theme' : 'themes'}: ${andList(themes)}`;
}

function ofThemes(pick: Pick, brief: Brief): string {
  if (!pick.themes) return '';
  return ` for ${andList(pick.themes.map((theme) => themeLabel(theme, brief)))}`;
}

/** Its themes are wanted, something else is not as the audience asks. */
function missing(recommendation: BriefRecommendation, pick: Pick): string {
  const { level } = recommendation.modality;
  if (!isStrongEnough(recommendation, pick)) {
    return `weaker than this audience asks for: level ${level}, at least ${pick.minLevel}`;
  }
  if (!isSureEnough(recommendation, pick)) {
    return `less sure than this audience asks for: confidence ${recommendation.confidence}, at least ${pick.minConfidence}`;
  }
  const absent = pick.has.filter((field) => !isGiven(recommendation, field));
  if (absent.length > 0) return `the article names no ${orList(absent)} for it`;
  return `its stance, ${recommendation.stance}, is not one this audience is shown`;
}
