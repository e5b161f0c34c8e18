// The part of the brief's schema that holds citations and the reference list.
import { z } from 'zod';
import { kebabText, line, prose } from './schema-fields.ts';

const sourceLine = z.int().min(1).describe('Line of the source it starts on, 1-based.');
const sourceStart = z.int().min(0).describe('First character: UTF-16 offset into the source text.');
const sourceEnd = z.int().min(1).describe('End, exclusive: UTF-16 offset into the source text.');

export const citationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^c\d+$/, 'must look like c01')
    .describe('Identifier: c01, c02 …'),
  text: prose('The citation as printed, brackets included.'),
  reference: line('Id of the reference it points to; null where the list has none.').nullable(),
  match: z
    .enum(['exact', 'exact-prefix', 'fuzzy', 'fuzzy-container', 'fuzzy-doubtful', 'missing'])
    .describe('How sure the match is.'),
  note: line('Why the match is not exact.').optional(),
  line: sourceLine,
  start: sourceStart,
  end: sourceEnd,
});

const cslText = (what: string) => z.string().describe(what).optional();
const cslNumber = (what: string) => z.union([z.string(), z.int()]).describe(what).optional();
const cslDate = (what: string) =>
  z
    .looseObject({
      'date-parts': z
        .array(z.array(z.union([z.int(), z.string()])))
        .describe('[[year, month, day]], as much as is known.')
        .optional(),
    })
    .describe(what)
    .optional();

/** A CSL-JSON item; field names are those of the CSL input schema. `custom.raw` keeps the entry as printed. */
export const referenceSchema = z.looseObject({
  id: kebabText.describe('Identifier, such as nye2004.'),
  type: line('CSL type, such as article-journal or webpage.'),
  title: cslText('Title.'),
  author: z
    .array(
      z.looseObject({
        family: cslText('Family name.'),
        given: cslText('Given names.'),
        literal: cslText('The whole name, where it has no such parts: an organisation.'),
      }),
    )
    .describe('Authors.')
    .optional(),
  genre: cslText('Kind of text, such as Press Release.'),
  event: cslText('Event it belongs to.'),
  'container-title': cslText('Journal, book or site it stands in.'),
  volume: cslNumber('Volume.'),
  issue: cslNumber('Issue.'),
  page: cslText('Pages, such as 94-134.'),
  publisher: cslText('Publisher.'),
  'publisher-place': cslText('Place of publication.'),
  DOI: cslText('DOI, without address.'),
  URL: cslText('Address.'),
  issued: cslDate('Date of publication.'),
  accessed: cslDate('Date it was looked at.'),
  custom: z
    .looseObject({
      raw: z.string().describe('The entry as the article prints it.'),
      line: sourceLine.optional(),
      start: sourceStart.optional(),
      end: sourceEnd.optional(),
      issues: z.array(z.string()).describe('What is odd about the entry.').optional(),
    })
    .describe('What this tool adds to CSL.')
    .optional(),
});
