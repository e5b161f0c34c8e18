// A house style: colours, face, sizes and spacing that stand in for those of a template.
import { z } from 'zod';

const colour = (what: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #14365c')
    .describe(what);

export const coloursSchema = z.strictObject({
  ink: colour('Text.'),
  accent: colour('Headings, links, table heads.'),
  muted: colour('Standfirsts, credits, running lines.'),
  rule: colour('Rules.'),
  hair: colour('Lines between rows.'),
  tint: colour('Ground of boxes.'),
  strongTint: colour('Ground of table heads and of the stronger badges.'),
});

export const themeSchema = z
  .strictObject({
    name: z.string().trim().min(1).describe('What it is: "Large print".'),
    extends: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case')
      .optional()
      .describe('Another theme, whose values stand where this one gives none.'),
    colours: coloursSchema.partial().default({}),
    face: z.enum(['serif', 'sans']).optional(),
    bodyPt: z.number().min(9).max(20).optional(),
    lineSpacing: z.number().min(1).max(2.5).optional(),
    columns: z.union([z.literal(1), z.literal(2)]).optional(),
    align: z.enum(['left', 'justify']).optional(),
    marginsMm: z
      .strictObject({
        top: z.number().min(10).max(60),
        right: z.number().min(10).max(60),
        bottom: z.number().min(10).max(60),
        left: z.number().min(10).max(60),
      })
      .partial()
      .default({}),
    pages: z
      .enum(['limited', 'free'])
      .optional()
      .describe('free: sizes come first, so the page limits and plans of templates do not hold.'),
  })
  .describe('A policybrief theme: templates/themes/<name>.yaml.');

export type ThemeData = z.infer<typeof themeSchema>;
