// Brief × template → which recommendations an audience is shown, where, and why it is not shown the others.
import type { Brief } from '../brief/brief.ts';
import type { AudienceOverride, BriefRecommendation } from '../brief/schema.ts';
import { eligibility } from './eligibility.ts';
import { fitCount, type Numbers } from './fit-count.ts';
import { matchesThemes, unpickedReason } from './pick.ts';
import { printsAnnex } from './prints-annex.ts';
import { type Chosen, isIn, runPicks } from './run-picks.ts';
import type { Audience } from './template.ts';
import type { TemplateData } from './template-schema.ts';

/** One that is not, and why, in words for the brief's editor. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

export interface Selection {
  readonly main: readonly Chosen[];
  readonly annex: readonly Chosen[];
  /** In the order of the brief. */
  readonly leftOut: readonly LeftOut[];
  /** Taken out of the main part to meet its limits; in the annex, or left out. */
  readonly cut: readonly string[];
  readonly numbers: Numbers;
}

/** What a brief changes for an audience; undefined where it changes nothing. */
export function overrideOf(brief: Brief, template: Audience): AudienceOverride | undefined {
  return Object.hasOwn(brief.data.audiences, template.id)
    ? brief.data.audiences[template.id]
    : undefined;
}

const noAnnex = 'meant for the annex, which this paper does not have';

/** Why a recommendation that the rule takes is not shown: the limits of the paper. */
const noRoom = 'no room for it within the limits of this paper';

/**
 * Applies the template's rule, then what the brief changes for the audience, then what the limits leave room for:
 * `count` recommendations in the main part, as far as there are so many to add or may so many go.
 *
 * Every recommendation of the brief is in exactly one of the three lists.
 */
export function selectRecommendations(brief: Brief, template: Audience, count?: number): Selection {
  const override = overrideOf(brief, template);
  const reasons = new Map<string, string>();
  const eligible = brief.data.recommendations.filter((recommendation) => {
    const reason = eligibility(recommendation, brief, template.data, override);
    if (reason !== undefined) reasons.set(recommendation.id, reason);
    return reason === undefined;
  });
  const wanted = chooseMain(eligible, template.data, override, reasons);
  const fitted = fitCount(wanted, eligible, template.data, override, count);
  const main = ordered(
    fitted.main.map((each) => inSection(each, template.data)),
    override?.order ?? [],
  );
  const rest = chooseAnnex(eligible, [...main, ...fitted.cut], template.data, override);
  const annex = [...fitted.cut, ...rest];
  for (const { recommendation } of fitted.cut) reasons.set(recommendation.id, noRoom);
  if (!printsAnnex(template.reads)) {
    for (const { recommendation } of rest) reasons.set(recommendation.id, noAnnex);
    annex.length = 0;
  }
  const shown = new Set([...main, ...annex].map(({ recommendation }) => recommendation.id));
  const leftOut = brief.data.recommendations
    .filter(({ id }) => !shown.has(id))
    .map((recommendation) => ({
      id: recommendation.id,
      title: recommendation.title,
      reason:
        reasons.get(recommendation.id) ?? unpickedReason(recommendation, brief, template.data),
    }));
  const cut = fitted.cut.map(({ recommendation }) => recommendation.id);
  return { main, annex, leftOut, cut, numbers: fitted.numbers };
}

function chooseMain(
  eligible: readonly BriefRecommendation[],
  data: TemplateData,
  override: AudienceOverride | undefined,
  reasons: Map<string, string>,
): Chosen[] {
  const moved = new Set(override?.annex);
  const candidates = eligible.filter(({ id }) => !moved.has(id));
  const chosen = runPicks(candidates, data.select.main, []);
  const { otherwise } = data.select;
  if (otherwise && chosen.length < otherwise.below) {
    chosen.push(...runPicks(candidates, otherwise.picks, chosen));
  }
  const included = new Set([...(override?.include ?? []), ...(override?.must ?? [])]);
  for (const recommendation of candidates) {
    if (!included.has(recommendation.id) || isIn(chosen, recommendation)) continue;
    chosen.push({ recommendation, section: undefined });
  }
  const placed = chosen.map((each) => inSection(each, data));
  return limited(ordered(placed, override?.order ?? []), data, included, reasons);
}

/** What a person includes by name counts toward the limit but never falls to it. */
function limited(
  chosen: readonly Chosen[],
  data: TemplateData,
  included: ReadonlySet<string>,
  reasons: Map<string, string>,
): Chosen[] {
  const { max } = data.select;
  let surplus = max === undefined ? 0 : chosen.length - max;
  const kept: Chosen[] = [];
  for (const each of chosen.toReversed()) {
    if (surplus > 0 && !included.has(each.recommendation.id)) {
      surplus -= 1;
      reasons.set(each.recommendation.id, `over the limit of ${max} in the main part`);
    } else kept.unshift(each);
  }
  return kept;
}

function chooseAnnex(
  eligible: readonly BriefRecommendation[],
  main: readonly Chosen[],
  data: TemplateData,
  override: AudienceOverride | undefined,
): Chosen[] {
  const byName = (override?.annex ?? []).flatMap((id) => {
    const recommendation = eligible.find((each) => each.id === id);
    return recommendation ? [{ recommendation, section: undefined }] : [];
  });
  const picked = runPicks(eligible, data.select.annex, [...main, ...byName]);
  const chosen = [...picked, ...byName].map((each) => inSection(each, data));
  return ordered(chosen, override?.order ?? []);
}

/** Those a person ordered come first, in that order; the others keep theirs. */
function ordered(chosen: readonly Chosen[], order: readonly string[]): Chosen[] {
  const rank = ({ recommendation }: Chosen) => {
    const place = order.indexOf(recommendation.id);
    return place < 0 ? order.length : place;
  };
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}

/** Where its pick names no section: that of the first pick with its themes, else the last declared one. */
function inSection({ recommendation, section }: Chosen, data: TemplateData): Chosen {
  const picks = [...data.select.main, ...data.select.annex];
  const match = picks.find(
    (pick) => pick.section !== undefined && pick.themes && matchesThemes(recommendation, pick),
  );
  const fallback = match?.section ?? Object.keys(data.sections).at(-1);
  return { recommendation, section: section ?? fallback };
}
