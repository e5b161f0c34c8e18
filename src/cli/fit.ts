// `policybrief fit`: a brief and its templates → how each paper was brought to its limits, and what that cost.
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { readPlan } from '../document/fit/read-plan.ts';
import type { Template } from '../document/template.ts';
import { makePaper } from '../pipeline.ts';
import { absolutePath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { findings, printFindings } from './findings.ts';
import { fitText } from './fit-text.ts';
import { installedFonts } from './fonts.ts';
import { gatherInputs, type InputOptions } from './inputs.ts';
import { readText } from './read-text.ts';
import { jsonText } from './report.ts';
import type { World } from './world.ts';

export interface FitOptions extends InputOptions {
  readonly plan?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

/** Fits the papers of one brief without writing anything; a plan file stands in for the plans of the templates. */
export async function explainFit(
  world: World,
  typed: string,
  options: FitOptions,
): Promise<ExitCode> {
  const inputs = gatherInputs(world, [typed], options);
  const planned = withPlan(world, inputs.templates, options.plan);
  const diagnostics: Diagnostic[] = [...inputs.diagnostics, ...planned.diagnostics];
  const [file] = inputs.briefs;
  if (file === undefined || hasErrors(diagnostics)) return refuse(world, diagnostics, options);
  const papers = [];
  for (const template of planned.templates) {
    const { value, diagnostics } = await makePaper(file.brief, template, {
      formats: [],
      fonts: installedFonts,
    });
    papers.push({ audience: template.id, fit: value?.report.fit, diagnostics });
  }
  const errors = papers.flatMap((paper) =>
    paper.diagnostics.filter(({ severity }) => severity === 'error'),
  );
  if (options.json) {
    const shown = papers.map(({ audience, fit }) => ({ audience, fit: fit ?? null }));
    world.stdout.write(jsonText({ papers: shown, diagnostics: findings(errors) }));
  } else {
    for (const { audience, fit } of papers) {
      world.stdout.write(fitText(world, audience, fit, options.explain ?? false));
    }
    printFindings(world, errors);
  }
  return errors.length > 0 ? 1 : 0;
}

function withPlan(world: World, templates: readonly Template[], typed: string | undefined) {
  if (typed === undefined) return { templates, diagnostics: [] };
  const text = readText(world, absolutePath(world.folder, typed), typed);
  if (text.value === undefined) return { templates, diagnostics: text.diagnostics };
  const { source } = text.value;
  const found: Diagnostic[] = [];
  const planned = templates.map((template) => {
    const { value, diagnostics } = readPlan(source, template);
    found.push(...diagnostics);
    return value === undefined ? template : { ...template, data: { ...template.data, fit: value } };
  });
  return { templates: planned, diagnostics: found };
}

function refuse(world: World, diagnostics: readonly Diagnostic[], options: FitOptions): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (options.json) world.stdout.write(jsonText({ papers: [], diagnostics: findings(errors) }));
  else printFindings(world, errors);
  return 1;
}
