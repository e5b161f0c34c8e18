// A value and its zod schema → the value as a person would write it: keys in schema order, defaults left out.
import { z } from 'zod';

/** The value without what the schema would add again; keys the schema does not name come last, as they stand. */
export function withoutDefaults(
  schema: z.ZodType,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return strip(schema, value) as Record<string, unknown>;
}

function strip(schema: z.ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (value === null || typeof value !== 'object') return value;
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((entry) => strip(inner.element as z.ZodType, entry));
  }
  if (inner instanceof z.ZodRecord) {
    return mapEntries(value, (entry) => strip(inner.valueType as z.ZodType, entry));
  }
  return inner instanceof z.ZodObject
    ? stripObject(inner, value as Record<string, unknown>)
    : value;
}

function stripObject(
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const extra = Object.keys(value).filter((key) => !(key in schema.shape));
  for (const key of [...Object.keys(schema.shape), ...extra]) {
    const field = schema.shape[key] as z.ZodType | undefined;
    const entry = value[key];
    if (entry === undefined || (field && isDefault(field, entry))) continue;
    result[key] = field ? strip(field, entry) : entry;
  }
  return result;
}

/** True where leaving the value out reads back as the same value. */
function isDefault(field: z.ZodType, value: unknown): boolean {
  if (!(field instanceof z.ZodDefault || field instanceof z.ZodPrefault)) return false;
  return JSON.stringify(field.parse(undefined)) === JSON.stringify(value);
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  ) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}

function mapEntries(value: object, change: (entry: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, change(entry)]));
}
