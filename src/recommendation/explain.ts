// An Article → for each sentence why it was taken or left: cues, vetoes, weights, section.
import type { Article } from '../article/article.ts';
import { unflatten } from '../text/flat-text.ts';
import type { Span } from '../text/span.ts';
import { judgeArticle } from './judge-article.ts';
import { defaultLexicon, type Lexicon } from './lexicon/lexicon.ts';
import type { SectionStance } from './reading.ts';
import type { Evidence } from './recommendation.ts';

/** Why one sentence was taken or left. */
export interface Explanation {
  readonly sentence: Span;
  readonly zone: string;
  readonly taken: boolean;
  /** Net weight; 1 is enough. */
  readonly score: number;
  readonly section: SectionStance;
  /** What the section added to the best cue. */
  readonly sectionEffect: number;
  /** Cues weigh positive, vetoes negative; spans index the article's text. */
  readonly evidence: readonly (Evidence & { readonly kind: 'cue' | 'veto' })[];
}

/** Explanations of all sentences, or of the one at a UTF-16 offset: the sentence there, else the next. */
export function explain(
  article: Article,
  lexicon: Lexicon = defaultLexicon,
  offset?: number,
): readonly Explanation[] {
  const all = judgeArticle(article, lexicon, true).map(({ reading, verdict }) => ({
    sentence: article.sentences[reading.index]?.span ?? { start: 0, end: 0 },
    zone: reading.zone,
    taken: verdict.taken,
    score: Math.round(verdict.score * 100) / 100,
    section: reading.stance,
    sectionEffect: verdict.sectionEffect,
    evidence: verdict.spoken.map(({ rule, kind, weight, start, end }) => ({
      rule,
      kind,
      weight,
      span: unflatten(reading.flat, { start, end: Math.max(end, start + 1) }),
    })),
  }));
  if (offset === undefined) return all;
  const at = all.find(({ sentence }) => offset < sentence.end) ?? all.at(-1);
  return at === undefined ? [] : [at];
}
