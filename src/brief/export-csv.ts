// Recommendations of a brief → a table for spreadsheets, in which no cell can be a formula.
import { writeCsv } from '../text/csv.ts';
import { columns } from './recommendation-columns.ts';
import type { BriefData } from './schema.ts';

/** The table, one row a recommendation, with a byte order mark so that spreadsheets read it as UTF-8. */
export function exportCsv({ recommendations }: Pick<BriefData, 'recommendations'>): string {
  const rows = recommendations.map((each) => columns.map(({ write }) => neutralise(write(each))));
  return `\uFEFF${writeCsv([columns.map(({ name }) => name), ...rows])}`;
}

/** An apostrophe before what a spreadsheet would compute (OWASP, CSV injection). */
export function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Takes that apostrophe away again. */
export function unneutralise(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
