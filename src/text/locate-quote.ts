// A quotation and a text → where it stands: at its place, elsewhere, in several places, or nowhere. Never by likeness.
import { nearestPassage, type Passage } from './nearest-passage.ts';
import type { QuoteSelector } from './quote-selector.ts';
import type { Span } from './span.ts';

/** What was found. `moved` also where it stands at its place but the words around it differ. */
export type QuoteLocation =
  | { readonly status: 'exact' }
  | { readonly status: 'moved'; readonly at: Span }
  | { readonly status: 'ambiguous'; readonly at: readonly Span[] }
  | { readonly status: 'gone'; readonly nearest?: Passage };

/** Looks for the whole of `selector.exact`, character for character. */
export function locateQuote(
  text: string,
  selector: Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>,
): QuoteLocation {
  const own = { start: selector.start, end: selector.end };
  const agrees = (span: Span) => before(text, span, selector) && after(text, span, selector);
  if (text.slice(own.start, own.end) === selector.exact && agrees(own)) return { status: 'exact' };
  const all = occurrences(text, selector.exact);
  if (all.length === 0) {
    const nearest = nearestPassage(text, selector.exact);
    return nearest ? { status: 'gone', nearest } : { status: 'gone' };
  }
  const both = all.filter(agrees);
  const either = all.filter((at) => before(text, at, selector) || after(text, at, selector));
  for (const some of [both, all.length === 1 ? all : either]) {
    if (some.length === 1 && some[0]) return { status: 'moved', at: some[0] };
  }
  return { status: 'ambiguous', at: both.length > 0 ? both : all };
}

function before(text: string, at: Span, { prefix }: Pick<QuoteSelector, 'prefix'>): boolean {
  return text.slice(0, at.start).endsWith(prefix);
}

function after(text: string, at: Span, { suffix }: Pick<QuoteSelector, 'suffix'>): boolean {
  return text.startsWith(suffix, at.end);
}

function occurrences(text: string, exact: string): Span[] {
  const found: Span[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length });
  }
  return found;
}
