// What extraction finds in an Article: who should do what, how strongly the author put it, and where it says so.
import type { Span } from '../text/span.ts';

/** How strongly the author put it: 5 obligation, 4 necessity, 3 projection, 2 endorsement, 1 possibility, 0 description. */
export type ModalityLevel = 0 | 1 | 2 | 3 | 4 | 5;

export type LeadBasis = 'stated' | 'implied' | 'not-stated';

export type Stance =
  | 'author-prescribes'
  | 'author-expects'
  | 'author-endorses'
  | 'author-suggests'
  | 'reports-actor-intent'
  | 'author-reports-steps'
  | 'descriptive-implied';

export type Confidence = 'high' | 'medium' | 'low';

export type QuoteRole = 'core' | 'support' | 'gap' | 'context' | 'risk';

/** A cue or veto that spoke for or against a sentence, as `policybrief explain` prints it. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
  readonly span: Span;
}

/** One recommendation; every span indexes the article's text. */
export interface Recommendation {
  readonly id: string;
  /** The whole sentence it stands in. */
  readonly sentence: Span;
  readonly quotes: readonly { readonly span: Span; readonly role: QuoteRole }[];
  /** Imperative, made of the author's own words. */
  readonly action: string;
  /** At most 11 words of the action. */
  readonly title: string;
  /** Primary theme first; `other` where none fits. */
  readonly themes: readonly string[];
  readonly lead: { readonly name: string | undefined; readonly basis: LeadBasis };
  readonly partners: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly instruments: readonly string[];
  readonly modality: { readonly level: ModalityLevel; readonly cue: string };
  readonly stance: Stance;
  readonly confidence: Confidence;
  /** 0–1; `confidence` is this in three steps. */
  readonly score: number;
  /** Ids of the citations that stand in the same sentence. */
  readonly citations: readonly string[];
  readonly evidence: readonly Evidence[];
}
