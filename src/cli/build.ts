// `policybrief build`: briefs × audiences × formats → files, all of them or none.
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { themedTemplate } from '../document/theme/themed-template.ts';
import {
  type Format,
  formats,
  makePaper,
  type Paper,
  type PaperOptions,
  usualFormats,
} from '../pipeline.ts';
import { checkOut } from './check-out.ts';
import { choices } from './choices.ts';
import { readCitationOptions } from './citation-options.ts';
import { creationDate } from './creation-date.ts';
import { absolutePath, displayPath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { outputFolder } from './find-briefs.ts';
import { findTheme } from './find-theme.ts';
import { countFindings, findings, printFindings, underStrict } from './findings.ts';
import { installedFonts } from './fonts.ts';
import { indexPages } from './index-pages.ts';
import { type BriefFile, gatherInputs, type InputOptions, type Inputs } from './inputs.ts';
import { checkImages, pageImages } from './page-images.ts';
import { progressLine } from './progress.ts';
import { type BriefReport, jsonText, reportOf } from './report.ts';
import { summaryText } from './summary.ts';
import type { World } from './world.ts';
import { type Output, writeOutputs } from './write-outputs.ts';

export interface BuildOptions extends InputOptions {
  readonly format?: readonly string[];
  readonly citationStyle?: string;
  readonly references?: string;
  readonly out: string;
  readonly final?: boolean;
  readonly png?: boolean;
  readonly theme?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Builds in memory first; writes only where neither a brief nor a template has an error. */
export async function build(
  world: World,
  typed: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  const wanted = choices<Format>('format', options.format ?? usualFormats, formats);
  if (options.png) await checkImages(wanted);
  const date = creationDate(world.env);
  const out = absolutePath(world.folder, options.out);
  const inputs = inTheme(world, gatherInputs(world, typed, options), options);
  const found = [
    ...inputs.diagnostics,
    ...checkOut(world, out, inputs.paths, inputs.templateFolders),
  ];
  const citations = readCitationOptions(world, options);
  found.push(...citations.diagnostics);
  const judge = (all: readonly Diagnostic[]) => underStrict(all, options.strict ?? false);
  if (hasErrors(judge(found))) return refuse(world, judge(found), options);

  const paperOptions: PaperOptions = {
    formats: wanted,
    final: options.final ?? false,
    ...(date === undefined ? {} : { creationDate: date }),
    fonts: installedFonts,
    citations: citations.value ?? {},
  };
  const papers = await makePapers(world, inputs, paperOptions, options.quiet ?? false);
  found.push(...papers.diagnostics);
  const judged = judge(found);
  if (hasErrors(judged)) return refuse(world, judged, options);

  const reports = papers.byBrief.map(({ file, papers, diagnostics }) =>
    reportOf(file, papers, judge([...ofBrief(inputs.diagnostics, file), ...diagnostics])),
  );
  const outputs = papers.byBrief.flatMap(({ file, papers }, index) =>
    outputsOf(out, file, papers, reports[index]),
  );
  if (wanted.includes('html')) outputs.push(...indexPages(out, papers.byBrief));
  if (options.png) outputs.push(...(await pageImages(out, papers.byBrief)));
  const failed = writeOutputs(world, outputs);
  if (failed.length > 0) return refuse(world, [...judged, ...failed], options);
  announce(world, out, inputs.briefs, reports, { judged, made: papers.diagnostics }, options);
  return 0;
}

/** The templates in the house style that `--theme` names. */
function inTheme(world: World, inputs: Inputs, { theme: name, templates }: BuildOptions): Inputs {
  if (name === undefined) return inputs;
  const { theme, diagnostics } = findTheme(world, name, templates);
  return {
    ...inputs,
    diagnostics: [...inputs.diagnostics, ...diagnostics],
    templates: theme
      ? inputs.templates.map((template) => themedTemplate(template, theme))
      : inputs.templates,
  };
}

interface Papers {
  readonly byBrief: readonly {
    readonly file: BriefFile;
    readonly papers: readonly Paper[];
    readonly diagnostics: readonly Diagnostic[];
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

async function makePapers(
  world: World,
  inputs: Inputs,
  options: PaperOptions,
  quiet: boolean,
): Promise<Papers> {
  const total = inputs.briefs.length * inputs.templates.length;
  const progress = progressLine(world, quiet);
  const byBrief: Papers['byBrief'][number][] = [];
  for (const [index, file] of inputs.briefs.entries()) {
    const papers: Paper[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const [place, template] of inputs.templates.entries()) {
      const done = index * inputs.templates.length + place;
      progress.step(done, total, `${file.name}: ${template.id}`);
      const paper = await makePaper(file.brief, template, options);
      diagnostics.push(...paper.diagnostics);
      if (paper.value !== undefined) papers.push(paper.value);
    }
    byBrief.push({ file, papers, diagnostics });
  }
  progress.end();
  return { byBrief, diagnostics: byBrief.flatMap(({ diagnostics }) => diagnostics) };
}

function ofBrief(diagnostics: readonly Diagnostic[], file: BriefFile): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.source.name === file.name);
}

function outputsOf(
  out: string,
  file: BriefFile,
  papers: readonly Paper[],
  report: BriefReport | undefined,
): Output[] {
  const folder = join(out, outputFolder(file.name));
  const written = papers.flatMap((paper) =>
    paper.files.map(({ extension, bytes }) => ({
      path: join(folder, `${paper.audience}.${extension}`),
      bytes,
    })),
  );
  const bytes = new TextEncoder().encode(jsonText(report));
  return [...written, { path: join(folder, 'report.json'), bytes }];
}

function refuse(world: World, all: readonly Diagnostic[], options: BuildOptions): ExitCode {
  if (options.json) {
    world.stdout.write(jsonText({ briefs: [], diagnostics: findings(all) }));
    return 1;
  }
  const errors = all.filter((diagnostic) => diagnostic.severity === 'error');
  printFindings(world, options.quiet ? errors : all);
  world.stderr.write(`${countFindings(all)}: nothing was written\n`);
  return 1;
}

/** What the brief itself is warned about is only counted: `check` says it in full, and a build runs often. */
function announce(
  world: World,
  out: string,
  briefs: readonly BriefFile[],
  reports: readonly BriefReport[],
  found: { readonly judged: readonly Diagnostic[]; readonly made: readonly Diagnostic[] },
  options: BuildOptions,
): void {
  if (options.json) {
    world.stdout.write(jsonText({ briefs: reports, diagnostics: findings(found.judged) }));
    return;
  }
  if (options.quiet) return;
  printFindings(world, found.made);
  const shown = displayPath(world.folder, out);
  for (const [index, report] of reports.entries()) {
    const file = briefs[index];
    if (file === undefined) continue;
    const folder = `${shown}/${outputFolder(file.name)}/`;
    world.stdout.write(summaryText(world, file.name, folder, report));
  }
  const unsaid = found.judged.length - found.made.length;
  if (unsaid === 0) return;
  const names = briefs.map((file) => file.name).join(' ');
  world.stdout.write(
    `${countFindings(found.judged.slice(0, unsaid))} about the input: policybrief check ${names}\n`,
  );
}
