// `policybrief check`: briefs and templates → everything that is wrong in them; nothing is written.
import type { ArticleCopy } from '../brief/verify-brief.ts';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { makePaper, type PaperOptions } from '../pipeline.ts';
import type { ExitCode } from './exit-code.ts';
import { countFindings, findings, plural, printFindings, underStrict } from './findings.ts';
import { installedFonts } from './fonts.ts';
import { type BriefFile, gatherInputs, type InputOptions, type Inputs } from './inputs.ts';
import { readCopy } from './read-copy.ts';
import { jsonText } from './report.ts';
import type { World } from './world.ts';

export interface CheckOptions extends InputOptions {
  readonly source?: string;
  readonly pages?: boolean;
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
  const article = await readCopy(world, options.source);
  const inputs = gatherInputs(world, typed, options, article.value);
  const found = [...article.diagnostics, ...inputs.diagnostics];
  if (!hasErrors(found)) found.push(...(await renderAll(inputs, options)));
  const judged = underStrict(found, options.strict ?? false);
  print(world, inputs, judged, article.value, options);
  return hasErrors(judged) ? 1 : 0;
}

/** Markdown only, unless pages are asked for: what the words are is decided there, and the PDF library stays unloaded. */
async function renderAll(inputs: Inputs, options: CheckOptions): Promise<Diagnostic[]> {
  const paperOptions: PaperOptions = {
    formats: ['md'],
    final: options.final ?? false,
    measure: options.pages ?? false,
    fonts: installedFonts,
  };
  const found: Diagnostic[] = [];
  for (const { brief } of inputs.briefs) {
    for (const template of inputs.templates) {
      found.push(...(await makePaper(brief, template, paperOptions)).diagnostics);
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
