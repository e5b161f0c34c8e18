// `policybrief import`: a table of recommendations (CSV) → the cells that were changed, in the brief file.
import { importCsv } from '../brief/import-csv.ts';
import { rewriteBrief } from '../brief/rewrite-brief.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { absolutePath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { plural, printFindings } from './findings.ts';
import { leaveBrief, readOneBrief, writeOneBrief } from './one-brief.ts';
import { readText } from './read-text.ts';
import type { World } from './world.ts';

/** Takes a table over; the brief is written only where nothing is wrong with any row. */
export function importTable(world: World, typed: string, table: string): ExitCode {
  const file = readOneBrief(world, typed);
  const text = readText(world, absolutePath(world.folder, table), table);
  if (file.brief === undefined || text.value === undefined)
    return leaveBrief(world, file.name, [...file.diagnostics, ...text.diagnostics]);
  const { value, diagnostics } = importCsv(text.value.source, file.brief.data);
  if (value === undefined) return leaveBrief(world, file.name, diagnostics);
  const { data, changed } = value;
  const failed =
    changed.length === 0
      ? []
      : writeOneBrief(world, file, rewriteBrief(file.brief, { data, prose: file.brief.prose }));
  if (hasErrors(failed)) return leaveBrief(world, file.name, failed);
  printFindings(world, diagnostics);
  const names = changed.length === 0 ? '' : `: ${changed.join(', ')}`;
  world.stdout.write(`${file.name}: ${plural(changed.length, 'recommendation')} changed${names}\n`);
  return 0;
}
