// SOURCE_DATE_EPOCH → the date that PDFs carry; the clock is never asked.
import { UsageError } from './usage-error.ts';

/** Seconds of the last moment of year 9999: PDF dates have four-digit years. */
const lastSecond = 253_402_300_799;

/**
 * The date in the environment (reproducible-builds.org/specs/source-date-epoch); undefined leaves the writers' fixed one.
 * Throws UsageError on nonsense.
 */
export function creationDate(env: Readonly<Record<string, string | undefined>>): Date | undefined {
  const given = env.SOURCE_DATE_EPOCH;
  if (given === undefined || given === '') return undefined;
  const seconds = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
  if (!(seconds <= lastSecond)) {
    throw new UsageError(`SOURCE_DATE_EPOCH is ${JSON.stringify(given)}`, [
      'it must be a whole number of seconds since 1970-01-01, such as 1767225600',
    ]);
  }
  return new Date(seconds * 1000);
}
