// Sentences around the recommendations → context passages, by rules that are simple and certain; else none.
import type { Article } from '../../article/article.ts';
import type { Recommendation } from '../../recommendation/recommendation.ts';
import { flatten } from '../../text/flat-text.ts';
import { selectorAt } from '../../text/quote-selector.ts';
import type { Span } from '../../text/span.ts';
import type { BriefContext } from '../schema.ts';

type Kind = BriefContext['kind'];

/** Fewest and most words of a passage: below it says nothing alone, above it fills a box. */
const words = { least: 6, most: 45, pull: 25 };
/** Most passages of a kind; the first in the text are kept. */
const most: Partial<Record<Kind, number>> = {
  problem: 3,
  'existing-practice': 3,
  timeline: 6,
  'author-question': 4,
};

const problem =
  /\b(?:(?:lack|absence|shortage|scarcity|shortfall|gaps?) (?:of|in)\b|lacks?\b(?! of)|insufficient|inadequate|(?:remains?|poses?|faces?|is|are) (?:an? |many |several |serious |major |significant |key |the )*(?:challenges?|problems?|threats?|obstacles?|barriers?)\b|(?:is|are|remains?|prove to be) (?:\p{L}+ly )?(?:vulnerable|exposed|fragmented|outdated|understaffed|underfunded))/iu;
const practice =
  /\b(?:has|have|is|are) (?:already|currently)\b|^currently,|\bat present\b|\balready (?:has|have|exists?|runs?|operates?)\b/i;
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dated = new RegExp(
  `^(?:In|On|Since)\\s+(?:(?:early|late|mid)[ -])?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${month}\\s+)?(?:\\d{1,2},\\s+)?((?:19|20)\\d\\d),?\\s|\\b(?:established|founded|signed|adopted|launched|created|set up|passed|enacted|ratified|introduced|published|held|entered into force|came into force|agreed|inaugurated|approved)\\s+(?:\\p{L}+\\s+){0,4}?(?:in|on)\\s+(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${month}\\s+)?((?:19|20)\\d\\d)\\b`,
  'u',
);

/** Words of somebody else, or told of somebody: never given to the author by a rule. */
const reported =
  /["\u201c\u201d]|\b(?:according to|argues?|argued|said|says|stated|states that|claims?|claimed|noted|notes that|reported|reports that|warned|warns|told|stressed|suggests? that|suggested|believes?|announced|respondents?|participants|interviewees?|experts?|critics)\b/i;
/** A sentence that leans on the one before cannot stand alone. */
const leaning =
  /^(?:this|that|these|those|it|its|they|their|he|his|she|her|such|both|here|there(?:fore)?|thus|hence|however|moreover|furthermore|also|but|and|yet|so|another|others?|similarly|instead|consequently|nevertheless|nonetheless|then|the (?:former|latter|same|above))\b/i;

interface Passage {
  readonly kind: Kind;
  readonly year?: number;
  readonly span: Span;
}

/** Context passages in order of the text; sentences that carry a recommendation are not among them. */
export function composeContext(
  article: Article,
  recommendations: readonly Recommendation[],
): BriefContext[] {
  const taken = new Set(recommendations.map(({ sentence }) => sentence.start));
  const counts = new Map<Kind, number>();
  const found: Passage[] = [];
  for (const { span, block } of article.sentences) {
    if (taken.has(span.start) || article.blocks[block]?.zone !== 'body') continue;
    const passage = passageAt(article, span);
    const count = counts.get(passage?.kind ?? 'pull-quote') ?? 0;
    if (passage === undefined || count >= (most[passage.kind] ?? 0)) continue;
    counts.set(passage.kind, count + 1);
    found.push(passage);
  }
  return [...found, ...pullQuote(article, recommendations)].map(({ kind, year, span }) => ({
    kind,
    ...(year === undefined ? {} : { year }),
    quote: { voice: 'author', sensitivity: 'none', ...selectorAt(article.source, span) },
  }));
}

function passageAt(article: Article, span: Span): Passage | undefined {
  const { text } = flatten(article.source.text, span);
  const count = text.split(' ').length;
  if (count < words.least || count > words.most || reported.test(text)) return undefined;
  if (!/^\p{Lu}/u.test(text) || leaning.test(text)) return undefined;
  if (text.endsWith('?')) return { kind: 'author-question', span };
  if (!text.endsWith('.')) return undefined;
  const year = yearOf(text);
  if (year !== undefined) return { kind: 'timeline', year, span };
  if (problem.test(text)) return { kind: 'problem', span };
  return practice.test(text) ? { kind: 'existing-practice', span } : undefined;
}

/** The year that dates the sentence, years in brackets (citations) aside. */
function yearOf(text: string): number | undefined {
  const match = dated.exec(text.replace(/\([^()]*\)/g, ''));
  const year = match?.[1] ?? match?.[2];
  return year === undefined ? undefined : Number(year);
}

/** A whole short sentence of the surest recommendation, in the author's words. */
function pullQuote(article: Article, recommendations: readonly Recommendation[]): Passage[] {
  const ranked = recommendations
    .filter(({ modality, confidence }) => modality.level >= 2 && confidence !== 'low')
    .toSorted((a, b) => b.score - a.score);
  for (const { sentence } of ranked) {
    const { text } = flatten(article.source.text, sentence);
    const count = text.split(' ').length;
    const whole = /^\p{Lu}.*\.$/u.test(text) && !/[()[\]:]/.test(text);
    if (!whole || count < 8 || count > words.pull) continue;
    if (!reported.test(text) && !leaning.test(text))
      return [{ kind: 'pull-quote', span: sentence }];
  }
  return [];
}
