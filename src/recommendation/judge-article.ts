// An Article → the verdict on each of its sentences, context included.
import type { Article } from '../article/article.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Reading } from './reading.ts';
import { readings } from './readings.ts';
import { judge, type Verdict } from './score.ts';

/** A sentence, read and judged. */
export interface Judged {
  readonly reading: Reading;
  readonly verdict: Verdict;
}

/** Judges every sentence of an article, in order. */
export function judgeArticle(article: Article, lexicon: Lexicon): readonly Judged[] {
  return readings(article, lexicon).map((reading) => ({
    reading,
    verdict: judge(reading, lexicon),
  }));
}
