// `policybrief extract`: an article in any format → the draft of a brief, or its recommendations as JSON.
import { dirname, relative, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Draft } from '../brief/compose/compose-brief.ts';
import { checkBrief } from '../brief/read-brief.ts';
import { writeBrief } from '../brief/write-brief.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Extracted, extractBrief, mostRecommendations } from '../pipeline.ts';
import { Source } from '../text/source.ts';
import { absolutePath, displayPath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { extractJson } from './extract-json.ts';
import { findLexicon } from './find-lexicon.ts';
import { plural, printFindings } from './findings.ts';
import { leastScore } from './least-score.ts';
import { openArticle } from './open-article.ts';
import { fault } from './read-text.ts';
import { jsonText } from './report.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';
import { writeOutputs } from './write-outputs.ts';

export interface ExtractCommand {
  readonly output?: string;
  readonly text?: string;
  readonly lexicon?: string;
  readonly minConfidence?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Reads the article, finds its recommendations, and writes the draft; what is wrong with the article goes to stderr. */
export async function extract(
  world: World,
  typed: string,
  options: ExtractCommand,
): Promise<ExitCode> {
  const minScore = leastScore(options.minConfidence);
  refuseSamePath(world, typed, options);
  const lexicon = findLexicon(world, options.lexicon);
  if (lexicon.value === undefined) return stop(world, lexicon.diagnostics);
  const { value: article, diagnostics } = await openArticle(world, typed, options.lang);
  if (article === undefined) return stop(world, diagnostics);
  if (!options.quiet) printFindings(world, diagnostics);
  const extracted = await extractBrief(article, { lexicon: lexicon.value, minScore });
  return write(world, article, extracted, options);
}

function stop(world: World, diagnostics: readonly Diagnostic[]): ExitCode {
  printFindings(world, diagnostics);
  return 1;
}

function refuseSamePath(world: World, typed: string, { output, text }: ExtractCommand): void {
  const paths = [typed === '-' ? undefined : typed, output, text]
    .filter((path) => path !== undefined)
    .map((path) => absolutePath(world.folder, path));
  if (new Set(paths).size === paths.length) return;
  throw new UsageError('article, --output and --text must be different files');
}

/** The draft to `--output`, or to stdout; the article's text to `--text`. All or none. */
function write(
  world: World,
  article: Article,
  extracted: Extracted,
  options: ExtractCommand,
): ExitCode {
  const { recommendations, draft } = extracted;
  if (draft === undefined && !options.json) {
    const message = `${recommendations.length} recommendations were found, a brief holds ${mostRecommendations}`;
    const hints = ['raise --min-confidence, or take all of them with --json'];
    return stop(world, [fault(article.source.name, 'cli/too-many-found', message, hints)]);
  }
  const made = options.json
    ? jsonText(extractJson(article, recommendations))
    : draftText(world, draft, options.output);
  const wrong = made === undefined || options.json ? [] : faultsOf(made, article, options.output);
  const outputs = [
    ...output(world, options.output, made),
    ...output(world, options.text, article.source.text),
  ];
  const taken = options.force ? [] : existing(world, outputs);
  const failed = [...wrong, ...taken];
  if (failed.length === 0) failed.push(...writeOutputs(world, outputs));
  if (failed.length > 0) {
    printFindings(world, failed);
    world.stderr.write('nothing was written\n');
    return 1;
  }
  if (options.output === undefined && made !== undefined) world.stdout.write(made);
  if (!options.quiet) world.stderr.write(summary(article, extracted, options));
  return 0;
}

/** Nothing where no recommendation was found: a brief without any is of no use. */
function draftText(world: World, draft: Draft | undefined, output?: string): string | undefined {
  if (draft === undefined || draft.data.recommendations.length === 0) return undefined;
  return writeBrief(draft.data, draft.prose, { schema: schemaAddress(world, output) });
}

/** A draft passes its own check; where it cannot (a front matter too large), that is said and nothing written. */
function faultsOf(text: string, article: Article, name = 'draft.md'): Diagnostic[] {
  const copy = { source: article.source, sha256: article.sha256 };
  return checkBrief(new Source(name, text), copy).filter(({ severity }) => severity === 'error');
}

function output(world: World, typed: string | undefined, text: string | undefined) {
  if (typed === undefined || text === undefined) return [];
  return [{ path: absolutePath(world.folder, typed), bytes: new TextEncoder().encode(text) }];
}

function existing(world: World, outputs: readonly { readonly path: string }[]): Diagnostic[] {
  return outputs
    .filter(({ path }) => world.files.kind(path) !== undefined)
    .map(({ path }) =>
      fault(displayPath(world.folder, path), 'cli/would-overwrite', 'exists already', [
        'name another file, or pass --force; to take a changed article over: policybrief update',
      ]),
    );
}

/** Where the JSON Schema stands, seen from the draft: in the working folder, in its schema/, or as `init` puts it. */
function schemaAddress(world: World, output = 'briefs/draft.md'): string {
  const places = ['brief.schema.json', 'schema/brief.schema.json'];
  const found = places.find((place) => world.files.kind(absolutePath(world.folder, place)));
  const target = absolutePath(world.folder, found ?? 'brief.schema.json');
  const from = dirname(absolutePath(world.folder, output));
  return relative(from, target).split(sep).join('/');
}

function summary(
  article: Article,
  { recommendations }: Extracted,
  options: ExtractCommand,
): string {
  const { name } = article.source;
  if (recommendations.length === 0) {
    const written = options.json ? '' : '; no brief was written';
    return `${name}: no recommendation found${written}\n`;
  }
  const count = (level: string) =>
    recommendations.filter(({ confidence }) => confidence === level).length;
  const sure = ['high', 'medium', 'low'].map((level) => `${count(level)} ${level}`).join(', ');
  const { citations, references } = article;
  const parts = [
    `${plural(recommendations.length, 'recommendation')} (confidence: ${sure})`,
    plural(citations.length, 'citation'),
    plural(references.length, 'reference'),
  ];
  const to = options.output === undefined ? '' : ` → ${options.output}`;
  return `${name}: ${parts.join(', ')}${to}\n`;
}
