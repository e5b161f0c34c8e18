// Brief × template × a way to measure → the document that meets its limits, with what that took.
import type { Brief } from '../../brief/brief.ts';
import { hasErrors, type Outcome } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../document.ts';
import { type Rendered, type RenderOptions, renderDocument } from '../render.ts';
import type { Template } from '../template.ts';
import { cannotFit, type Needed } from './cannot-fit.ts';
import { composeFitReport } from './compose-fit-report.ts';
import { type FitKnobs, fitKnobs, fittingOf, searchKnobs } from './fit-knobs.ts';
import type { FitPlan } from './fit-schema.ts';
import { contentKey, type Fitting, fittedPage } from './fitting.ts';
import { type Settings, solveFit, type Tried } from './solve-fit.ts';

/** Pages of a document's main part, and how full each is, 0 to 1. */
export interface MainMeasure {
  readonly pages: number;
  readonly fill: readonly number[];
}

/** Lays out the main part of a document without painting it; undefined where it cannot be laid out. */
export type Measure = (document: Document) => Promise<MainMeasure | undefined>;

/**
 * Renders a brief for an audience so that its main part meets the limits of the template by the template's plan.
 *
 * Without plan or limits it is rendered as declared. Error (returned): the plan is exhausted; the message says what
 * would have to go.
 */
export async function fitDocument(
  brief: Brief,
  template: Template,
  options: RenderOptions,
  measure: Measure,
): Promise<Outcome<Rendered>> {
  const declared = renderDocument(brief, template, options);
  const { fit: plan, limits } = template.data;
  const bounded = limits.pages !== undefined || limits.words !== undefined;
  if (!plan || !bounded || declared.value === undefined) return declared;
  const attempts = new Attempts(brief, template, options, measure, declared);
  const first = await attempts.measure(declared.value.document);
  // What cannot be laid out at all is the writer's to report, at its place.
  if (first === undefined) return declared;
  const knobs = fitKnobs(plan, declared.value.declared);
  return search(attempts, plan, knobs);
}

async function search(
  attempts: Attempts,
  plan: FitPlan,
  knobs: FitKnobs,
): Promise<Outcome<Rendered>> {
  const solution = await solveFit(searchKnobs(knobs, plan), (settings) =>
    attempts.attempt(fittingOf(knobs, settings)),
  );
  if (!solution.fits) {
    const needed = await attempts.beyond(knobs, solution.settings);
    const { brief, template } = attempts;
    return { value: undefined, diagnostics: [cannotFit(brief, template, needed)] };
  }
  return attempts.finish(plan, knobs, solution.settings);
}

/** Renders and measures attempts; the same words are rendered once. */
class Attempts {
  readonly brief: Brief;
  readonly template: Template;
  readonly #options: RenderOptions;
  readonly #measure: Measure;
  readonly #rendered = new Map<string, Outcome<Rendered>>();
  readonly #measured = new Map<string, MainMeasure | undefined>();

  constructor(
    brief: Brief,
    template: Template,
    options: RenderOptions,
    measure: Measure,
    declared: Outcome<Rendered>,
  ) {
    this.brief = brief;
    this.template = template;
    this.#options = options;
    this.#measure = measure;
    this.#rendered.set(contentKey(fittingOf({ give: [], take: [] }, none)), declared);
  }

  /** Layouts made so far. */
  get passes(): number {
    return this.#measured.size;
  }

  async measure(document: Document): Promise<MainMeasure | undefined> {
    const key = JSON.stringify([document.page, document.markdown]);
    if (!this.#measured.has(key)) this.#measured.set(key, await this.#measure(document));
    return this.#measured.get(key);
  }

  render(fitting: Fitting): Outcome<Rendered> {
    const key = contentKey(fitting);
    const rendered =
      this.#rendered.get(key) ??
      renderDocument(this.brief, this.template, { ...this.#options, fitting });
    this.#rendered.set(key, rendered);
    const { value, diagnostics } = rendered;
    if (value === undefined) return rendered;
    const page = fittedPage({ ...value.document.page, ...this.template.data.page }, fitting);
    const { lineSpacing, bodyPt, marginsMm } = page;
    const document = {
      ...value.document,
      page: { ...value.document.page, lineSpacing, bodyPt, marginsMm },
    };
    return { value: { ...value, document }, diagnostics };
  }

  async attempt(fitting: Fitting): Promise<Tried> {
    const { limits } = this.template.data;
    const { value } = this.render(fitting);
    if (value === undefined) return cannot;
    // Too many words cost no layout to find out.
    const ofWords = value.report.words / (limits.words ?? Number.POSITIVE_INFINITY);
    if (ofWords > 1) return { fits: false, fill: ofWords };
    const measured = await this.measure(value.document);
    if (measured === undefined) return cannot;
    const most = limits.pages ?? measured.pages;
    return { fits: measured.pages <= most, fill: shareOf(measured, most) };
  }

  async finish(plan: FitPlan, knobs: FitKnobs, settings: Settings): Promise<Outcome<Rendered>> {
    const { value, diagnostics } = this.render(fittingOf(knobs, settings));
    const measured = value && (await this.measure(value.document));
    if (value === undefined || measured === undefined || hasErrors(diagnostics)) {
      return { value: undefined, diagnostics };
    }
    const { limits } = this.template.data;
    const share = shareOf(measured, limits.pages ?? measured.pages);
    const fit = composeFitReport(knobs, settings, value, {
      limits,
      ...measured,
      share,
      spare: share < plan.fill,
      passes: this.passes,
    });
    return { value: { ...value, report: { ...value.report, fit } }, diagnostics };
  }

  /** With every step of the plan at its end: which recommendations would have to go beyond it. */
  async beyond(knobs: FitKnobs, settings: Settings): Promise<Needed> {
    const fitting = fittingOf(knobs, settings);
    const { value } = this.render(fitting);
    if (value === undefined) throw new Error('a brief that was rendered cannot be rendered again');
    const { main } = value.report.recommendations;
    const measured = await this.measure(value.document);
    const base = {
      document: value.document,
      pages: measured?.pages ?? 0,
      words: value.report.words,
    };
    for (let left = main.length - 1; left >= 0; left--) {
      const { fits } = await this.attempt({ ...fitting, recommendations: left });
      const kept = this.render({ ...fitting, recommendations: left }).value?.report.recommendations;
      if (kept && kept.main.length > left) break;
      if (fits) {
        const gone = main.filter((id) => !kept?.main.includes(id));
        return { ...base, recommendations: gone };
      }
    }
    return { ...base, recommendations: undefined };
  }
}

const none: Settings = { give: [], take: [] };
const cannot: Tried = { fits: false, fill: Number.POSITIVE_INFINITY };

/** How much of the pages allowed is used; above 1 where it is more. */
function shareOf({ pages, fill }: MainMeasure, most: number): number {
  return Math.round(((pages - 1 + (fill.at(-1) ?? 0)) / most) * 1e4) / 1e4;
}
