// What a reader hands over before sections and sentences are known: blocks in reading order.
import type { Span } from '../text/span.ts';
import type { Zone } from './article.ts';

/** A block as its format shows it; spans index the article's text, list markers and labels lie outside them. */
export interface RawBlock {
  readonly span: Span;
  readonly zone: Zone;
  /** For a heading: 1–6, where the format says so. */
  readonly level?: number;
  /** For a heading without markup: headings of one shape rank alike. */
  readonly shape?: string;
  readonly list?: { readonly depth: number; readonly marker: string; readonly ordered: boolean };
  /** Leave the block whole: no sentence ends inside it. */
  readonly whole?: boolean;
}
