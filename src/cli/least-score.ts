// `--min-confidence` as typed → the least score (0–1) a recommendation must have.
import { UsageError } from './usage-error.ts';

/** The words that a brief uses for steps of the score; see `recommendation/extract.ts`. */
const steps: Readonly<Record<string, number>> = { low: 0, medium: 0.6, high: 0.75 };

/** Zero where nothing was typed; throws UsageError for what is neither a number from 0 to 1 nor a word for a step. */
export function leastScore(typed: string | undefined): number {
  if (typed === undefined) return 0;
  const known = Object.hasOwn(steps, typed) ? steps[typed] : undefined;
  const score = known ?? (/^\d*\.?\d+$/.test(typed) ? Number(typed) : Number.NaN);
  if (score >= 0 && score <= 1) return score;
  throw new UsageError(`“${typed}” is no confidence`, [
    'give a number from 0 to 1, or low, medium or high',
  ]);
}
