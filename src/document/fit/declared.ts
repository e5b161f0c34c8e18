// A template, its selection and view as declared → what a plan has to work with.
import type { BriefContext } from '../../brief/schema.ts';
import type { Selection } from '../select.ts';
import type { Template } from '../template.ts';
import type { View } from '../view-schema.ts';
import type { Declared } from './fit-knobs.ts';

/** What the paper has before anything gives. */
export function declaredOf({ data }: Template, { numbers }: Selection, view: View): Declared {
  const { context } = view;
  const passages: [BriefContext['kind'], number][] = [
    ['problem', context.problems.length],
    ['existing-practice', context.existingPractice.length],
    ['threat-example', context.threatExamples.length],
    ['timeline', context.timeline.length],
    ['geopolitics', context.geopolitics.length],
    ['author-question', context.questions.length],
    ['pull-quote', context.pullQuote ? 1 : 0],
  ];
  return {
    page: data.page,
    blocks: data.blocks,
    recommendations: numbers,
    passages: new Map(passages),
  };
}
