// The front matter of a template: who the audience is, what it is shown, how its paper looks.
import { z } from 'zod';
import {
  contextKinds,
  controlSchema,
  formSchema,
  recommendationSchema,
  sensitivities,
} from '../brief/schema.ts';
import { fitSchema } from './fit/fit-schema.ts';

const line = (what: string) => z.string().trim().min(1).describe(what);
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const level = z.int().min(0).max(5);
const confidence = z.enum(['high', 'medium', 'low']);
const controlField = z.enum(
  Object.keys(controlSchema.shape) as [
    keyof typeof controlSchema.shape,
    ...(keyof typeof controlSchema.shape)[],
  ],
);
const formField = z.enum(
  Object.keys(formSchema.shape) as [
    keyof typeof formSchema.shape,
    ...(keyof typeof formSchema.shape)[],
  ],
);

/** One step of choosing recommendations: takes, in order, those not yet taken that meet all of its conditions. */
export const pickSchema = z
  .strictObject({
    section: kebab.optional().describe('Section of the paper they go to; an id under `sections`.'),
    themes: z
      .array(kebab)
      .min(1)
      .optional()
      .describe('All of these are among its themes, primary or secondary.'),
    primary: z.boolean().default(false).describe('The first of `themes` is its primary theme.'),
    stances: z
      .array(z.enum(recommendationSchema.shape.stance.options))
      .min(1)
      .optional()
      .describe('Its stance is one of these.'),
    minLevel: level.optional().describe('Modality level at least this.'),
    minConfidence: confidence.optional(),
    has: z
      .array(z.enum(['lead', 'partners', 'beneficiaries', 'instrument', 'citations']))
      .default([])
      .describe('These fields are given.'),
    order: z
      .array(z.enum(['level', 'confidence', 'position']))
      .default(['level', 'position'])
      .describe('Strongest first, surest first, or in the order of the text.'),
    limit: z.int().min(1).optional().describe('At most this many.'),
  })
  .describe('One step of choosing recommendations.');

const marginMm = z.number().min(10).max(60);
const runningLine = z
  .strictObject({
    left: z.string().optional(),
    centre: z.string().optional(),
    right: z.string().optional(),
  })
  .describe('Handlebars text over the same view as the body; {page} and {pages} are page numbers.');

export const pageSchema = z.strictObject({
  size: z.enum(['A4', 'Letter']).default('A4'),
  marginsMm: z
    .strictObject({
      top: marginMm.default(20),
      right: marginMm.default(20),
      bottom: marginMm.default(20),
      left: marginMm.default(20),
    })
    .prefault({}),
  face: z.enum(['serif', 'sans']).default('sans'),
  bodyPt: z.number().min(9).max(20).default(11),
  lineSpacing: z.number().min(1).max(2.5).default(1.15),
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  align: z.enum(['left', 'justify']).default('left'),
  header: runningLine.default({}),
  footer: runningLine.default({}),
  marking: z.string().optional().describe('Handlebars text printed top and bottom of every page.'),
});

export const templateSchema = z
  .strictObject({
    name: line('Name of the paper: "Foreign-ministry brief".'),
    reader: line('Who reads it.'),
    angle: line('What they want from it.'),
    title: line('Handlebars text: title of the document.').default('{{brief.title}}'),
    subject: line('Handlebars text: what kind of paper it is, for catalogues.').optional(),
    select: z.strictObject({
      main: z.array(pickSchema).min(1).describe('Shown in full, in this order.'),
      annex: z.array(pickSchema).default([]).describe('Shown in the annex.'),
      max: z.int().min(1).optional().describe('At most this many in the main part.'),
      otherwise: z
        .strictObject({
          below: z.int().min(1).describe('Used where the main part has fewer than this.'),
          picks: z.array(pickSchema).min(1),
        })
        .optional()
        .describe('What to take from an article whose themes this audience does not expect.'),
      tick: z
        .array(kebab)
        .default([])
        .describe(
          'Themes that a person must include by name. Descriptive recommendations always need that.',
        ),
      never: z
        .array(kebab)
        .default([])
        .describe('Themes left out unless a person includes a recommendation by name.'),
    }),
    sections: z.record(kebab, line('Heading.')).default({}),
    sensitivity: z
      .strictObject({
        leave: z
          .enum(sensitivities)
          .default('none')
          .describe('Most sensitive quotation it may show.'),
        withMarking: z
          .enum(sensitivities)
          .optional()
          .describe('The same once a person has set a marking.'),
      })
      .prefault({}),
    context: z
      .array(z.enum(contextKinds))
      .default([])
      .describe('Kinds of context passages it may show.'),
    caveats: z
      .enum(['listed', 'all', 'none'])
      .default('listed')
      .describe('Which caveats print: those that list this audience, all, or none.'),
    required: z
      .array(controlField)
      .default([])
      .describe('Control fields a person must supply before a final version.'),
    rows: z.array(formField).default([]).describe('Form rows it prints, given or not.'),
    limits: z
      .strictObject({
        pages: z.int().min(1).optional().describe('Pages of the main part, annexes not counted.'),
        words: z.int().min(1).optional().describe('Most words of the main part.'),
        minWords: z.int().min(1).optional(),
      })
      .default({}),
    blocks: z
      .record(kebab, line('What it is, for the report: "Timeline box".'))
      .default({})
      .describe('Optional parts, which the body prints under {{#if show.<id>}}.'),
    fit: fitSchema.optional(),
    page: pageSchema.prefault({}),
  })
  .describe(
    'A policybrief audience template: the YAML front matter of templates/<audience>.md.hbs.',
  );

export type TemplateData = z.infer<typeof templateSchema>;
export type Pick = z.infer<typeof pickSchema>;
