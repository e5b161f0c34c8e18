// A quotation of the brief → the quotation a template prints.
import type { BriefQuote } from '../brief/schema.ts';
import { cleanText } from './clean-text.ts';
import type { ContextView, QuoteView } from './view-schema.ts';

/** Who speaks where the author does. */
const author = 'the author';
/** Who speaks where the brief does not name the third party. */
const thirdParty = 'a third party';

/** A quotation beside a recommendation. */
export function quoteView(quote: BriefQuote): QuoteView {
  return { ...wordsOf(quote), role: quote.role };
}

/** A context passage; `year` for an entry of a timeline. */
export function contextView(
  quote: Omit<BriefQuote, 'role'>,
  year: number | undefined,
): ContextView {
  return { ...wordsOf(quote), ...(year === undefined ? {} : { year }) };
}

function wordsOf(quote: Omit<BriefQuote, 'role'>): ContextView {
  const isThirdParty = quote.voice === 'third-party';
  return {
    text: quote.exact,
    line: quote.line,
    speaker: isThirdParty ? (quote.speaker ?? thirdParty) : author,
    thirdParty: isThirdParty,
    ...(quote.sic === undefined ? {} : { sic: quote.sic }),
    words: countWords(quote.exact),
  };
}

/** Runs of characters between white space. */
export function countWords(text: string): number {
  return cleanText(text).split(/\s+/u).filter(Boolean).length;
}
