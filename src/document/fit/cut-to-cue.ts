// A quotation and the cue of its recommendation → the sentence of it that says the recommendation: verbatim, only less.
import { countWords } from '../view-quotation.ts';
import type { QuoteView } from '../view-schema.ts';

/** Where one sentence ends and the next begins; the words before may end in quotation marks or brackets. */
const sentenceEnd = /[.!?…][”’"')\]]*\s+(?=[“‘"'(]?\p{Lu})/gu;
/** An abbreviation or an initial, not an end: "Dr. Sarkar", "e.g. This", "S. Jaishankar". */
const noEnd =
  /(?:^|[\s(“‘])(?:\p{L}|\p{Lu}\p{Ll}{1,2}|e\.g|i\.e|etc|cf|vs|No|Art|Sec|Fig|Prof|Hon|Govt)\.$/u;

/** The shortest run of whole sentences of the quotation with the cue in it; all of it where the cue is elsewhere. */
export function cutToCue(quote: QuoteView, cue: string): QuoteView {
  const at = quote.text.toLowerCase().indexOf(cue.toLowerCase());
  if (at < 0 || cue === '') return quote;
  const starts = [0, ...sentenceStarts(quote.text)];
  const from = Math.max(...starts.filter((start) => start <= at));
  const to = Math.min(quote.text.length, ...starts.filter((start) => start >= at + cue.length));
  const text = quote.text.slice(from, to).trim();
  if (text === quote.text.trim()) return quote;
  const { sic, ...rest } = quote;
  const line = quote.line + (quote.text.slice(0, from).match(/\r\n|\n|\r/g)?.length ?? 0);
  return {
    ...rest,
    text,
    line,
    words: countWords(text),
    ...(sic !== undefined && text.includes(sic) ? { sic } : {}),
  };
}

function sentenceStarts(text: string): number[] {
  return [...text.matchAll(sentenceEnd)]
    .filter((match) => !noEnd.test(text.slice(0, match.index + 1)))
    .map((match) => match.index + match[0].length);
}
