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

/** Judges every sentence of an article, in order; `thorough` asks vetoes even where no cue could carry. */
export function judgeArticle(
  article: Article,
  lexicon: Lexicon,
  thorough = false,
): readonly Judged[] {
  return readings(article, lexicon).map((reading) => ({
    reading,
    verdict: judge(reading, lexicon, thorough),
  }));
}
