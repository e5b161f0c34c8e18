// An edited brief × a changed article × what is found in it now → the brief brought up to date, no edit of a person lost.
import type { Article } from '../../article/article.ts';
import type { Recommendation } from '../../recommendation/recommendation.ts';
import { type FrontMatter, readFrontMatter } from '../../text/front-matter.ts';
import { selectorAt } from '../../text/quote-selector.ts';
import { Source } from '../../text/source.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Brief } from '../brief.ts';
import { composeRecommendation } from '../compose/compose-recommendation.ts';
import type { BriefRecommendation } from '../schema.ts';
import { editedData, editValues, type ValueEdit } from './edit-values.ts';
import { isKnown, proposalComment } from './proposals.ts';
import { type Relocated, relocate } from './relocate.ts';

/** The brief's new text, and what was done. */
export interface Updated {
  /** The same text where nothing had to be done. */
  readonly text: string;
  readonly relocated: readonly Relocated[];
  /** Written as comments under the list of recommendations. */
  readonly proposed: readonly BriefRecommendation[];
  /** True where every text was found, so that the brief now names this copy. */
  readonly isComplete: boolean;
}

/**
 * Finds every quotation again and corrects the places of those that moved; words are never changed. Recommendations at
 * places that no quotation touches are proposed. Throws where an edit would change anything else: our fault.
 */
export function updateBrief(
  brief: Brief,
  article: Article,
  found: readonly Recommendation[],
): Updated {
  const { source } = brief;
  const { frontMatter } = readFrontMatter(source);
  if (frontMatter === undefined)
    throw new Error(`${source.name} was read and cannot be read again`);
  const relocated = relocate(brief.data, article.source);
  const isComplete = relocated.every(({ status }) => status === 'kept' || status === 'moved');
  const edits = [
    ...relocated.flatMap((one) => editsOf(one, article.source)),
    ...(isComplete ? copyEdits(brief, article) : []),
  ];
  const edited = editValues(source.text, frontMatter, edits);
  refuseLoss(edited, editedData(frontMatter.data, frontMatter, edits), source.name);
  const proposed = newOnes(brief, article, found, relocated);
  const text = withComment(edited, proposed, source.name);
  return { text, relocated, proposed, isComplete };
}

function editsOf(one: Relocated, article: Source): ValueEdit[] {
  if (one.status !== 'moved') return [];
  const parent = one.verbatim.path.slice(0, -1);
  const { start, end, line, prefix, suffix } = selectorAt(article, one.at);
  const isQuote = one.verbatim.path.at(-1) === 'exact';
  return [
    ...(isQuote
      ? [
          { path: [...parent, 'prefix'], value: prefix },
          { path: [...parent, 'suffix'], value: suffix },
        ]
      : []),
    { path: [...parent, 'line'], value: line },
    { path: [...parent, 'start'], value: start },
    { path: [...parent, 'end'], value: end },
  ];
}

/** The brief now stands on this copy. */
function copyEdits({ data }: Brief, { source, sha256 }: Article): ValueEdit[] {
  const file = source.name.split(/[\\/]/).at(-1) ?? source.name;
  if (data.source.sha256 === sha256) return [];
  return [
    { path: ['source', 'sha256'], value: sha256 },
    ...(data.source.file === file ? [] : [{ path: ['source', 'file'], value: file }]),
  ];
}

/** Recommendations that no quotation of the brief touches, with the next free ids. */
function newOnes(
  brief: Brief,
  article: Article,
  found: readonly Recommendation[],
  relocated: readonly Relocated[],
): BriefRecommendation[] {
  const covered = relocated
    .filter(({ verbatim }) => verbatim.path[0] === 'recommendations')
    .flatMap(placeOf);
  const fresh = found.filter(
    ({ quotes, sentence }) =>
      !covered.some((span) => overlaps(span, quotes[0]?.span ?? sentence)) &&
      !isKnown(brief.source.text, article.source.slice(quotes[0]?.span ?? sentence)),
  );
  const ids = citationIds(article, brief, relocated);
  const last = Math.max(0, ...brief.data.recommendations.map(({ id }) => Number(/\d+/.exec(id))));
  return fresh.map((one, index) => ({
    ...composeRecommendation(one, article, ids),
    id: `R${String(last + index + 1).padStart(2, '0')}`,
  }));
}

function placeOf(one: Relocated): Span[] {
  if (one.status === 'kept' || one.status === 'moved') return [one.at];
  return one.status === 'reworded' ? [one.nearest.span] : [];
}

/** The article's citations under the ids that the brief knows them by. */
function citationIds(
  article: Article,
  { data }: Brief,
  relocated: readonly Relocated[],
): ReadonlyMap<string, readonly string[]> {
  const byStart = new Map<number, string[]>();
  for (const { verbatim, ...rest } of relocated) {
    const [list, index] = verbatim.path;
    const id = list === 'citations' ? data.citations[Number(index)]?.id : undefined;
    if (id === undefined || !('at' in rest)) continue;
    byStart.set(rest.at.start, [...(byStart.get(rest.at.start) ?? []), id]);
  }
  return new Map(article.citations.map(({ id, span }) => [id, byStart.get(span.start) ?? []]));
}

/** The comment goes behind the last recommendation, at the column of its dash. */
function withComment(text: string, proposed: readonly BriefRecommendation[], name: string): string {
  if (proposed.length === 0) return text;
  const { frontMatter } = readFrontMatter(new Source(name, text));
  if (frontMatter === undefined) throw new Error('an edited brief cannot be read again');
  const { end } = frontMatter.valueSpan(['recommendations']);
  const lineEnd = end + text.slice(end).search(/[\r\n]|$/);
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const comment = proposalComment(proposed, dashColumn(text, frontMatter));
  const added = `\n\n${comment}`.replaceAll('\n', lineBreak);
  const commented = `${text.slice(0, lineEnd)}${added}${text.slice(lineEnd)}`;
  refuseLoss(commented, frontMatter.data, name);
  return commented;
}

/** Column (from 0) of the dashes of the list. */
function dashColumn(text: string, places: FrontMatter): number {
  const { start } = places.valueSpan(['recommendations']);
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const margin = /^ *(?=-)/.exec(text.slice(lineStart));
  return margin?.[0].length ?? 2;
}

function refuseLoss(text: string, expected: Readonly<Record<string, unknown>>, name: string): void {
  const { frontMatter } = readFrontMatter(new Source(name, text));
  if (JSON.stringify(frontMatter?.data) === JSON.stringify(expected)) return;
  throw new Error(`updating ${name} would change more than places; nothing was written`);
}
