// `policybrief update`: a Word file that a person edited → its changes, in the brief file it was made from.
import { rewriteBrief } from '../brief/rewrite-brief.ts';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { applyDocxEdits } from '../format/docx/apply-docx-edits.ts';
import { docxAudience } from '../format/docx/docx-audience.ts';
import type { DocxEdits } from '../format/docx/docx-edits.ts';
import { readDocxEdits } from '../format/docx/read-docx-edits.ts';
import { makePaper } from '../pipeline.ts';
import { absolutePath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { plural, printFindings } from './findings.ts';
import { installedFonts } from './fonts.ts';
import { gatherTemplates } from './inputs.ts';
import { leaveBrief, type OneBrief, readOneBrief, writeOneBrief } from './one-brief.ts';
import { readBytes } from './read-text.ts';
import type { World } from './world.ts';

export interface UpdateOptions {
  readonly fromDocx: string;
  readonly templates?: string;
  readonly dryRun?: boolean;
}

/** Takes over what has a place in the brief file and lists the rest; nothing else of the brief changes. */
export async function update(
  world: World,
  typed: string,
  options: UpdateOptions,
): Promise<ExitCode> {
  const file = readOneBrief(world, typed);
  const name = options.fromDocx;
  const read = readBytes(world, absolutePath(world.folder, name), name);
  if (file.brief === undefined || read.value === undefined)
    return leaveBrief(world, file.name, [...file.diagnostics, ...read.diagnostics]);
  const paper = await paperOf(world, file, read.value, options);
  if ('diagnostics' in paper) return leaveBrief(world, file.name, paper.diagnostics);
  const { value, diagnostics } = readDocxEdits(read.value, name, paper.document);
  if (value === undefined) return leaveBrief(world, file.name, diagnostics);
  const wanted = applyDocxEdits(file.brief, value);
  const failed =
    value.changes.length === 0 || options.dryRun
      ? []
      : writeOneBrief(world, file, rewriteBrief(file.brief, wanted));
  if (hasErrors(failed)) return leaveBrief(world, file.name, failed);
  printFindings(world, diagnostics);
  printChanges(world, file.name, value, options.dryRun ?? false);
  return 0;
}

/** The paper as the brief gives it now, for the audience that the Word file names. */
async function paperOf(
  world: World,
  { brief }: OneBrief,
  bytes: Uint8Array,
  options: UpdateOptions,
): Promise<{ document: Document } | { diagnostics: readonly Diagnostic[] }> {
  const audience = docxAudience(bytes, options.fromDocx);
  if (audience.value === undefined || brief === undefined) return audience;
  const { templates, diagnostics } = gatherTemplates(world, {
    audience: [audience.value],
    ...(options.templates === undefined ? {} : { templates: options.templates }),
  });
  const [template] = templates;
  if (template === undefined) return { diagnostics };
  const paper = await makePaper(brief, template, { formats: [], fonts: installedFonts });
  return paper.value ? { document: paper.value.document } : { diagnostics: paper.diagnostics };
}

function printChanges(world: World, name: string, edits: DocxEdits, dryRun: boolean): void {
  for (const change of edits.changes) {
    const what =
      change.kind === 'prose' ? `section ${change.section}` : `${change.id} ${change.field}`;
    const to = change.kind === 'prose' ? '' : `: “${change.from}” → “${change.to}”`;
    world.stdout.write(`${what}${to}\n`);
  }
  const done = dryRun ? 'would change' : 'changed';
  world.stdout.write(
    `${name}: ${plural(edits.changes.length, 'text')} ${done}, ${plural(edits.unplaced.length, 'edit')} without a place\n`,
  );
  // New words can be stronger than the author's, and only `check` holds them against the quotations.
  if (edits.changes.length > 0 && !dryRun) world.stdout.write(`now: policybrief check ${name}\n`);
}
