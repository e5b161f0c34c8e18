// The plan of a template → what is wrong with it: steps that name nothing or two things, bounds the wrong way round.
import type { Code } from '../../diagnostic/codes.ts';
import type { Severity } from '../../diagnostic/diagnostic.ts';
import { suggestion } from '../../diagnostic/did-you-mean.ts';
import type { TemplateData } from '../template-schema.ts';
import type { FitPlan, GiveStep, TakeStep } from './fit-schema.ts';

/** Reports a fault at a path of the file the plan stands in. */
export type AddFault = (
  severity: Severity,
  code: Code,
  path: readonly PropertyKey[],
  message: string,
  hints?: readonly string[],
) => void;

type List = 'give' | 'take';
type Step = GiveStep & Omit<TakeStep, 'recommendations'>;

/** What a plan is held against. */
export type Planned = Pick<
  TemplateData,
  'page' | 'blocks' | 'limits' | 'context' | 'select' | 'sections'
>;

/** Checks a plan; `path` is where it stands in its file. */
export function checkPlan(
  plan: FitPlan,
  template: Planned,
  path: readonly PropertyKey[],
  add: AddFault,
): void {
  for (const list of ['give', 'take'] as const) {
    const seen = new Set<string>();
    plan[list].forEach((step, index) => {
      checkStep(list, step, { template, path: [...path, list, index], seen, add });
    });
  }
  checkBothWays(plan, path, add);
  const { limits } = template;
  if (limits.pages === undefined && limits.words === undefined) {
    const message = 'there is a plan, but “limits” asks for no number of pages or words';
    add('warning', 'document/unused-option', path, message);
  }
}

interface StepCheck {
  readonly template: Planned;
  readonly path: readonly PropertyKey[];
  /** Steps of the same list that stand before it. */
  readonly seen: Set<string>;
  readonly add: AddFault;
}

function checkStep(list: List, step: GiveStep | TakeStep, check: StepCheck): void {
  const { template, path, seen, add } = check;
  const [kind, ...more] = Object.keys(step);
  if (kind === undefined || more.length > 0) {
    const message = kind
      ? `one step names one thing, this one names ${[kind, ...more].join(' and ')}`
      : 'the step names nothing that gives';
    add('error', 'document/fit-plan', path, message, ['write each as an entry of its own']);
    return;
  }
  const fault: Fault = (key, message, hints = []) =>
    add('error', 'document/fit-plan', [...path, key], message, hints);
  const key = JSON.stringify([kind, step.block, (step as Step).passages?.of]);
  if (seen.has(key)) fault(kind, `the step “${kind}” stands twice under “${list}”`);
  seen.add(key);
  checkLengths(list, step, template, fault);
  checkNames(list, step as Step, template, fault);
}

type Fault = (key: string, message: string, hints?: readonly string[]) => void;

/** A step of `give` must lie below what the page declares, one of `take` above it. */
function checkLengths(
  list: List,
  step: GiveStep | TakeStep,
  { page }: Planned,
  fault: Fault,
): void {
  const { left, right } = page.marginsMm;
  const outer = list === 'give' ? Math.max(left, right) : Math.min(left, right);
  const lengths = [
    ['lineSpacing', step.lineSpacing, page.lineSpacing],
    ['bodyPt', step.bodyPt, page.bodyPt],
    ['sideMargins', step.sideMargins, outer],
  ] as const;
  for (const [key, to, from] of lengths) {
    if (to === undefined || (list === 'give' ? to < from : to > from)) continue;
    const way = list === 'give' ? 'below' : 'above';
    fault(key, `“${key}” goes to ${to}, which is not ${way} the page’s own ${from}`, [
      `under “${list}” a bound lies ${way} what the page starts with`,
    ]);
  }
}

function checkNames(list: List, step: Step, template: Planned, fault: Fault): void {
  const { block, passages } = step;
  const blocks = Object.keys(template.blocks);
  if (block !== undefined && !blocks.includes(block)) {
    fault(
      'block',
      `the block “${block}” is not declared under “blocks”`,
      suggestion(block, blocks),
    );
  }
  if (passages && !template.context.includes(passages.of)) {
    fault('passages', `the paper shows no passages of the kind “${passages.of}”`, [
      `under “context” it lists ${template.context.join(', ') || 'none'}`,
    ]);
  }
  const { max } = template.select;
  const count = step.recommendations as { min?: number; max?: number } | undefined;
  if (list === 'give' && max !== undefined && (count?.min ?? 0) > max) {
    fault('recommendations', `a floor of ${count?.min} lies above the ${max} the paper may show`);
  }
  if (list === 'take' && max !== undefined && (count?.max ?? max + 1) <= max) {
    fault('recommendations', `up to ${count?.max} is no more than the ${max} it may show anyway`);
  }
}

function checkBothWays(plan: FitPlan, path: readonly PropertyKey[], add: AddFault): void {
  plan.take.forEach(({ block }, index) => {
    if (block === undefined || !plan.give.some((step) => step.block === block)) return;
    const message = `the block “${block}” is both given up and taken in`;
    add('error', 'document/fit-plan', [...path, 'take', index, 'block'], message);
  });
}
