// `policybrief explain`: an article → for each sentence, or the one at a place, why it was taken or left.
import type { Article } from '../article/article.ts';
import { type Explanation, explain as explainArticle } from '../recommendation/explain.ts';
import type { Span } from '../text/span.ts';
import { type Colours, coloursFor } from './colours.ts';
import type { ExitCode } from './exit-code.ts';
import { findLexicon } from './find-lexicon.ts';
import { plural, printFindings } from './findings.ts';
import { openArticle } from './open-article.ts';
import { jsonText } from './report.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

export interface ExplainCommand {
  readonly at?: string;
  readonly lexicon?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** Prints what every rule said; exit code 1 only where the article or a word list cannot be read. */
export async function explain(
  world: World,
  typed: string,
  options: ExplainCommand,
): Promise<ExitCode> {
  const place = options.at === undefined ? undefined : readPlace(options.at);
  const lexicon = findLexicon(world, options.lexicon);
  const { value: article, diagnostics } = await openArticle(world, typed, options.lang);
  if (article === undefined || lexicon.value === undefined) {
    printFindings(world, [...lexicon.diagnostics, ...diagnostics]);
    return 1;
  }
  const offset = place === undefined ? undefined : offsetOf(place, article);
  const explained = explainArticle(article, lexicon.value, offset);
  if (options.json) world.stdout.write(jsonText(explained.map((one) => plainOf(one, article))));
  else world.stdout.write(printed(explained, article, coloursFor(world.stdout, world.env)));
  return 0;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function readPlace(at: string): Place {
  const match = /^(\d+)(?::(\d+))?$/.exec(at);
  const [line, column] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 1)];
  if (line > 0 && column > 0) return { line, column };
  throw new UsageError(`“${at}” is no place`, ['write --at LINE or --at LINE:COLUMN, from 1']);
}

function offsetOf(place: Place, { source }: Article): number {
  if (place.line <= source.lineCount) return source.offset(place);
  throw new UsageError(`${source.name} has no line ${place.line}`, [
    `its last line is ${source.lineCount}`,
  ]);
}

/** One explanation with texts and lines, for programs. */
function plainOf({ evidence, ...rest }: Explanation, { source }: Article) {
  return {
    ...rest,
    text: source.slice(rest.sentence),
    line: source.position(rest.sentence.start).line,
    evidence: evidence.map(({ rule, kind, weight, span }) => ({
      rule,
      kind,
      weight,
      ...span,
      text: source.slice(span),
    })),
  };
}

function printed(explained: readonly Explanation[], article: Article, colours: Colours): string {
  const taken = explained.filter((one) => one.taken).length;
  const blocks = explained.map((one) => block(one, article, colours));
  const total =
    explained.length === 1 ? '' : `${plural(explained.length, 'sentence')}, ${taken} taken\n`;
  return blocks.join('') + total;
}

function block(one: Explanation, article: Article, colours: Colours): string {
  const { source } = article;
  const { line, column } = source.position(one.sentence.start);
  const verdict = one.taken ? colours.green('taken') : colours.dim('left');
  const score = one.evidence.length === 0 ? reasonOf(one) : `${one.score.toFixed(2)} of 1`;
  const effect = one.sectionEffect === 0 ? '' : ` ${signed(one.sectionEffect)}`;
  const around = one.evidence.length > 0 ? [`  section  ${one.section}${effect}`] : [];
  return `${[
    `${colours.bold(`${source.name}:${line}:${column}`)}: ${verdict}, ${score}`,
    `  ${flat(source.slice(one.sentence))}`,
    ...one.evidence.map((each) => evidenceLine(each, article)),
    ...around,
  ].join('\n')}\n\n`;
}

/** Zones whose sentences are never the author's own recommendation. */
const silentZones: readonly string[] = [
  'title',
  'byline',
  'references',
  'boilerplate',
  'footnote',
  'table',
  'quotation',
];

function reasonOf({ zone }: Explanation): string {
  return silentZones.includes(zone) ? `it stands in the ${zone}` : 'no cue';
}

function evidenceLine(
  { rule, kind, weight, span }: Explanation['evidence'][number],
  { source }: Article,
): string {
  const place = `${at(span, source)} “${flat(source.slice(span), 60)}”`;
  return `  ${kind.padEnd(7)}  ${signed(weight)}  ${rule}  ${place}`;
}

function at({ start, end }: Span, source: Article['source']): string {
  const [from, to] = [source.position(start), source.position(end)];
  const last = from.line === to.line ? `${to.column}` : `${to.line}:${to.column}`;
  return `${from.line}:${from.column}–${last}`;
}

const signed = (weight: number): string =>
  `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

/** One line of at most `most` characters. */
function flat(text: string, most = 300): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
