// The structured data that travels inside a PDF (brief.json): its schema, for the writer and for `policybrief verify`.
import { z } from 'zod';
import { quoteSchema } from '../brief/schema.ts';

/** Without the words around a quotation: they may be such as this audience is not shown. */
const placed = quoteSchema.omit({ prefix: true, suffix: true });
const quoteRecord = placed.extend({
  shown: z.boolean().describe('Whether the paper prints it whole.'),
});
const passageRecord = placed.omit({ role: true });

const recommendationRecord = z.object({
  id: z.string(),
  part: z.enum(['main', 'annex']),
  title: z.string(),
  action: z.string(),
  themes: z.array(z.string()),
  lead: z.object({ name: z.string().nullable(), basis: z.string() }),
  partners: z.array(z.string()),
  beneficiaries: z.array(z.string()),
  instruments: z.array(z.string()),
  modality: z.object({ level: z.number(), badge: z.string(), cue: z.string() }),
  stance: z.string(),
  confidence: z.string(),
  quotes: z.array(quoteRecord),
  citations: z.array(z.string()),
});

/** What brief.json holds; nothing that the paper itself may not show. */
export const paperRecord = z.object({
  format: z.literal('policybrief/1'),
  tool: z.string(),
  audience: z.string(),
  brief: z.object({ name: z.string(), title: z.string(), language: z.string() }),
  source: z.object({
    title: z.string(),
    authors: z.array(z.string()),
    file: z.string(),
    sha256: z.string(),
  }),
  recommendations: z.array(recommendationRecord),
  passages: z.array(passageRecord).describe('Context passages the paper prints.'),
  otherQuotations: z
    .array(z.string())
    .describe(
      'Words in quotation marks that a person wrote, or that quote none of the above whole.',
    ),
  leftOut: z.array(z.object({ id: z.string(), why: z.string() })),
  marking: z.string().nullable().describe('Printed top and bottom of every page.'),
});

export type PaperRecord = z.infer<typeof paperRecord>;

/** Name of the attachment. */
export const recordName = 'brief.json';
