// A date as bibliographies write it ("2021", "2021-08-03", "2021/08/03", "aug") → CSL date parts, nothing guessed.
import type { CslDate } from './csl-item.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day in this order; what is not a date in numbers is undefined. */
export function cslDate(text: string, month = ''): CslDate | undefined {
  const parts = /^\s*(\d{4})(?:[-/](\d{1,2})?)?(?:[-/](\d{1,2})?)?/.exec(text);
  if (!parts) return undefined;
  const named = months.indexOf(month.trim().slice(0, 3).toLowerCase()) + 1;
  const numbers = [parts[1], parts[2] ?? (named > 0 ? String(named) : month.trim()), parts[3]];
  const end = numbers.findIndex((part) => part === undefined || !/^\d+$/.test(part));
  return { 'date-parts': [numbers.slice(0, end < 0 ? 3 : end).map(Number)] };
}
