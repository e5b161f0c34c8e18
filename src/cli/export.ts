// `policybrief export`: a brief file → its annotations (JSON-LD) or a table of its recommendations (CSV), on stdout.
import { writeAnnotations } from '../brief/annotations.ts';
import type { Brief } from '../brief/brief.ts';
import { exportCsv } from '../brief/export-csv.ts';
import { choices } from './choices.ts';
import type { ExitCode } from './exit-code.ts';
import { printFindings } from './findings.ts';
import { readOneBrief } from './one-brief.ts';
import type { World } from './world.ts';

const writers = {
  jsonld: ({ data }: Brief) => writeAnnotations(data),
  csv: ({ data }: Brief) => exportCsv(data),
} as const;

/** Prints the brief in the form named; throws UsageError for one that is not known. */
export function exportBrief(
  world: World,
  typed: string,
  options: { readonly to: string },
): ExitCode {
  const known = Object.keys(writers) as (keyof typeof writers)[];
  const [form = 'jsonld'] = choices('form', [options.to], known);
  const { brief, diagnostics } = readOneBrief(world, typed);
  printFindings(
    world,
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  if (brief === undefined) return 1;
  world.stdout.write(writers[form](brief));
  return 0;
}
