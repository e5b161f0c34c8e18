// The knobs, how far each was turned, and the paper that came of it → the report of the fit.
import type { Rendered } from '../render.ts';
import type { FitKnob, FitKnobs } from './fit-knobs.ts';
import type { FitLoss, FitReport, FitStepReport } from './fit-report.ts';
import type { Settings } from './solve-fit.ts';

/** Composes the report; `measured` is all of it that is not told by the knobs. */
export function composeFitReport(
  knobs: FitKnobs,
  settings: Settings,
  { report, cut }: Rendered,
  measured: Omit<FitReport, 'steps' | 'leftOut'>,
): FitReport {
  const { limits, ...rest } = measured;
  const used = (list: 'give' | 'take') =>
    knobs[list].flatMap((knob, index) => stepOf(list, knob, settings[list][index] ?? 0));
  const { annex } = report.recommendations;
  const why = whyOf(limits);
  const lost = (id: string): FitLoss => ({
    what: id,
    why: annex.includes(id) ? `moved to the annex, ${why}` : why,
  });
  return {
    limits: { pages: limits.pages, words: limits.words },
    ...rest,
    steps: [...used('give'), ...used('take')],
    leftOut: [
      ...knobs.give.flatMap((knob, index) => lossOf(knob, settings.give[index] ?? 0, why)),
      ...cut.map(lost),
    ],
  };
}

function whyOf({ pages, words }: FitReport['limits']): string {
  const limits = [
    ...(pages === undefined ? [] : [pages === 1 ? 'one page' : `${pages} pages`]),
    ...(words === undefined ? [] : [`${words} words`]),
  ];
  return `to meet the limit of ${limits.join(' and ')}`;
}

function stepOf(list: 'give' | 'take', knob: FitKnob, value: number): FitStepReport[] {
  if (value === 0) return [];
  const { kind, about, says, steps } = knob;
  const to = kind === 'block' ? (list === 'give' ? 'left out' : 'shown') : says(value);
  const from = kind === 'block' ? (list === 'give' ? 'shown' : 'left out') : says(0);
  return [
    {
      list,
      step: kind,
      ...(about === undefined ? {} : { about }),
      from,
      to,
      bound: kind === 'block' ? to : says(steps),
    },
  ];
}

function lossOf(knob: FitKnob, value: number, why: string): FitLoss[] {
  if (value === 0) return [];
  if (knob.kind === 'block') return [{ what: knob.about ?? knob.says(value), why }];
  if (knob.kind === 'passages')
    return [{ what: `${value} of ${knob.says(0)} (${knob.about})`, why }];
  if (knob.kind === 'quotes') return [{ what: 'quotations beyond the core', why }];
  return [];
}
