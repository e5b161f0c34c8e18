// `policybrief check`: briefs and templates → everything that is wrong in them; nothing is written.
import type { ArticleCopy } from '../brief/verify-brief.ts';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { makePaper } from '../pipeline.ts';
import { absolutePath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { countFindings, findings, plural, printFindings, underStrict } from './findings.ts';
import {
  type BriefFile,
  gatherInputs,
  type InputOptions,
  type Inputs,
  sha256Of,
} from './inputs.ts';
import { readText } from './read-text.ts';
import { jsonText } from './report.ts';
import type { World } from './world.ts';

export interface CheckOptions extends InputOptions {
  readonly source?: string;
  readonly final?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Checks fields, quotations, citations, wording and templates, and renders every paper in memory. */
export async function check(
  world: World,
  typed: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const article = readArticle(world, options.source);
  const inputs = gatherInputs(world, typed, options, article.value);
  const found = [...article.diagnostics, ...inputs.diagnostics];
  if (!hasErrors(found)) found.push(...(await renderAll(inputs, options.final ?? false)));
  const judged = underStrict(found, options.strict ?? false);
  print(world, inputs, judged, article.value, options);
  return hasErrors(judged) ? 1 : 0;
}

function readArticle(
  world: World,
  typed: string | undefined,
): { value: ArticleCopy | undefined; diagnostics: readonly Diagnostic[] } {
  if (typed === undefined) return { value: undefined, diagnostics: [] };
  const read = readText(world, absolutePath(world.folder, typed), typed);
  const value = read.value && { source: read.value.source, sha256: sha256Of(read.value.bytes) };
  return { value, diagnostics: read.diagnostics };
}

/** Markdown only: what the words are is decided there, and the PDF library stays unloaded. */
async function renderAll(inputs: Inputs, final: boolean): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { brief } of inputs.briefs) {
    for (const template of inputs.templates) {
      found.push(...(await makePaper(brief, template, { formats: ['md'], final })).diagnostics);
    }
  }
  return found;
}

function print(
  world: World,
  inputs: Inputs,
  judged: readonly Diagnostic[],
  article: ArticleCopy | undefined,
  options: CheckOptions,
): void {
  if (options.json) {
    world.stdout.write(jsonText({ diagnostics: findings(judged) }));
    return;
  }
  const errors = judged.filter((diagnostic) => diagnostic.severity === 'error');
  printFindings(world, options.quiet ? errors : judged);
  if (options.quiet) return;
  for (const { name } of inputs.paths) {
    const own = judged.filter((diagnostic) => diagnostic.source.name === name);
    const file = inputs.briefs.find((each) => each.name === name);
    const held = file === undefined ? '' : `${contents(file, own, article?.source.name)}; `;
    world.stdout.write(`${name}: ${held}${countFindings(own)}\n`);
  }
  const elsewhere = judged.filter(
    ({ source }) => !inputs.paths.some(({ name }) => name === source.name),
  );
  if (elsewhere.length > 0) world.stdout.write(`elsewhere: ${countFindings(elsewhere)}\n`);
}

/** "20 recommendations, 46 quotations (all found in article.txt), 19 citations". */
function contents(
  { brief }: BriefFile,
  own: readonly Diagnostic[],
  article: string | undefined,
): string {
  const { recommendations, context, citations } = brief.data;
  const quotes = recommendations.reduce((sum, { quotes }) => sum + quotes.length, context.length);
  const wrong = own.filter(({ code }) => code.startsWith('brief/quote-')).length;
  const found = wrong === 0 ? 'all found' : `${quotes - wrong} found`;
  const held = article === undefined ? 'not held against a source' : `${found} in ${article}`;
  return [
    plural(recommendations.length, 'recommendation'),
    `${plural(quotes, 'quotation')} (${held})`,
    plural(citations.length, 'citation'),
  ].join(', ');
}
