// A plan × the paper as declared → the knobs of the search, and what a setting of them means.
import type { BriefContext } from '../../brief/schema.ts';
import type { TemplateData } from '../template-schema.ts';
import type { FitPlan, GiveStep, TakeStep } from './fit-schema.ts';
import { asDeclared, type Fitting } from './fitting.ts';
import type { Knobs, Settings } from './solve-fit.ts';

/** What the paper has before anything gives. */
export interface Declared {
  readonly page: Pick<TemplateData['page'], 'lineSpacing' | 'bodyPt' | 'marginsMm'>;
  readonly blocks: TemplateData['blocks'];
  readonly recommendations: {
    /** In the main part. */
    readonly shown: number;
    /** Of these, kept by name. */
    readonly kept: number;
    /** How many the main part could have. */
    readonly most: number;
  };
  /** Passages the audience may be shown, by kind. */
  readonly passages: ReadonlyMap<BriefContext['kind'], number>;
}

/** One step of a plan, ready to be turned: `apply` at 0 … `steps`. */
export interface FitKnob {
  readonly kind: keyof GiveStep | keyof TakeStep;
  readonly steps: number;
  readonly apply: (fitting: Fitting, value: number) => Fitting;
  /** What the setting is, in the unit of the plan: "1.04", "core", "timeline". */
  readonly says: (value: number) => string;
  /** Label of the block or the kind of passage it is about. */
  readonly about?: string;
}

export interface FitKnobs {
  readonly give: readonly FitKnob[];
  readonly take: readonly FitKnob[];
}

/** Smallest change of each length: finer than a reader sees, coarse enough to be printed. */
const grain = { lineSpacing: 0.01, bodyPt: 0.1, sideMargins: 0.5 } as const;

/** The knobs of a plan, in its order; a step with nothing to do on this paper has none to turn. */
export function fitKnobs(plan: FitPlan, declared: Declared): FitKnobs {
  return {
    give: plan.give.map((step) => giveKnob(step, declared)),
    take: plan.take.map((step) => takeKnob(step, declared)),
  };
}

/** Only the numbers, for the search. */
export function searchKnobs({ give, take }: FitKnobs, plan: FitPlan): Knobs {
  const steps = (knobs: readonly FitKnob[]) => knobs.map((knob) => knob.steps);
  return { give: steps(give), take: steps(take), atLeast: plan.fill };
}

/** What settings of the knobs ask of a rendering. */
export function fittingOf({ give, take }: FitKnobs, settings: Settings): Fitting {
  let fitting = asDeclared;
  const turn = (knobs: readonly FitKnob[], values: readonly number[]) =>
    knobs.forEach((knob, index) => {
      const value = values[index] ?? 0;
      if (value > 0) fitting = knob.apply(fitting, value);
    });
  turn(give, settings.give);
  turn(take, settings.take);
  return fitting;
}

function giveKnob(step: GiveStep, declared: Declared): FitKnob {
  const common = commonKnob(step, declared);
  if (common) return common;
  if (step.quotes) {
    const apply = (fitting: Fitting) => ({ ...fitting, coreQuotes: true });
    return { kind: 'quotes', steps: 1, apply, says: (value) => (value > 0 ? 'core' : 'full') };
  }
  if (step.passages) return passagesKnob(step.passages, declared);
  const { shown, kept } = declared.recommendations;
  const floor = Math.max(step.recommendations?.min ?? shown, kept);
  return countKnob(shown, Math.min(floor, shown));
}

function takeKnob(step: TakeStep, declared: Declared): FitKnob {
  const common = commonKnob(step, declared);
  if (common) return common;
  const { shown, most } = declared.recommendations;
  return countKnob(shown, Math.max(shown, Math.min(step.recommendations?.max ?? shown, most)));
}

type CommonKind = 'lineSpacing' | 'bodyPt' | 'sideMargins' | 'block';

/** Steps that give and take alike. */
function commonKnob(
  step: Pick<TakeStep, CommonKind>,
  { page, blocks }: Declared,
): FitKnob | undefined {
  if (step.lineSpacing !== undefined) return lengthKnob('lineSpacing', page, step.lineSpacing);
  if (step.bodyPt !== undefined) return lengthKnob('bodyPt', page, step.bodyPt);
  if (step.sideMargins !== undefined) return marginKnob(page.marginsMm, step.sideMargins);
  if (step.block === undefined) return undefined;
  const { block } = step;
  return {
    kind: 'block',
    steps: 1,
    apply: (fitting) => ({ ...fitting, turned: new Set([...fitting.turned, block]) }),
    says: () => block,
    about: blocks[block] ?? block,
  };
}

function lengthKnob(kind: 'lineSpacing' | 'bodyPt', page: Declared['page'], to: number): FitKnob {
  const at = between(page[kind], to, grain[kind]);
  return {
    kind,
    steps: at.steps,
    apply: (fitting, value) => ({ ...fitting, [kind]: at.value(value) }),
    says: (value) => String(at.value(value)),
  };
}

function marginKnob(margins: TemplateData['page']['marginsMm'], to: number): FitKnob {
  const [left, right] = [margins.left, margins.right];
  const outer = to < Math.max(left, right) ? Math.max(left, right) : Math.min(left, right);
  const at = between(outer, to, grain.sideMargins);
  const narrow = (own: number, value: number) =>
    to < outer ? Math.min(own, at.value(value)) : Math.max(own, at.value(value));
  return {
    kind: 'sideMargins',
    steps: at.steps,
    apply: (fitting, value) => ({
      ...fitting,
      marginsMm: { ...margins, left: narrow(left, value), right: narrow(right, value) },
    }),
    says: (value) => String(at.value(value)),
  };
}

/** Whole steps of `size` from one length to another; the last one ends on it. */
function between(from: number, to: number, size: number) {
  const steps = Math.round(Math.abs(to - from) / size);
  const value = (at: number) =>
    at >= steps ? to : Math.round((from + Math.sign(to - from) * at * size) * 1000) / 1000;
  return { steps, value };
}

function passagesKnob(
  { of, min }: NonNullable<GiveStep['passages']>,
  { passages }: Declared,
): FitKnob {
  const shown = passages.get(of) ?? 0;
  const left = (value: number) => shown - value;
  return {
    kind: 'passages',
    steps: Math.max(0, shown - min),
    apply: (fitting, value) => ({
      ...fitting,
      passages: new Map([...fitting.passages, [of, left(value)]]),
    }),
    says: (value) => String(left(value)),
    about: of,
  };
}

function countKnob(from: number, to: number): FitKnob {
  const at = between(from, to, 1);
  return {
    kind: 'recommendations',
    steps: at.steps,
    apply: (fitting, value) => ({ ...fitting, recommendations: at.value(value) }),
    says: (value) => String(at.value(value)),
  };
}
