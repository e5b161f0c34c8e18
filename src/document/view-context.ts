// The brief's context passages × what the audience may be shown → the passages of a view by kind.
import type { Brief } from '../brief/brief.ts';
import type { BriefContext, Sensitivity } from '../brief/schema.ts';
import { mayShow } from './eligibility.ts';
import type { TemplateData } from './template-schema.ts';
import { contextView } from './view-quotation.ts';
import type { ContextView, View } from './view-schema.ts';

/** Longest pull quote, in words: the audience specification's page recipe. */
const maxPullWords = 25;

/** Passages of the kinds the template asks for, none above the leave; the first so many where `most` names a number. */
export function viewContext(
  { data }: Brief,
  template: TemplateData,
  leave: Sensitivity,
  most: ReadonlyMap<BriefContext['kind'], number> = new Map(),
): View['context'] {
  const may = data.context.filter(
    ({ kind, quote }) => template.context.includes(kind) && mayShow(quote.sensitivity, leave),
  );
  const of = (kind: BriefContext['kind']) =>
    may.filter((each) => each.kind === kind).map(({ quote, year }) => contextView(quote, year));
  const few = (kind: BriefContext['kind']) => of(kind).slice(0, most.get(kind));
  const pull = of('pull-quote').find(isPullQuote);
  return {
    problems: few('problem'),
    existingPractice: few('existing-practice'),
    threatExamples: few('threat-example'),
    timeline: of('timeline')
      .filter(hasYear)
      .toSorted((a, b) => a.year - b.year)
      .slice(0, most.get('timeline')),
    geopolitics: few('geopolitics'),
    questions: few('author-question'),
    ...(pull ? { pullQuote: pull } : {}),
  };
}

/** Short, the author's own, and whole: an odd word would need its [sic]. */
function isPullQuote({ words, sic, thirdParty }: ContextView): boolean {
  return words <= maxPullWords && sic === undefined && !thirdParty;
}

function hasYear(passage: ContextView): passage is ContextView & { year: number } {
  return passage.year !== undefined;
}
