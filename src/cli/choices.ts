// A list option as typed ("eu-delegation,press") → the known values, or a usage error with the near one.
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/** The values typed, each once, in the order of `known`; all of `known` where none was typed. */
export function choices<T extends string>(
  what: string,
  typed: readonly string[] | undefined,
  known: readonly T[],
): readonly T[] {
  if (typed === undefined) return known;
  const words = typed.flatMap((list) => list.split(',')).map((word) => word.trim());
  for (const word of words) if (!known.includes(word as T)) throw unknown(what, word, known);
  return known.filter((value) => words.includes(value));
}

function unknown(what: string, word: string, known: readonly string[]): UsageError {
  const near = didYouMean(word, known);
  return new UsageError(`unknown ${what} “${word}”`, [
    ...(near === undefined ? [] : [`did you mean “${near}”?`]),
    `${what}s: ${known.join(', ')}`,
  ]);
}
