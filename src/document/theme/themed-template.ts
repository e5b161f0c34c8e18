// A template × a theme → the template in that house style.
import type { Template } from '../template.ts';
import type { TemplateData } from '../template-schema.ts';
import type { Theme } from './read-theme.ts';

/** What the theme gives stands in for the template's own; steps of its plan that lie beyond it are dropped. */
export function themedTemplate(template: Template, theme: Theme): Template {
  const { page: own, fit: plan, limits, ...rest } = template.data;
  const page: TemplateData['page'] = {
    ...own,
    face: theme.face ?? own.face,
    bodyPt: theme.bodyPt ?? own.bodyPt,
    lineSpacing: theme.lineSpacing ?? own.lineSpacing,
    columns: theme.columns ?? own.columns,
    align: theme.align ?? own.align,
    marginsMm: marginsOf(own.marginsMm, theme.marginsMm),
  };
  const free = theme.pages === 'free';
  const { pages: _, words: __, minWords: ___, ...others } = limits;
  const data: TemplateData = {
    ...rest,
    page,
    limits: free ? others : limits,
    ...(plan && !free ? { fit: within(plan, page) } : {}),
  };
  return { ...template, data, ...(theme.colours ? { colours: theme.colours } : {}) };
}

type Margins = TemplateData['page']['marginsMm'];

function marginsOf(own: Margins, theme: Theme['marginsMm']): Margins {
  const { top = own.top, right = own.right, bottom = own.bottom, left = own.left } = theme;
  return { top, right, bottom, left };
}

type Plan = NonNullable<TemplateData['fit']>;

/** A plan written for another size may ask to shrink what is smaller already; such a step has nothing to do. */
function within(plan: Plan, page: TemplateData['page']): Plan {
  const lower = { lineSpacing: page.lineSpacing, bodyPt: page.bodyPt };
  const keeps = (
    step: { lineSpacing?: number | undefined; bodyPt?: number | undefined },
    up: boolean,
  ) =>
    (['lineSpacing', 'bodyPt'] as const).every((key) => {
      const to = step[key];
      return to === undefined || (up ? to > lower[key] : to < lower[key]);
    });
  return {
    ...plan,
    give: plan.give.filter((step) => keeps(step, false)),
    take: plan.take.filter((step) => keeps(step, true)),
  };
}
