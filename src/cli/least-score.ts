// `--min-confidence` as typed → the least score (0–1) a recommendation must have.
import { UsageError } from './usage-error.ts';

/** Zero where nothing was typed; throws UsageError for what is no number from 0 to 1. */
export function leastScore(typed: string | undefined): number {
  if (typed === undefined) return 0;
  const score = /^\d*\.?\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (score >= 0 && score <= 1) return score;
  throw new UsageError(`“${typed}” is no confidence`, ['give a number from 0 to 1, such as 0.75']);
}
