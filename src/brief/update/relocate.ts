// The verbatim texts of a brief × a changed article → where each stands now: in place, moved, in several places, or not.
import { locateQuote } from '../../text/locate-quote.ts';
import type { Passage } from '../../text/nearest-passage.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { BriefData } from '../schema.ts';
import { type Verbatim, verbatims } from '../verify-quotes.ts';

/** What became of one text. `at` is its place now; `nearest` what stands there instead, where something like it does. */
export type Relocated = { readonly verbatim: Verbatim } & (
  | { readonly status: 'kept' | 'moved'; readonly at: Span }
  | { readonly status: 'ambiguous' }
  | { readonly status: 'reworded'; readonly nearest: Passage }
  | { readonly status: 'gone' }
);

/** Every verbatim text of the brief, in its order. */
export function relocate(data: BriefData, article: Source): Relocated[] {
  const all = verbatims(data);
  return all.map((verbatim) => relocateOne(verbatim, all, article));
}

function relocateOne(verbatim: Verbatim, all: readonly Verbatim[], article: Source): Relocated {
  const location = locateQuote(article.text, verbatim);
  if (location.status === 'moved') return { verbatim, status: 'moved', at: location.at };
  if (location.status === 'gone')
    return location.nearest
      ? { verbatim, status: 'reworded', nearest: location.nearest }
      : { verbatim, status: 'gone' };
  if (location.status === 'ambiguous') {
    const at = inTurn(verbatim, all, location.at);
    return at ? { verbatim, status: 'moved', at } : { verbatim, status: 'ambiguous' };
  }
  const { start, end } = verbatim;
  const { line } = article.position(start);
  const isSameLine = verbatim.line === undefined || verbatim.line === line;
  return { verbatim, status: isSameLine ? 'kept' : 'moved', at: { start, end } };
}

/** A citation that stands several times: where the brief has it as often, the first is still the first. */
function inTurn(
  verbatim: Verbatim,
  all: readonly Verbatim[],
  places: readonly Span[],
): Span | undefined {
  const twins = all.filter(({ exact, prefix }) => exact === verbatim.exact && prefix === '');
  const starts = [...new Set(twins.map(({ start }) => start))].sort((a, b) => a - b);
  return starts.length === places.length ? places[starts.indexOf(verbatim.start)] : undefined;
}
