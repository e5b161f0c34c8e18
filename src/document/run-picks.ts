// Candidates × picks → those that are taken, in order.
import type { BriefRecommendation } from '../brief/schema.ts';
import { matchesPick, pickOrder } from './pick.ts';
import type { Pick } from './template-schema.ts';

/** A recommendation that is shown. */
export interface Chosen {
  readonly recommendation: BriefRecommendation;
  /** Id of the template's section it goes to; absent where the template has none for it. */
  readonly section: string | undefined;
}

/** Each pick takes, in its order and up to its limit, what meets its conditions and is not taken yet. */
export function runPicks(
  candidates: readonly BriefRecommendation[],
  picks: readonly Pick[],
  taken: readonly Chosen[],
): Chosen[] {
  const chosen: Chosen[] = [];
  for (const pick of picks) {
    const matching = candidates.filter(
      (each) => matchesPick(each, pick) && !isIn(taken, each) && !isIn(chosen, each),
    );
    const inOrder = matching.toSorted(pickOrder(pick, candidates));
    for (const recommendation of inOrder.slice(0, pick.limit)) {
      chosen.push({ recommendation, section: pick.section });
    }
  }
  return chosen;
}

/** True where a recommendation is among those chosen. */
export function isIn(chosen: readonly Chosen[], recommendation: BriefRecommendation): boolean {
  return chosen.some((each) => each.recommendation === recommendation);
}
