// The kinds of field that the brief's schema is made of.
import { z } from 'zod';

/** A text of one line. */
export const line = (what: string) =>
  z
    .string()
    .trim()
    .min(1)
    .regex(/^[^\r\n]*$/, 'must be a single line')
    .describe(what);

/** A text of any length. */
export const prose = (what: string) => z.string().trim().min(1).describe(what);

/** A list of one-line texts, empty where it is left out. */
export const list = (what: string) => z.array(line('One entry.')).default([]).describe(what);

/** A date, a month or a year. */
export const isoDate = (what: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026-11-23, 2026-11 or 2026')
    .describe(what);

/** An id: lower-case words joined by hyphens. */
export const kebabText = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
