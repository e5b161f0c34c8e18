// One extracted recommendation → its entry in a brief: quotations with their places, the cue as the article prints it.
import type { Article } from '../../article/article.ts';
import type { Recommendation } from '../../recommendation/recommendation.ts';
import { flatten, unflatten } from '../../text/flat-text.ts';
import { selectorAt } from '../../text/quote-selector.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { BriefQuote, BriefRecommendation } from '../schema.ts';
import { leadInOf } from './lead-in.ts';
import { restoreMarks } from './restore-marks.ts';
import { toneDown } from './tone-down.ts';

/** Id of an article's citation → the ids of the brief's citations for it: one for each work in the bracket. */
export type CitationIds = ReadonlyMap<string, readonly string[]>;

/** The brief's entry; whatever is not known of it is left out, nothing is completed. */
export function composeRecommendation(
  one: Recommendation,
  article: Article,
  citationIds: CitationIds,
): BriefRecommendation {
  const { level } = one.modality;
  const original = article.source.slice(one.sentence);
  const leadIn = inheritsForce(one, article) ? leadInOf(article, one.sentence) : undefined;
  const own = one.quotes.map(({ span, role }) => quoteAt(article, span, role));
  const quotes = leadIn ? [...own, quoteAt(article, leadIn.sentence, 'context')] : own;
  const words = (text: string) => restoreMarks(text, original);
  const action = oneLine(words(one.action)) || oneLine(article.source.slice(one.sentence));
  const list = (entries: readonly string[]) =>
    unique(entries.map((entry) => oneLine(words(entry))));
  const name = one.lead.name === undefined ? null : oneLine(words(one.lead.name)) || null;
  const citations = one.citations.flatMap((id) => citationIds.get(id) ?? []);
  return {
    id: one.id,
    title: toneDown(level, titleFrom(words(one.title), action)),
    action: toneDown(level, action),
    themes: [...one.themes],
    lead: { name, basis: name === null ? 'not-stated' : one.lead.basis },
    partners: list(one.partners),
    beneficiaries: list(one.beneficiaries),
    instruments: list(one.instruments),
    modality: {
      level,
      cue: leadIn ? oneLine(article.source.slice(leadIn.cue)) : cueOf(one, article),
    },
    stance: one.stance,
    confidence: one.confidence,
    quotes,
    citations,
    supportingCitations: citedAround(article, quotes, citationIds).filter(
      (id) => !citations.includes(id),
    ),
    caveats: [],
    delivery: {},
  };
}

/** Most words of a title: what a line of a matrix holds. */
const maxTitleWords = 11;

/** The title; the action's first words where there is none. */
function titleFrom(title: string, action: string): string {
  const words = (oneLine(title) || action).split(/\s+/);
  return (
    words
      .slice(0, maxTitleWords)
      .join(' ')
      .replace(/[\s.,;:–—-]+$/, '') || action
  );
}

function quoteAt(article: Article, span: Span, role: BriefQuote['role']): BriefQuote {
  return { role, voice: 'author', sensitivity: 'none', ...selectorAt(article.source, span) };
}

/** True where the item's own words carry no cue: it was taken for what leads its list in. */
function inheritsForce(one: Recommendation, article: Article): boolean {
  if (!one.evidence.some(({ rule }) => rule === 'led-in-item')) return false;
  const core = one.quotes[0]?.span;
  const opening = core === undefined ? '' : flatten(article.source.text, core).text;
  return opening.toLowerCase().startsWith(one.modality.cue.toLowerCase());
}

/** The cue with the marks and spaces of the article, which extraction had made plain. */
function cueOf({ modality, quotes }: Recommendation, article: Article): string {
  const core = quotes.find(({ role }) => role === 'core')?.span ?? { start: 0, end: 0 };
  const flat = flatten(article.source.text, core);
  const at = flat.text.toLowerCase().indexOf(modality.cue.toLowerCase());
  if (at < 0 || modality.cue === '') return firstWord(article.source.slice(core));
  return oneLine(
    article.source.slice(unflatten(flat, { start: at, end: at + modality.cue.length })),
  );
}

const firstWord = (text: string): string => /\S+/.exec(text)?.[0] ?? text;

/** Citations in the sentences of quotations other than the core. */
function citedAround(
  article: Article,
  quotes: readonly BriefQuote[],
  citationIds: CitationIds,
): string[] {
  const around = quotes.filter(({ role }) => role !== 'core');
  if (around.length === 0) return [];
  const sentences = article.sentences
    .map(({ span }) => span)
    .filter((span) => around.some((quote) => overlaps(quote, span)));
  return article.citations
    .filter(({ span }) => sentences.some((sentence) => overlaps(sentence, span)))
    .flatMap(({ id }) => citationIds.get(id) ?? []);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const unique = (entries: readonly string[]): string[] => [
  ...new Set(entries.filter((entry) => entry !== '')),
];
