// A few sizes → a brief of just that size, for the cases that a generator meets too rarely.
import type { Brief } from '../../src/brief/brief.ts';
import { briefSchema } from '../../src/brief/schema.ts';
import { Source } from '../../src/text/source.ts';

export interface Sizes {
  readonly recommendations: number;
  readonly quoteWords?: number;
  readonly title?: string;
  readonly issue?: string;
  readonly must?: readonly string[];
  readonly include?: readonly string[];
}

/** Words that hyphenate, in sentences of a dozen; deterministic. */
export function filler(words: number): string {
  const list =
    'the districts publish weekly measurements of water quality and local councils respond'.split(
      ' ',
    );
  return Array.from({ length: words }, (_, index) => {
    const word = list[index % list.length] ?? '';
    return index % 12 === 0
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : index % 12 === 11
        ? `${word}.`
        : word;
  }).join(' ');
}

/** Recommendations carry `other` as their theme: the rule for an unexpected article takes them. */
export function sizedBrief({
  recommendations,
  quoteWords = 20,
  title,
  issue,
  must,
  include,
}: Sizes): Brief {
  const quoteOf = (exact: string) => ({
    exact,
    prefix: '',
    suffix: '',
    line: 3,
    start: 0,
    end: exact.length,
  });
  const data = briefSchema.parse({
    policybrief: 1,
    title: title ?? 'Water quality in the districts',
    source: { title: 'Rivers', authors: ['Ana Berg'], file: 'rivers.txt', sha256: 'b'.repeat(64) },
    audiences: { 'think-tank': { must: must ?? [], include: include ?? [] } },
    recommendations: Array.from({ length: recommendations }, (_, index) => ({
      id: `R${String(index + 1).padStart(2, '0')}`,
      title: `Measure river ${index + 1}`,
      // Words stronger than the level: the paper quotes the article instead.
      action: `The districts must measure river ${index + 1}`,
      themes: ['other'],
      lead: { name: null, basis: 'not-stated' },
      modality: { level: 1, cue: 'the' },
      stance: 'reports-actor-intent',
      confidence: 'high',
      quotes: [{ role: 'core', ...quoteOf(filler(quoteWords)) }],
    })),
    context: [2001, 2008, 2019].map((year) => ({
      kind: 'timeline',
      year,
      quote: quoteOf(filler(9)),
    })),
  });
  const span = { start: 0, end: 0 };
  return {
    name: 'sized',
    source: new Source('briefs/sized.md', '---\n'),
    data,
    prose: issue ? [{ section: 'issue', markdown: issue, span }] : [],
    spanOf: () => span,
  };
}
