// A table of recommendations × a brief → the brief with the cells that were changed; quotations are never touched.

import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { type CsvCell, readCsv } from '../text/csv.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { unneutralise } from './export-csv.ts';
import { type Column, columns } from './recommendation-columns.ts';
import { type BriefData, type BriefRecommendation, recommendationSchema } from './schema.ts';

/** What an import did, beside the new data. */
export interface CsvImport {
  readonly data: BriefData;
  /** Ids whose cells changed something. */
  readonly changed: readonly string[];
}

/**
 * Reads the table into the brief's recommendations, matched by `id`. An empty cell empties an optional field.
 *
 * Rows of unknown ids are refused: a recommendation without a verbatim quotation is none. Recommendations without a
 * row, and columns that are not there, stay as they are.
 */
export function importCsv(table: Source, data: BriefData): Outcome<CsvImport> {
  const rows = readCsv(table.text);
  if ('unclosed' in rows)
    return refused(
      fault(table, rows.unclosed, 'brief/csv-quote', 'this quotation mark is never closed'),
    );
  const [header, ...body] = rows;
  if (!header) return refused(fault(table, undefined, 'brief/csv-header', 'the table is empty'));
  const diagnostics: Diagnostic[] = [];
  const found = header.map((cell) => columnOf(cell, table, diagnostics));
  const idAt = found.findIndex((column) => column?.name === 'id');
  if (idAt < 0) {
    const message = 'the first row has no column "id"';
    return refused(...diagnostics, fault(table, header[0], 'brief/csv-header', message));
  }
  const { merged, changed } = mergeRows(body, { found, idAt, table, data }, diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return refused(...diagnostics);
  return { value: { data: { ...data, recommendations: merged }, changed }, diagnostics };
}

interface Sheet {
  readonly found: readonly (Column | undefined)[];
  readonly idAt: number;
  readonly table: Source;
  readonly data: BriefData;
}

function mergeRows(
  rows: readonly (readonly CsvCell[])[],
  { found, idAt, table, data }: Sheet,
  diagnostics: Diagnostic[],
): { merged: BriefRecommendation[]; changed: string[] } {
  const byId = new Map(data.recommendations.map((each) => [each.id, each]));
  const seen = new Set<string>();
  const changed: string[] = [];
  for (const row of rows) {
    const id = row[idAt]?.text.trim() ?? '';
    const before = byId.get(id);
    if (!before || seen.has(id)) {
      diagnostics.push(
        badRow(table, row[idAt] ?? row[0], id, before !== undefined, [...byId.keys()]),
      );
      continue;
    }
    seen.add(id);
    const after = mergeRow(before, row, found, table, diagnostics);
    if (!after || JSON.stringify(after) === JSON.stringify(before)) continue;
    byId.set(id, after);
    changed.push(id);
  }
  return { merged: [...byId.values()], changed };
}

function refused(...diagnostics: Diagnostic[]): Outcome<CsvImport> {
  return { value: undefined, diagnostics };
}

/** The column of a header cell; one that is not known is a warning, for sheets gather columns of their own. */
function columnOf(cell: CsvCell, table: Source, diagnostics: Diagnostic[]): Column | undefined {
  const name = cell.text.trim().toLowerCase();
  const column = columns.find((each) => each.name === name);
  if (column || name === '') return column;
  const near = didYouMean(
    name,
    columns.map((each) => each.name),
  );
  diagnostics.push({
    ...fault(
      table,
      cell,
      'brief/csv-column',
      `no column of recommendations is called "${cell.text.trim()}": left out`,
    ),
    severity: 'warning',
    hints: near === undefined ? [] : [`did you mean "${near}"?`],
  });
  return undefined;
}

function mergeRow(
  before: BriefRecommendation,
  row: readonly CsvCell[],
  found: readonly (Column | undefined)[],
  table: Source,
  diagnostics: Diagnostic[],
): BriefRecommendation | undefined {
  const draft = structuredClone(before) as Record<string, unknown>;
  found.forEach((column, index) => {
    const cell = row[index];
    if (column?.path && cell && cell.text.trim() !== column.write(before))
      assign(draft, column.path, cellValue(column, unneutralise(cell.text.trim())));
  });
  const parsed = recommendationSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    const at = found.findIndex((column) =>
      column?.path?.every((key, depth) => path[depth] === key),
    );
    const name = found[at]?.name ?? path.join('.');
    diagnostics.push(fault(table, row[at] ?? row[0], 'brief/csv-cell', `${name}: ${message}`));
  }
  return undefined;
}

function cellValue({ kind, path }: Column, text: string): unknown {
  if (kind === 'list')
    return text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (kind === 'number') return /^\d+$/.test(text) ? Number(text) : text;
  if (text !== '') return text;
  return path?.at(-1) === 'name' ? null : undefined;
}

function assign(draft: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length > 0) assign(draft[key] as Record<string, unknown>, rest, value);
  else if (value === undefined) delete draft[key];
  else draft[key] = value;
}

function badRow(
  table: Source,
  cell: CsvCell | undefined,
  id: string,
  known: boolean,
  ids: readonly string[],
): Diagnostic {
  const message = known
    ? `${id} stands in the table twice`
    : `the brief has no recommendation "${id}", and a table cannot bring its quotation`;
  const near = known ? undefined : didYouMean(id, ids);
  return {
    ...fault(table, cell, 'brief/csv-row', message),
    hints: near === undefined ? [] : [`did you mean "${near}"?`],
  };
}

function fault(
  source: Source,
  span: Span | undefined,
  code:
    | 'brief/csv-quote'
    | 'brief/csv-header'
    | 'brief/csv-column'
    | 'brief/csv-cell'
    | 'brief/csv-row',
  message: string,
): Diagnostic {
  return {
    severity: 'error',
    code,
    message,
    source,
    ...(span === undefined ? {} : { span: { start: span.start, end: span.end } }),
    hints: [],
  };
}
