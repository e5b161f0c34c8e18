// The brief file's one schema: types, validation and the JSON Schema for editors all come from here.
import { z } from 'zod';
import { isoDate, kebabText, line, list, prose } from './schema-fields.ts';
import { citationSchema, referenceSchema } from './schema-references.ts';
import { themes } from './themes.ts';

const themeIds = Object.keys(themes) as [keyof typeof themes, ...(keyof typeof themes)[]];

const recommendationId = z
  .string()
  .regex(/^[A-Z]{1,3}\d{1,4}[a-z]?$/, 'must look like R01')
  .describe('Stable identifier: R01, R02 … in the order of the text.');

/** How freely a quotation may travel; the order is the rank, weakest first. */
export const sensitivities = ['none', 'diplomatic-high'] as const;

export const quoteSchema = z
  .strictObject({
    role: z
      .enum(['core', 'support', 'gap', 'context', 'risk'])
      .describe('core: says the recommendation itself; the others surround it.'),
    voice: z
      .enum(['author', 'third-party'])
      .default('author')
      .describe('Whose words: a third party the author quotes is never given to the author.'),
    speaker: line('Who speaks, where the voice is a third party.').optional(),
    sensitivity: z.enum(sensitivities).default('none').describe('How freely it may travel.'),
    sic: line('An odd word in it, named as [sic: “…”] behind the quotation marks.').optional(),
    exact: z
      .string()
      .min(1)
      .describe('The quotation, character for character (TextQuoteSelector).'),
    prefix: z.string().max(64).describe('Up to 32 characters before it.'),
    suffix: z.string().max(64).describe('Up to 32 characters after it.'),
    line: z.int().min(1).describe('Line of the source it starts on, 1-based.'),
    start: z.int().min(0).describe('First character: UTF-16 offset into the source text.'),
    end: z.int().min(1).describe('End, exclusive: UTF-16 offset into the source text.'),
  })
  .describe('A verbatim quotation and its exact place.');

export const contextKinds = [
  'problem',
  'existing-practice',
  'threat-example',
  'timeline',
  'geopolitics',
  'author-question',
  'pull-quote',
] as const;

export const contextSchema = z.strictObject({
  kind: z.enum(contextKinds).describe('What the passage is good for.'),
  year: z.int().min(1).max(2999).optional().describe('For a timeline entry: its year.'),
  quote: quoteSchema.omit({ role: true }),
});

const caveatSchema = z.strictObject({
  text: line('What a reader must know before relying on the recommendation.'),
  audiences: z
    .array(kebabText)
    .default([])
    .describe('Audiences whose brief must print it; empty: for the editor only.'),
});

/** Delivery details that only a person can give; never taken from the article by guessing. */
export const deliverySchema = z.strictObject({
  milestone: line('First milestone.').optional(),
  targetDate: isoDate('Target date.').optional(),
  agency: line('Agency in charge.').optional(),
  indicator: line('Indicator of success.').optional(),
  cost: line('Cost or cost band.').optional(),
  legalBasis: line('Legal basis.').optional(),
  priority: line('Priority.').optional(),
});

export const recommendationSchema = z.strictObject({
  id: recommendationId,
  title: line('Imperative title, at most 11 words.'),
  action: prose("What should be done: imperative, in the source's own words."),
  themes: z
    .array(z.union([z.enum(themeIds), kebabText]))
    .min(1)
    .describe('Primary theme first.'),
  lead: z
    .strictObject({
      name: line('Who should act, as the source names them.').nullable().default(null),
      basis: z
        .enum(['stated', 'implied', 'not-stated'])
        .describe('Whether the source names the lead.'),
    })
    .describe('Who should act.'),
  partners: list('Who should act with the lead.'),
  beneficiaries: list('Who gains.'),
  instruments: list('By what means, one entry each.'),
  modality: z
    .strictObject({
      level: z
        .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
        .describe('How strongly the author put it, 0 described … 5 obligation.'),
      cue: line("The author's words that show it; must stand in a quotation."),
    })
    .describe("Strength of the author's own wording."),
  stance: z
    .enum([
      'author-prescribes',
      'author-expects',
      'author-endorses',
      'author-suggests',
      'reports-actor-intent',
      'author-reports-steps',
      'descriptive-implied',
    ])
    .describe(
      'What the author does with it; descriptive-implied needs a tick (include) to be shown.',
    ),
  confidence: z.enum(['high', 'medium', 'low']).describe('How sure the coding is.'),
  quotes: z.array(quoteSchema).min(1).describe('At least one with role core.'),
  citations: list('Ids of citations in the sentence of the core quote.'),
  supportingCitations: list('Ids of citations in the other quotes.'),
  caveats: z.array(caveatSchema).default([]),
  riskIfNotDone: line('Risk if nothing is done, as stated.').optional(),
  delivery: deliverySchema.default({}),
});

