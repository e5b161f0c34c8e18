// An Article → one Reading for each of its sentences.
import type { Article, Block } from '../article/article.ts';
import { type FlatText, flatten } from '../text/flat-text.ts';
import type { Span } from '../text/span.ts';
import { genreOf } from './genre.ts';
import { imperative } from './imperative.ts';
import { leadKind } from './lead-kind.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { quotedSpans } from './quoted-spans.ts';
import type { LeadKind, Reading, SectionStance } from './reading.ts';
import { sectionStances } from './section-stance.ts';

/** What stands behind so many UTF-16 units of a sentence is not judged: no sentence is so long. */
const longestSentence = 4000;

const label =
  /^(?:[\p{L}]+ )?(?:recommendation|rec|proposal|policy action|action point|r(?=\d))s?(?:\b|(?=\d))/iu;

/** Index of the first offset that is not before `at`. */
function indexOf(flat: FlatText, at: number): number {
  let low = 0;
  let high = flat.offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flat.offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotations, sorted as they are, that overlap the sentence. */
function near(quotes: readonly Span[], sentence: Span): readonly Span[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((quotes[end]?.start ?? sentence.end) < sentence.end) end++;
  return quotes.slice(low, end);
}

function localQuotes(flat: FlatText, sentence: Span, quotes: readonly Span[]): readonly Span[] {
  return near(quotes, sentence).map((quote) => ({
    start: indexOf(flat, quote.start),
    end: indexOf(flat, quote.end),
  }));
}

/** Share of the items of each list that open with an imperative, by block. */
function imperativeShares(
  article: Article,
  firsts: ReadonlyMap<number, FlatText>,
  lexicon: Lexicon,
): readonly number[] {
  const shares: number[] = new Array(article.blocks.length).fill(0);
  let run: number[] = [];
  let hits = 0;
  const close = (): void => {
    for (const at of run) shares[at] = run.length < 2 ? (hits > 0 ? 0.5 : 0) : hits / run.length;
    run = [];
    hits = 0;
  };
  article.blocks.forEach((block, index) => {
    if (block.zone === 'heading') return;
    if (block.zone !== 'list' || block.list === undefined) {
      close();
      return;
    }
    run.push(index);
    if (imperative(firsts.get(index)?.text ?? '', lexicon) !== undefined) hits++;
  });
  close();
  return shares;
}

interface Lead {
  readonly kind: LeadKind;
  readonly cue: string;
}
const noLead: Lead = { kind: 'none', cue: '' };

/** What leads each block in; an item without a lead of its own takes that of the list around it. */
function leadOf(
  article: Article,
  block: Block,
  lasts: ReadonlyMap<number, FlatText>,
  depth = 0,
): Lead {
  if (block.leadIn === undefined || depth > 6) return noLead;
  const before = lasts.get(block.leadIn);
  const parent = article.blocks[block.leadIn];
  if (before === undefined || parent === undefined) return noLead;
  const kind = leadKind(before.text);
  if (kind === 'none' && parent.list !== undefined)
    return leadOf(article, parent, lasts, depth + 1);
  return { kind, cue: before.text };
}

/** First and last sentence of each block, by block. */
interface Edges {
  readonly firsts: ReadonlyMap<number, FlatText>;
  readonly lasts: ReadonlyMap<number, FlatText>;
}

function edgesOf(article: Article, flats: readonly FlatText[]): Edges {
  const firsts = new Map<number, FlatText>();
  const lasts = new Map<number, FlatText>();
  article.sentences.forEach((sentence, index) => {
    const flat = flats[index];
    if (flat === undefined) return;
    if (!firsts.has(sentence.block)) firsts.set(sentence.block, flat);
    lasts.set(sentence.block, flat);
  });
  return { firsts, lasts };
}

/** Stance of a block: its section's, but a list of imperatives recommends wherever it stands. */
function stanceOf(own: SectionStance, block: Block, share: number, lead: Lead): SectionStance {
  const advises = own === 'neutral' && block.zone === 'list' && share >= 0.6;
  return advises && lead.kind !== 'reports' ? 'recommending' : own;
}

/** What holds for all sentences of a block. */
function blockReading(
  article: Article,
  at: number,
  stances: readonly SectionStance[],
  share: number,
  edges: Edges,
) {
  const block = article.blocks[at];
  if (block === undefined) throw new Error(`there is no block ${at}`);
  const lead = leadOf(article, block, edges.lasts);
  return {
    block,
    zone: block.zone,
    lead,
    stance: stanceOf(stances[block.section] ?? 'neutral', block, share, lead),
    labelled: label.test(block.list?.marker ?? ''),
    imperativeSiblings: share,
    quotes: quotedSpans(article.source.text, block.span),
  };
}

/** Readings of all sentences, in order. */
export function readings(article: Article, lexicon: Lexicon): readonly Reading[] {
  const text = article.source.text;
  const genre = genreOf(article);
  const stances = sectionStances(article, lexicon);
  const flats = article.sentences.map(({ span }) =>
    flatten(text, { start: span.start, end: Math.min(span.end, span.start + longestSentence) }),
  );
  const edges = edgesOf(article, flats);
  const shares = imperativeShares(article, edges.firsts, lexicon);
  const led = new Set(article.blocks.map((block) => block.leadIn));
  const blocks = article.blocks.map((_, at) =>
    blockReading(article, at, stances, shares[at] ?? 0, edges),
  );
  return article.sentences.map((sentence, index): Reading => {
    const flat = flats[index] ?? { text: '', offsets: [] };
    const around = blocks[sentence.block];
    if (around === undefined) throw new Error(`sentence ${index} stands in no block`);
    const { quotes, ...block } = around;
    const first = edges.firsts.get(sentence.block) === flat;
    const last = edges.lasts.get(sentence.block) === flat;
    return {
      ...block,
      index,
      flat,
      text: flat.text,
      first,
      quoted: localQuotes(flat, sentence.span, quotes),
      leadsIn: last && led.has(sentence.block) && /[:\u2013\u2014]$/.test(flat.text),
      before: first ? '' : (flats[index - 1]?.text ?? ''),
      genre,
    };
  });
}
