// What became of a brief for one audience → the report: shown, left out, to be supplied, not stated, omitted.
import { proseSections } from '../brief/brief.ts';
import { notStated } from './absence.ts';
import type { FitReport } from './fit/fit-report.ts';
import type { LeftOut, Selection } from './select.ts';
import type { Template } from './template.ts';
import type { View } from './view-schema.ts';

/** Everything a person should know before a brief goes out; in the order it is printed. */
export interface RenderReport {
  readonly audience: string;
  readonly recommendations: {
    /** Ids, in the order shown. */
    readonly main: readonly string[];
    readonly annex: readonly string[];
    readonly leftOut: readonly LeftOut[];
  };
  /** Required control fields that print "[TO BE SUPPLIED: …]". */
  readonly toSupply: readonly string[];
  /** Rows that print "Not stated in source": "cost", "lead (R10, R13)". */
  readonly notStated: readonly string[];
  /** Optional parts the template would have printed: sections of the body, fields, headings. */
  readonly omitted: readonly string[];
  readonly citations: {
    readonly unmatched: readonly string[];
    readonly uncertain: readonly string[];
    readonly uncited: readonly string[];
    readonly outOfRange: readonly string[];
  };
  /** Words of the main part: before the first thematic break. */
  readonly words: number;
  readonly limits: {
    readonly pages?: number | undefined;
    readonly words?: number | undefined;
    readonly minWords?: number | undefined;
  };
  /** Where the template has a plan and the paper was laid out. */
  readonly fit?: FitReport;
}

/** Composes the report; `vanished` are the headings that were taken out. */
export function composeReport(
  template: Template,
  selection: Selection,
  view: View,
  made: {
    readonly toSupply: readonly string[];
    readonly vanished: readonly string[];
    readonly words: number;
  },
): RenderReport {
  const ids = (list: View['all']) => list.map(({ id }) => id);
  return {
    audience: template.id,
    recommendations: {
      main: ids(view.recommendations),
      annex: ids(view.annex),
      leftOut: selection.leftOut,
    },
    toSupply: made.toSupply,
    notStated: rowsNotStated(template, view),
    omitted: [...new Set([...partsAbsent(template, view), ...made.vanished])],
    citations: {
      unmatched: view.citations.unmatched.map(({ text }) => text),
      uncertain: view.citations.uncertain.map(({ text }) => text),
      uncited: view.citations.uncited,
      outOfRange: view.citations.outOfRange,
    },
    words: made.words,
    limits: template.data.limits,
  };
}

function rowsNotStated({ reads }: Template, view: View): string[] {
  const form = Object.entries(view.form)
    .filter(([field, value]) => value === notStated && reads.has(`form.${field}`))
    .map(([field]) => field);
  const cells = cellFields.flatMap(([field, of]) => {
    const suffix = `[].${field}`;
    if (![...reads].some((path) => path.endsWith(suffix))) return [];
    const ids = view.all.filter((each) => of(each) === notStated).map(({ id }) => id);
    return ids.length > 0 ? [`${field.replace('delivery.', '')} (${ids.join(', ')})`] : [];
  });
  return [...form, ...cells];
}

type Cell = (recommendation: View['all'][number]) => string;
const delivery = (field: keyof View['all'][number]['delivery']): [string, Cell] => [
  `delivery.${field}`,
  (each) => each.delivery[field],
];
const cellFields: readonly [string, Cell][] = [
  ['lead', ({ lead }) => lead],
  ['partners', ({ partners }) => partners],
  ['beneficiaries', ({ beneficiaries }) => beneficiaries],
  ['instrument', ({ instrument }) => instrument],
  delivery('milestone'),
  delivery('targetDate'),
  delivery('agency'),
  delivery('indicator'),
  delivery('cost'),
  delivery('legalBasis'),
  delivery('priority'),
];

/** Optional fields the template reads at the top of the view that are not there; sections of the body by their heading. */
function partsAbsent({ reads }: Template, view: View): string[] {
  return [...reads]
    .filter((path) => optional.test(path) && isAbsent(view, path))
    .map((path) => headings.get(path) ?? path)
    .sort();
}

const optional = /^(?:prose|control|context|brief|source)\.\w+$/;

function isAbsent(view: View, path: string): boolean {
  const [group, field] = path.split('.') as [keyof View, string];
  const value = (view[group] as Readonly<Record<string, unknown>>)[field];
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

const headings: ReadonlyMap<string, string> = new Map(
  Object.entries(proseSections).map(([id, heading]) => [
    `prose.${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    heading,
  ]),
);