/** Fields that say who sends what to whom under which marking: a person fills them, `--final` insists. */
export const controlSchema = z.strictObject({
  issuingBody: line('Who issues the brief.').optional(),
  from: line('Sender.').optional(),
  to: line('Addressee.').optional(),
  copyTo: list('Further addressees.'),
  contact: line('Name and address for questions.').optional(),
  date: isoDate('Date of the brief; never taken from the clock or the article.').optional(),
  marking: line('Security or handling marking. There is no default.').optional(),
  handling: line('Handling instruction.').optional(),
  tlp: z
    .enum(['TLP:RED', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:GREEN', 'TLP:CLEAR'])
    .describe('Traffic Light Protocol 2.0 label.')
    .optional(),
  reference: line('Reference number.').optional(),
  copyNumber: line('Copy number.').optional(),
  version: line('Version of the document.').optional(),
  series: line('Series and number.').optional(),
  team: line('Team or unit.').optional(),
  signatory: line('Who signs: name and designation.').optional(),
  clearance: line('Who cleared it, and when.').optional(),
  release: line('Release or embargo line.').optional(),
  decideBy: isoDate('Date by which a decision is needed.').optional(),
  occasion: line('Visit, meeting or other occasion.').optional(),
});

/** Rows that a form asks for; where a person gives nothing they print "Not stated in source". */
export const formSchema = z.strictObject({
  decisionSought: line(
    'What the reader is asked to do; "note" unless a person says otherwise.',
  ).default('note'),
  cost: line('Cost.').optional(),
  funding: line('Funding.').optional(),
  legal: line('Legal position.').optional(),
  consultation: line('Who was consulted and what they said.').optional(),
  timetable: line('Timetable.').optional(),
  duration: line('Duration.').optional(),
  requestingEntity: line('Requesting entity.').optional(),
  partners: line('Partner organisations.').optional(),
  indicators: line('Indicators.').optional(),
  budget: line('Budget.').optional(),
});

const wordingSchema = z.strictObject({
  title: line('Title for this audience.').optional(),
  action: prose('Action for this audience.').optional(),
});

/** What a brief changes for one audience. */
export const overrideSchema = z.strictObject({
  title: line('Title of this brief.').optional(),
  standfirst: prose('Standfirst or headline sentence.').optional(),
  order: z.array(recommendationId).default([]).describe('These first, in this order.'),
  include: z
    .array(recommendationId)
    .default([])
    .describe('Shown whatever the rule says; also the tick that descriptive recommendations need.'),
  must: z
    .array(recommendationId)
    .default([])
    .describe('Shown like `include`, and never left out to meet a limit.'),
  annex: z.array(recommendationId).default([]).describe('Moved to the annex.'),
  exclude: z.array(recommendationId).default([]).describe('Left out.'),
  wording: z.record(recommendationId, wordingSchema).default({}),
  control: controlSchema.partial().default({}),
  // Without its default: what an audience does not change, the brief decides.
  form: formSchema
    .extend({ decisionSought: formSchema.shape.decisionSought.unwrap() })
    .partial()
    .default({}),
});

const sourceSchema = z.strictObject({
  title: line('Title of the article.'),
  authors: list('Authors, as the article names them.'),
  authorNote: line('What the article says of its author.').optional(),
  file: line('Name of the copy the quotations were checked against.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits')
    .describe('SHA-256 of that copy.'),
  published: isoDate('Date of publication.').optional(),
  publication: line('Where it was published.').optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .describe('Address of the article.')
    .optional(),
  note: line('Where the copy is from, and what a person still has to confirm.').optional(),
});

export const briefSchema = z
  .strictObject({
    policybrief: z.literal(1).describe('Version of the brief format.'),
    title: line('Title of the brief.'),
    titleShort: line('Short title: one line of a page header.').optional(),
    subject: line('Subject line of papers that have one.').optional(),
    language: z
      .string()
      .regex(
        /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
        'must be a language tag such as en-GB',
      )
      .describe('Language of the brief (BCP 47).')
      .default('en-GB'),
    source: sourceSchema,
    control: controlSchema.prefault({}),
    form: formSchema.prefault({}),
    themes: z
      .record(kebabText, line('Label.'))
      .default({})
      .describe('Themes of this brief beyond the built-in ones: id → label.'),
    audiences: z
      .record(kebabText, overrideSchema)
      .default({})
      .describe('What this brief changes for an audience.'),
    recommendations: z.array(recommendationSchema),
    notStated: list('What the source does not say; printed as its limits.'),
    context: z.array(contextSchema).default([]),
    citations: z.array(citationSchema).default([]),
    references: z.array(referenceSchema).default([]),
  })
  .describe('A policybrief brief file: the YAML front matter of a Markdown file.');

export type BriefData = z.infer<typeof briefSchema>;
export type BriefRecommendation = z.infer<typeof recommendationSchema>;
export type BriefQuote = z.infer<typeof quoteSchema>;
export type BriefContext = z.infer<typeof contextSchema>;
export type BriefCitation = z.infer<typeof citationSchema>;
export type BriefReference = z.infer<typeof referenceSchema>;
export type AudienceOverride = z.infer<typeof overrideSchema>;
export type Sensitivity = (typeof sensitivities)[number];
