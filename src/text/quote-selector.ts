// How a quotation says where it stands: W3C TextQuoteSelector and TextPositionSelector in one.
import type { Source } from './source.ts';
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

/** The selector of a span of a text. */
export function selectorAt(source: Source, span: Span): QuoteSelector {
  const { text } = source;
  // Half a surrogate pair would not survive being written as UTF-8.
  const prefix = text.slice(Math.max(0, span.start - contextLength), span.start);
  const suffix = text.slice(span.end, span.end + contextLength);
  return {
    exact: text.slice(span.start, span.end),
    prefix: prefix.replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: suffix.replace(/[\uD800-\uDBFF]$/, ''),
    line: source.position(span.start).line,
    start: span.start,
    end: span.end,
  };
}
