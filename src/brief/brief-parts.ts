// Front matter that may be faulty → those of its parts that are sound, so that all faults are found at once.
import type { z } from 'zod';
import { valueAt } from '../diagnostic/schema-words.ts';
import {
  type AudienceOverride,
  type BriefCitation,
  type BriefContext,
  type BriefRecommendation,
  type BriefReference,
  contextSchema,
  overrideSchema,
  recommendationSchema,
} from './schema.ts';
import { citationSchema, referenceSchema } from './schema-references.ts';

/** A sound part and its path in the front matter. */
export interface Part<T> {
  readonly path: readonly PropertyKey[];
  readonly value: T;
}

/** The sound parts. Ids are listed even of parts that are not sound, so that one fault does not make others. */
export interface BriefParts {
  readonly recommendations: readonly Part<BriefRecommendation>[];
  readonly context: readonly Part<BriefContext>[];
  readonly citations: readonly Part<BriefCitation>[];
  readonly references: readonly Part<BriefReference>[];
  readonly audiences: readonly Part<AudienceOverride>[];
  /** Ids of themes the brief declares itself. */
  readonly themes: readonly string[];
  readonly ids: Readonly<Record<IdList, readonly Part<string>[]>>;
}

export type IdList = 'recommendations' | 'citations' | 'references';

/** Splits plain front matter into its sound parts. */
export function briefParts(data: Readonly<Record<string, unknown>>): BriefParts {
  return {
    recommendations: sound(recommendationSchema, entries(data, 'recommendations')),
    context: sound(contextSchema, entries(data, 'context')),
    citations: sound(citationSchema, entries(data, 'citations')),
    references: sound(referenceSchema, entries(data, 'references')),
    audiences: sound(overrideSchema, entries(data, 'audiences')),
    themes: entries(data, 'themes').map((part) => String(part.path.at(-1))),
    ids: {
      recommendations: ids(data, 'recommendations'),
      citations: ids(data, 'citations'),
      references: ids(data, 'references'),
    },
  };
}

/** Entries of a list or a map, with their paths. */
function entries(data: Readonly<Record<string, unknown>>, key: string): Part<unknown>[] {
  const value = data[key];
  if (Array.isArray(value))
    return value.map((entry, index) => ({ path: [key, index], value: entry }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, entry]) => ({ path: [key, name], value: entry }));
}

function sound<Schema extends z.ZodType>(
  schema: Schema,
  parts: readonly Part<unknown>[],
): Part<z.infer<Schema>>[] {
  return parts.flatMap(({ path, value }) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [{ path, value: parsed.data }] : [];
  });
}

function ids(data: Readonly<Record<string, unknown>>, list: IdList): Part<string>[] {
  return entries(data, list).flatMap((entry) => {
    const id = valueAt(entry.value, ['id']);
    return typeof id === 'string' ? [{ path: [...entry.path, 'id'], value: id }] : [];
  });
}
