// Everything a template can read: the documented contract between a brief and an audience's paper.
import { z } from 'zod';
import { controlSchema, deliverySchema, formSchema } from '../brief/schema.ts';

const text = (what: string) => z.string().describe(what);
const given = (what: string) => z.string().optional().describe(`${what} Absent where not given.`);
const markdown = (what: string) => z.string().meta({ markdown: true }).describe(what);

const quoteView = z.strictObject({
  text: text('The quotation, verbatim, without quotation marks.'),
  line: z.number().describe('Line of the source.'),
  role: text('core, support, gap, context or risk.'),
  speaker: text('Who says it: the author, or the third party the author quotes.'),
  thirdParty: z.boolean(),
  sic: given('The odd word of the source, to be printed as [sic] outside the quotation marks.'),
  words: z.number().describe('Number of words.'),
});

const contextView = quoteView.omit({ role: true }).extend({
  year: z.number().optional().describe('For a timeline entry.'),
});

const citationView = z.strictObject({
  text: text('As printed in the article, brackets included.'),
  line: z.number(),
  match: text('exact, exact-prefix, fuzzy, fuzzy-container, fuzzy-doubtful or missing.'),
  reference: given('The entry of the reference list as printed.'),
  note: given('Why the match is not exact.'),
});

/** One delivery cell: what a person gave, else "Not stated in source". */
const deliveryView = z.strictObject(
  Object.fromEntries(Object.keys(deliverySchema.shape).map((key) => [key, text(key)])) as Record<
    keyof typeof deliverySchema.shape,
    z.ZodString
  >,
);

export const recommendationView = z.strictObject({
  id: text('R01'),
  anchor: text('r01: what a heading that ends in the id ends in as a link target.'),
  number: z.number().describe('Place in its list, from 1.'),
  letter: text('Place in its list as "(a)".'),
  title: text('Imperative title.'),
  action: text('Imperative action.'),
  point: text(
    'The action where it has at most 25 words, else the title: short enough to say aloud.',
  ),
  phrase: text(
    'The action as a sentence attributed to the author by the fixed phrase of its level; ends with a full stop.',
  ),
  badge: text('Strength: Noted, Possible, Promising, Expected, Needed or Called for.'),
  level: z.number().describe('0–5'),
  label: text('What the level means.'),
  cue: text("The author's words that show the strength."),
  theme: text('Label of the primary theme.'),
  themes: z.array(text('Label.')),
  lead: text('Who should act; "Not stated in source" where the article names nobody.'),
  leadBasis: text('stated, implied or not-stated.'),
  partners: text('Joined with commas and "and"; "Not stated in source" where there are none.'),
  beneficiaries: text('Likewise.'),
  instrument: text('Likewise.'),
  instruments: z.array(text('One means.')),
  hasPartners: z.boolean(),
  hasBeneficiaries: z.boolean(),
  hasInstrument: z.boolean(),
  stance: text('author-prescribes …'),
  confidence: text('high, medium or low.'),
  quote: quoteView.describe('The core quotation.'),
  quotes: z.array(quoteView).describe('All quotations this audience may see, core first.'),
  citations: z.array(citationView).describe('Citations in the sentence of the core quotation.'),
  supportingCitations: z.array(citationView),
  caveats: z.array(text('A caveat that must print for this audience.')),
  riskIfNotDone: given('As stated.'),
  delivery: deliveryView,
  main: z.boolean().describe('True in the main part, false in the annex.'),
});

/** Control fields: what a person gave, else "[TO BE SUPPLIED: …]" where required, else absent. */
const controlView = z.strictObject(
  Object.fromEntries(
    Object.keys(controlSchema.shape).map((key) => [key, given(`Control field ${key}.`)]),
  ) as Record<keyof typeof controlSchema.shape, z.ZodOptional<z.ZodString>>,
);

/** Form rows: what a person gave, else "Not stated in source". */
const formView = z.strictObject(
  Object.fromEntries(Object.keys(formSchema.shape).map((key) => [key, text(key)])) as Record<
    keyof typeof formSchema.shape,
    z.ZodString
  >,
);

