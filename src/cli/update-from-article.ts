// `policybrief update --source`: an edited brief and a changed article → the brief with its places corrected, and a report.
import { checkBrief, readBrief } from '../brief/read-brief.ts';
import type { Relocated } from '../brief/update/relocate.ts';
import { type Updated, updateBrief } from '../brief/update/update-brief.ts';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { extractBrief } from '../pipeline.ts';
import { Source } from '../text/source.ts';
import { absolutePath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { findLexicon } from './find-lexicon.ts';
import { findings, plural, printFindings } from './findings.ts';
import { openArticle } from './open-article.ts';
import { readText } from './read-text.ts';
import { jsonText } from './report.ts';
import type { World } from './world.ts';
import { writeOutputs } from './write-outputs.ts';

export interface ArticleUpdate {
  readonly source: string;
  readonly lexicon?: string;
  readonly lang?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Corrects places, proposes what is new; exit code 1 where a quotation is reworded, gone or ambiguous. */
export async function updateFromArticle(
  world: World,
  typed: string,
  options: ArticleUpdate,
): Promise<ExitCode> {
  const path = absolutePath(world.folder, typed);
  const file = readText(world, path, typed);
  if (file.value === undefined) return stop(world, file.diagnostics);
  const brief = readBrief(file.value.source);
  if (brief.value === undefined) return stop(world, brief.diagnostics);
  const lexicon = findLexicon(world, options.lexicon);
  if (lexicon.value === undefined) return stop(world, lexicon.diagnostics);
  const article = await openArticle(world, options.source, options.lang);
  if (article.value === undefined) return stop(world, article.diagnostics);
  const { recommendations } = await extractBrief(article.value, { lexicon: lexicon.value });
  const updated = updateBrief(brief.value, article.value, recommendations);
  const failed = options.dryRun ? [] : save(world, path, file.value, updated);
  if (failed.length > 0) return stop(world, failed);
  const now = new Source(typed, updated.text);
  const lost = checkBrief(now, article.value).filter(
    ({ severity, code }) =>
      severity === 'error' && /^brief\/(?:quote|citation)-(?:gone|ambiguous)$/.test(code),
  );
  print(world, typed, updated, lost, options);
  return hasErrors(lost) ? 1 : 0;
}

function stop(world: World, diagnostics: readonly Diagnostic[]): ExitCode {
  printFindings(world, diagnostics);
  world.stderr.write('nothing was written\n');
  return 1;
}

/** Writes the file whole, with the byte order mark it had; not at all where nothing changed. */
function save(
  world: World,
  path: string,
  before: { readonly source: Source; readonly bytes: Uint8Array },
  { text }: Updated,
): readonly Diagnostic[] {
  if (text === before.source.text) return [];
  const mark = before.bytes[0] === 0xef && before.bytes[1] === 0xbb ? '\uFEFF' : '';
  return writeOutputs(world, [{ path, bytes: new TextEncoder().encode(mark + text) }]);
}

function print(
  world: World,
  name: string,
  updated: Updated,
  lost: readonly Diagnostic[],
  { json, quiet }: ArticleUpdate,
): void {
  if (json) {
    world.stdout.write(jsonText(reportOf(name, updated, lost)));
    return;
  }
  printFindings(world, lost);
  if (quiet) return;
  for (const one of updated.relocated) {
    if (one.status === 'moved') world.stdout.write(`${movedLine(one)}\n`);
  }
  for (const { id, title, quotes } of updated.proposed) {
    world.stdout.write(`proposed: ${id} ${title} (line ${quotes[0]?.line})\n`);
  }
  world.stdout.write(`${name}: ${summary(updated)}\n`);
}

function movedLine(one: Relocated): string {
  const { name, line, start } = one.verbatim;
  const at = 'at' in one ? one.at.start : start;
  const from = line === undefined ? '' : ` (line ${line} before)`;
  return `moved: the ${name}, ${start} → ${at}${from}`;
}

function summary({ relocated, proposed }: Updated): string {
  const count = (status: Relocated['status']) =>
    relocated.filter((one) => one.status === status).length;
  const states = (['kept', 'moved', 'ambiguous', 'reworded', 'gone'] as const)
    .map((status) => [status, count(status)] as const)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${status === 'kept' ? 'in place' : status}`);
  const fresh =
    proposed.length === 0
      ? []
      : [`${plural(proposed.length, 'recommendation')} proposed in a comment`];
  return [...states, ...fresh].join(', ') || 'nothing to hold against the article';
}

function reportOf(name: string, updated: Updated, lost: readonly Diagnostic[]) {
  return {
    brief: name,
    isComplete: updated.isComplete,
    texts: updated.relocated.map((one) => ({
      name: one.verbatim.name,
      status: one.status,
      text: one.verbatim.exact,
      ...('at' in one ? { start: one.at.start, end: one.at.end } : {}),
      ...(one.status === 'reworded' ? { nearest: one.nearest.text, ...one.nearest.span } : {}),
    })),
    proposed: updated.proposed,
    diagnostics: findings(lost),
  };
}
