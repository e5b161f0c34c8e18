// How a quotation says where it stands: W3C TextQuoteSelector and TextPositionSelector in one.
import type { Span } from './span.ts';

/**
 * A verbatim quotation with its place (W3C Web Annotation, sections 4.2.4 and 4.2.5).
 *
 * `exact` is the quoted text, `prefix` and `suffix` up to 32 characters on either side, `start` and `end` UTF-16
 * offsets into the decoded source text (end exclusive, byte order mark not counted), `line` 1-based.
 */
export interface QuoteSelector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly line: number;
}

/** Characters of context kept on each side of a quotation; the length that browsers' text fragments settle on. */
export const contextLength = 32;