export const proseView = z.strictObject({
  summary: markdown('## Summary').optional(),
  purpose: markdown('## Purpose').optional(),
  context: markdown('## Context').optional(),
  issue: markdown('## The issue').optional(),
  assessment: markdown('## Assessment').optional(),
  timing: markdown('## Timing').optional(),
  pointsToMake: markdown('## Points to make').optional(),
  theirInterests: markdown('## Their interests').optional(),
  tacticalArguments: markdown('## Tactical arguments').optional(),
  pressLine: markdown('## Press line').optional(),
  sensitivities: markdown('## Sensitivities').optional(),
  consultation: markdown('## Consultation').optional(),
  questions: markdown('## Questions for discussion').optional(),
  terms: markdown('## Terms and bodies').optional(),
  strategicFramework: markdown('## Link to the strategic framework').optional(),
  leadParagraph: markdown('## Lead').optional(),
  notesToEditors: markdown('## Notes to editors').optional(),
  editorsNotes: markdown('## Editor’s notes').optional(),
});

export const viewSchema = z.strictObject({
  brief: z.strictObject({
    title: text('Title of the brief (this audience’s own where it has one).'),
    titleShort: text('Short title; the title where there is none.'),
    subject: text('Subject line; the title where there is none.'),
    standfirst: given('This audience’s standfirst.'),
    language: text('BCP 47'),
    slug: text('Name of the brief file.'),
  }),
  source: z.strictObject({
    title: text('Title of the article.'),
    authors: text('Joined with "and".'),
    authorNote: given('What the article says of its author.'),
    published: text('Date, or "Not stated in source".'),
    publication: text('Likewise.'),
    url: given('Address.'),
    note: given('Where the copy is from.'),
    file: text('Name of the copy.'),
    sha256: text('Of the copy.'),
    shortHash: text('Its first 12 digits.'),
    citation: text('How to cite the article, from what is known.'),
    limits: given('One sentence: what the source does not state.'),
    notStated: z.array(text('One thing it does not state.')),
  }),
  audience: z.strictObject({
    id: text('think-tank'),
    name: text('Name of the paper.'),
    reader: text('Who reads it.'),
    angle: text('What they want from it.'),
  }),
  control: controlView,
  form: formView,
  prose: proseView.describe('Body sections of the brief file; Markdown, printed with {{{ }}}.'),
  recommendations: z.array(recommendationView).describe('The main part, in order.'),
  annex: z.array(recommendationView).describe('The annex, in order.'),
  all: z.array(recommendationView).describe('Main part, then annex.'),
  sections: z
    .array(
      z.strictObject({
        id: text('id'),
        title: text('Heading.'),
        recommendations: z.array(recommendationView),
        annex: z.array(recommendationView).describe('Annex recommendations of that section.'),
      }),
    )
    .describe('Sections of the template that have at least one recommendation.'),
  section: z
    .record(z.string(), z.array(recommendationView))
    .describe(
      'Main recommendations by section id: {{#each section.law}}; every declared id is there.',
    ),
  show: z
    .record(z.string(), z.boolean())
    .meta({ keys: 'blocks' })
    .describe('Whether a block the template declares has room: {{#if show.timeline}}.'),
  themes: z.array(z.strictObject({ label: text('Theme.'), ids: text('R01, R03') })),
  leftOut: z.array(
    z.strictObject({ id: text('R14'), title: text('Title.'), reason: text('Why.') }),
  ),
  context: z.strictObject({
    problems: z.array(contextView),
    existingPractice: z.array(contextView),
    threatExamples: z.array(contextView),
    timeline: z
      .array(contextView.extend({ year: z.number() }))
      .describe('By year; entries that have one.'),
    geopolitics: z.array(contextView),
    questions: z.array(contextView).describe('Questions the author asks.'),
    pullQuote: contextView.optional().describe('At most 25 words, never marked sic.'),
  }),
  citations: z.strictObject({
    total: z.number(),
    matched: z.number(),
    unmatched: z.array(citationView).describe('No entry in the reference list.'),
    uncertain: z.array(citationView).describe('Matched by spelling, container or doubtfully.'),
    uncited: z.array(text('Entry that no citation points to, as printed.')),
    outOfRange: z.array(text('Page locator outside its entry’s pages, in one sentence.')),
  }),
  references: z
    .array(z.strictObject({ id: text('vanthi2021'), raw: text('As printed in the article.') }))
    .describe('Entries that the recommendations shown cite.'),
  counts: z.strictObject({
    recommendations: z.number(),
    annex: z.number(),
    leftOut: z.number(),
    total: z.number(),
  }),
});

export type View = z.infer<typeof viewSchema>;
export type RecommendationView = z.infer<typeof recommendationView>;
export type QuoteView = z.infer<typeof quoteView>;
export type ContextView = z.infer<typeof contextView>;
export type CitationView = z.infer<typeof citationView>;
