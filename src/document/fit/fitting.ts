// What one attempt at fitting asks of a rendering: page set-up, blocks, quotations, passages, recommendations.
import type { BriefContext } from '../../brief/schema.ts';
import type { TemplateData } from '../template-schema.ts';

/** A rendering as the template has it is `asDeclared`. */
export interface Fitting {
  readonly lineSpacing?: number;
  readonly bodyPt?: number;
  readonly marginsMm?: TemplateData['page']['marginsMm'];
  /** Ids of blocks that differ from what they are by themselves: shown become hidden, optional become shown. */
  readonly turned: ReadonlySet<string>;
  readonly coreQuotes: boolean;
  /** Most passages of a kind. */
  readonly passages: ReadonlyMap<BriefContext['kind'], number>;
  /** Exactly this many recommendations in the main part, as far as there are so many. */
  readonly recommendations?: number;
}

export const asDeclared: Fitting = { turned: new Set(), coreQuotes: false, passages: new Map() };

/** The page set-up with what the attempt changes. */
export function fittedPage<
  Page extends Pick<TemplateData['page'], 'lineSpacing' | 'bodyPt' | 'marginsMm'>,
>(page: Page, { lineSpacing, bodyPt, marginsMm }: Fitting): Page {
  return {
    ...page,
    lineSpacing: lineSpacing ?? page.lineSpacing,
    bodyPt: bodyPt ?? page.bodyPt,
    marginsMm: marginsMm ?? page.marginsMm,
  };
}

/** Names the parts of an attempt that change words: two attempts with one key differ in their page set-up at most. */
export function contentKey({ turned, coreQuotes, passages, recommendations }: Fitting): string {
  return JSON.stringify([[...turned].sort(), coreQuotes, [...passages].sort(), recommendations]);
}
