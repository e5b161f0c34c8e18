// The recommendations of a main part × how many there is room for → those that stay, are added, or go.
import type { AudienceOverride, BriefRecommendation } from '../brief/schema.ts';
import { type Chosen, isIn, runPicks } from './run-picks.ts';
import type { TemplateData } from './template-schema.ts';

/** How many a main part has by the rule, how many of them must stay, how many it could have. */
export interface Numbers {
  readonly shown: number;
  readonly kept: number;
  readonly most: number;
}

interface FitCount {
  readonly main: readonly Chosen[];
  readonly cut: readonly Chosen[];
  readonly numbers: Numbers;
}

/**
 * Brings the main part to `count`.
 *
 * The last go first; those a person included by name go after all others, those under `must` never. What is added comes
 * by the template's picks for an unexpected article, their limits put aside.
 */
export function fitCount(
  wanted: readonly Chosen[],
  eligible: readonly BriefRecommendation[],
  data: TemplateData,
  override: AudienceOverride | undefined,
  count: number = wanted.length,
): FitCount {
  const moved = new Set(override?.annex);
  const free = eligible.filter(({ id }) => !moved.has(id));
  const picks = (data.select.otherwise?.picks ?? []).map(({ limit: _, ...pick }) => pick);
  const further = runPicks(free, picks, wanted);
  const must = new Set(override?.must);
  const kept = wanted.filter(({ recommendation }) => must.has(recommendation.id)).length;
  const numbers = { shown: wanted.length, kept, most: wanted.length + further.length };
  const added = further.slice(0, Math.max(0, count - wanted.length));
  const cut = lastOnes(wanted, Math.max(0, wanted.length - count), override);
  const main = wanted.filter(({ recommendation }) => !isIn(cut, recommendation));
  return { main: [...main, ...added], cut, numbers };
}

/** The `surplus` that go, in the order they stand. */
function lastOnes(
  wanted: readonly Chosen[],
  surplus: number,
  override: AudienceOverride | undefined,
): Chosen[] {
  const must = new Set(override?.must);
  const included = new Set(override?.include);
  const mayGo = wanted.toReversed().filter(({ recommendation }) => !must.has(recommendation.id));
  const byName = (named: boolean) =>
    mayGo.filter(({ recommendation }) => included.has(recommendation.id) === named);
  const gone = new Set([...byName(false), ...byName(true)].slice(0, surplus));
  return wanted.filter((each) => gone.has(each));
}
