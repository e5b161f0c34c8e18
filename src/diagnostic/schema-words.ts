// One objection of zod and the value it is about → plain words: what is wanted, what was found, what to do.
import { suggestion } from './did-you-mean.ts';

/** The part of a zod issue that is read here; every `z.core.$ZodIssue` fits. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly origin?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly issues?: readonly SchemaIssue[] | undefined;
  readonly errors?: readonly (readonly SchemaIssue[])[] | undefined;
}

/** Words that follow the name of the value, such as "must be a text, but is a number". */
export interface Fault {
  readonly message: string;
  readonly hints: readonly string[];
}

/** Puts an issue into words. Messages that a schema gives itself ("must be kebab-case") are kept. */
export function faultOf(issue: SchemaIssue, value: unknown): Fault {
  const word = words[issue.code ?? ''];
  return word ? word(issue, value) : { message: `is not valid: ${issue.message}`, hints: [] };
}

const words: Partial<Record<string, (issue: SchemaIssue, value: unknown) => Fault>> = {
  invalid_type: wrongType,
  invalid_value: wrongValue,
  invalid_union: wrongUnion,
  invalid_format: (issue, value) => {
    const own = /^must /.test(issue.message) ? issue.message : formats[issue.format ?? ''];
    return { message: `${own ?? `is not a valid ${issue.format}`}${found(value)}`, hints: [] };
  },
  invalid_key: (issue) => ({
    message: `as a key ${issue.issues?.[0]?.message ?? 'is not allowed'}`,
    hints: [],
  }),
  too_small: (issue) => ({ message: tooSmall(issue), hints: [] }),
  too_big: (issue) => ({
    message:
      issue.origin === 'number'
        ? `must be at most ${issue.maximum}`
        : `must have at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`,
    hints: [],
  }),
};

const formats: Partial<Record<string, string>> = {
  url: 'must be an address that starts with http:// or https://',
};

function found(value: unknown): string {
  if (typeof value !== 'string' || value.length > 60 || /[\r\n]/.test(value)) return '';
  return `, but is “${value}”`;
}

function tooSmall(issue: SchemaIssue): string {
  if (issue.origin === 'number') return `must be at least ${issue.minimum}`;
  if (issue.origin === 'array') return `needs at least ${issue.minimum} entry`;
  return 'must not be empty';
}

const wanted: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: '“key: value” lines',
  record: '“key: value” lines',
};

function wrongType(issue: SchemaIssue, value: unknown): Fault {
  const want = wanted[issue.expected ?? ''] ?? issue.expected ?? 'something else';
  return { message: `must be ${want}, but is ${kindOf(value)}`, hints: typeHints(issue, value) };
}

function typeHints(issue: SchemaIssue, value: unknown): readonly string[] {
  if (value === null) return ['write a value, or remove the key'];
  if (issue.expected === 'string' && /^(number|boolean)$/.test(typeof value)) {
    return [`put it in quotation marks: "${String(value)}"`];
  }
  if (issue.expected === 'array' && typeof value === 'string') return [`write it as [${value}]`];
  return [];
}

/** What a person would call a YAML value. */
function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return '“key: value” lines';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a broken number';
  if (typeof value === 'boolean') return `the value ${value}`;
  return 'a text';
}

function wrongValue(issue: SchemaIssue, value: unknown): Fault {
  const values = (issue.values ?? []).map(String);
  const shown = typeof value === 'object' ? kindOf(value) : `“${String(value)}”`;
  if (values.length === 1) return { message: `must be ${values[0]}, but is ${shown}`, hints: [] };
  return {
    message: value === null ? 'is empty' : `is ${shown}, which is not one of its values`,
    hints: suggestion(String(value), values),
  };
}

/** Of several ways to be right, tells of the one that is a rule; where all are single values, of their list. */
function wrongUnion(issue: SchemaIssue, value: unknown): Fault {
  const first = (issue.errors ?? []).flatMap((errors) => errors.slice(0, 1));
  const rule = first.find((error) => error.code !== 'invalid_value');
  if (rule) return faultOf(rule, value);
  const values = first.flatMap((error) => error.values ?? []);
  return wrongValue({ ...issue, values }, value);
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
