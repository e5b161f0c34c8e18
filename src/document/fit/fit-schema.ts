// The plan of a template: what may give, in order and within bounds, so that a paper meets its limits.
import { z } from 'zod';
import { contextKinds } from '../../brief/schema.ts';

const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');

/** Bounds no plan may leave: body text is never set below 9 pt, lines never closer than 1.02 times their size. */
const lineSpacing = z.number().min(0.85).max(2.5);
const bodyPt = z.number().min(9).max(20);
const sideMarginMm = z.number().min(10).max(60);

const giveStep = z
  .strictObject({
    lineSpacing: lineSpacing.optional().describe('Line spacing, down to this.'),
    bodyPt: bodyPt.optional().describe('Size of the text in points, down to this.'),
    sideMargins: sideMarginMm
      .optional()
      .describe('Left and right margins in millimetres, each down to this where it is wider.'),
    quotes: z
      .literal('core')
      .optional()
      .describe('Quotations of the main part: only the core one, cut to the sentence of its cue.'),
    block: kebab.optional().describe('This block goes.'),
    passages: z
      .strictObject({ of: z.enum(contextKinds), min: z.int().min(0) })
      .optional()
      .describe('Context passages of a kind, from the last down to this many.'),
    recommendations: z
      .strictObject({ min: z.int().min(0) })
      .optional()
      .describe('Recommendations of the main part, from the last down to this many.'),
  })
  .describe('One step; it names exactly one thing that gives.');

const takeStep = z
  .strictObject({
    lineSpacing: lineSpacing.optional().describe('Line spacing, up to this.'),
    bodyPt: bodyPt.optional().describe('Size of the text in points, up to this.'),
    sideMargins: sideMarginMm.optional().describe('Left and right margins, each up to this.'),
    block: kebab.optional().describe('This block, which otherwise does not show.'),
    recommendations: z
      .strictObject({ max: z.int().min(1) })
      .optional()
      .describe('Further recommendations, by the picks of `otherwise`, up to this many.'),
  })
  .describe('One step; it names exactly one thing that grows.');

export const fitSchema = z
  .strictObject({
    fill: z
      .number()
      .min(0)
      .max(1)
      .default(0.85)
      .describe('Share of the pages allowed below which the steps of `take` are tried.'),
    give: z
      .array(giveStep)
      .default([])
      .describe('Tried in this order while the paper is too long.'),
    take: z.array(takeStep).default([]).describe('Tried in this order while there is room.'),
  })
  .describe('What may give, and what may grow, so that the paper fills its pages and no more.');

export type FitPlan = z.infer<typeof fitSchema>;
export type GiveStep = FitPlan['give'][number];
export type TakeStep = FitPlan['take'][number];
