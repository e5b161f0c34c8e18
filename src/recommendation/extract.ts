// An Article → its recommendations, each with quotation, frame and evidence.
import type { Article } from '../article/article.ts';
import { unflatten } from '../text/flat-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { namesActor, subjectBefore } from './clause.ts';
import { actionOf } from './frame/action.ts';
import { type CoreClause, coreClauses } from './frame/core-clause.ts';
import {
  beneficiariesOf,
  instrumentsOf,
  leadOf,
  noLead,
  partnersOf,
  pointsBack,
} from './frame/roles.ts';
import { themesOf } from './frame/theme.ts';
import { titleOf } from './frame/title.ts';
import { type Judged, judgeArticle } from './judge-article.ts';
import { defaultLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { merge } from './merge.ts';
import type { Confidence, ModalityLevel, Recommendation, Stance } from './recommendation.ts';
import { threshold } from './score.ts';

/** Steps of the score (0–1) at which confidence changes. */
const steps = { high: 0.75, medium: 0.6 };

const stanceOf: Readonly<Record<ModalityLevel, Stance>> = {
  5: 'author-prescribes',
  4: 'author-prescribes',
  3: 'author-expects',
  2: 'author-endorses',
  1: 'author-suggests',
  0: 'reports-actor-intent',
};

/** Net weight → 0–1: one half at the threshold, 0.88 one half above it. */
function probability(score: number): number {
  return Math.round(1000 / (1 + Math.exp(-4 * (score - threshold)))) / 1000;
}

function confidenceOf(score: number, level: ModalityLevel): Confidence {
  if (score >= steps.high) return level <= 1 ? 'medium' : 'high';
  // A modal or a verb of need says itself what it is; praise and possibility may only describe.
  return score >= steps.medium || level >= 4 ? 'medium' : 'low';
}

interface Context {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly isCommon: (word: string) => boolean;
  readonly judged: readonly Judged[];
}

/** A heading that says whom its recommendations address: "To donors", "Recommendations for the EU". */
const addressed =
  /^(?:(?:[^:]*\b(?:recommendations?|actions?|priorities|messages|proposals|asks)\b[^:]*?\s)?(?:for|to)\s)(?:the )?([^:;.]{2,80})$/i;

/** Lead that the heading above ("Recommendations for donors") or the lead-in ("Donors should:") gives. */
function leadAround(one: Judged, context: Context): Recommendation['lead'] {
  const { lexicon, article } = context;
  const leadIn =
    /^(.{2,140}?)\s(?:should|must|need(?:s)? to|(?:are|is) (?:urged|encouraged|invited))\b/i.exec(
      one.reading.lead.cue,
    );
  // "Campaigners should push governments to:" – the items are for the governments.
  const urged =
    /\b(?:push|urge|ask|press|persuade|encourage|lobby|call (?:up)?on)\s+(.{2,80}?)\s+to:?\s*$/i.exec(
      one.reading.lead.cue,
    )?.[1];
  if (urged !== undefined && namesActor(urged, lexicon)) return { name: urged, basis: 'stated' };
  const led = leadIn?.[1]?.replace(/^(?:therefore|thus|accordingly|finally|in addition),?\s+/i, '');
  if (led !== undefined && namesActor(led, lexicon)) return { name: led, basis: 'stated' };
  for (
    let at: number | undefined = one.reading.block.section;
    at !== undefined;
    at = article.sections[at]?.parent
  ) {
    const heading = article.sections[at]?.heading;
    if (heading === undefined) continue;
    const title = article.source.slice(heading).replace(/\s+/g, ' ');
    const target = addressed.exec(title)?.[1];
    if (target !== undefined && namesActor(target, lexicon))
      return { name: target, basis: 'implied' };
  }
  return noLead;
}

function leadFor(
  clause: CoreClause,
  one: Judged,
  context: Context,
  before: Recommendation | undefined,
): Recommendation['lead'] {
  const { text } = one.reading;
  const place = text.slice(clause.cue.start, clause.cue.end);
  const own = leadOf(text, clause.cue.start, place, clause.cue.rule, context.lexicon);
  if (own.name !== undefined) return own;
  const sentence = context.article.sentences[one.reading.index]?.span.start;
  const isNear = one.reading.before !== '' || before?.sentence.start === sentence;
  const near = before !== undefined && before.lead.name !== undefined && isNear;
  if (near && pointsBack(text, clause.cue.start))
    return { name: before.lead.name, basis: 'implied' };
  return leadAround(one, context);
}

function citationsIn(article: Article, sentence: Span): readonly string[] {
  return article.citations
    .filter((citation) => overlaps(citation.span, sentence))
    .map(({ id }) => id);
}

function headingOf(article: Article, section: number): string {
  const heading = article.sections[section]?.heading;
  return heading === undefined ? '' : article.source.slice(heading);
}

function frame(
  clause: CoreClause,
  one: Judged,
  context: Context,
  before: Recommendation | undefined,
): Recommendation {
  const { article, lexicon, isCommon } = context;
  const { reading, verdict } = one;
  const sentence = article.sentences[reading.index]?.span ?? { start: 0, end: 0 };
  const { span, cue } = clause;
  const text = reading.text.slice(span.start, span.end);
  const at = Math.max(0, cue.start - span.start);
  const cueText = reading.text.slice(Math.max(cue.start, span.start), cue.end);
  const kept = withoutRest(text, at);
  const action = actionOf({
    clause: kept,
    before: subjectOf(reading.text, span.start, cue.start),
    cue: cueText,
    after: kept.slice(at + cueText.length),
    rule: cue.rule,
    lexicon,
    isCommon,
  });
  const level = (cue.level ?? 5) as ModalityLevel;
  const score = probability(verdict.score);
  const told = leadFor(clause, one, context, before);
  // Who needs a thing gains by it; who is to provide it is not said.
  const gains = cue.rule === 'requires' && /^Ensure\b/.test(action) && !/\bensur/i.test(text);
  const lead = gains && told.basis === 'stated' ? noLead : told;
  const needy = gains && told.basis === 'stated' && told.name !== undefined ? [told.name] : [];
  const cueSpan = cue.end > cue.start ? cueText : (text.split(' ')[0] ?? '');
  const notLead = (name: string): boolean => name !== lead.name;
  return {
    id: '',
    sentence,
    quotes: [{ span: unflatten(reading.flat, span), role: 'core' }],
    action,
    title: titleOf(action),
    themes: themesOf(text, headingOf(article, reading.block.section), lexicon),
    lead,
    partners: partnersOf(text, lexicon).filter(notLead),
    beneficiaries: [...new Set([...needy, ...beneficiariesOf(text, lexicon).filter(notLead)])],
    instruments: instrumentsOf(text),
    modality: { level, cue: cueSpan.trim() },
    stance:
      cue.rule === 'steps-underscored' || (level === 3 && cue.rule === 'phrase-cue')
        ? 'author-reports-steps'
        : stanceOf[level],
    confidence: confidenceOf(score, level),
    score,
    citations: citationsIn(article, sentence),
    evidence: verdict.spoken.map(({ rule, weight, start, end }) => ({
      rule,
      weight,
      span: unflatten(reading.flat, { start, end: Math.max(end, start + 1) }),
    })),
  };
}

/** Words of the clause before its cue that are its subject. */
function subjectOf(text: string, from: number, at: number): string {
  return subjectBefore(text.slice(from), Math.max(0, at - from)).replace(
    /^(?:that|and|but|so)\s+/i,
    '',
  );
}

/** A concession ends at its comma: "Although X should be the goal, Y …" asks for X. */
function withoutRest(text: string, at: number): string {
  if (!/^(?:while|whilst|although|though)\b/i.test(text)) return text;
  const comma = text.indexOf(', ');
  return comma > at ? text.slice(0, comma) : text;
}

/** Words that stand in lower case somewhere in the article. */
function commonWords(article: Article): ReadonlySet<string> {
  return new Set(article.source.text.match(/(?<=\s)\p{Ll}[\p{Ll}'-]*/gu) ?? []);
}

/**
 * Recommendations of an article in reading order, with ids R01, R02 …; near duplicates merge into the earlier one, as
 * supporting quotations. Deterministic; time grows linearly with the text.
 */
export function extract(
  article: Article,
  lexicon: Lexicon = defaultLexicon,
): readonly Recommendation[] {
  const judged = judgeArticle(article, lexicon);
  const common = commonWords(article);
  const context: Context = { article, lexicon, judged, isCommon: (word) => common.has(word) };
  const found: Recommendation[] = [];
  for (const one of judged) {
    if (!one.verdict.taken) continue;
    for (const clause of coreClauses(one.reading, one.verdict)) {
      found.push(frame(clause, one, context, found.at(-1)));
    }
  }
  return merge(found).map((one, index) => ({
    ...one,
    id: `R${String(index + 1).padStart(2, '0')}`,
  }));
}
