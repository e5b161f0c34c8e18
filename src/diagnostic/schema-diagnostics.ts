// What a zod schema objects to in a file's front matter → diagnostics in plain English, each at its place.
import type { FrontMatter } from '../text/front-matter.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';
import { suggestion } from './did-you-mean.ts';
import { keysAt, type SchemaNode } from './schema-keys.ts';
import { faultOf, type SchemaIssue, valueAt } from './schema-words.ts';

/**
 * One error for each issue. `schema` is the JSON Schema of the same front matter (`z.toJSONSchema`): it knows which
 * keys a mistyped one could have been.
 */
export function schemaDiagnostics(
  issues: readonly SchemaIssue[],
  frontMatter: FrontMatter,
  source: Source,
  schema: SchemaNode,
): Diagnostic[] {
  return issues.flatMap((issue): Diagnostic[] => {
    if (issue.code === 'unrecognized_keys') {
      return unknownKeys(issue, frontMatter, source, schema);
    }
    const value = valueAt(frontMatter.data, issue.path);
    if (value === undefined && issue.code !== 'invalid_key') {
      return [missingKey(issue, frontMatter, source)];
    }
    const fault = faultOf(issue, value);
    return [
      {
        severity: 'error',
        code: 'text/invalid-value',
        message: `${nameOf(issue.path)} ${fault.message}`,
        source,
        span: placeOf(issue, frontMatter),
        hints: fault.hints,
      },
    ];
  });
}

function placeOf(issue: SchemaIssue, frontMatter: FrontMatter): Span {
  const key = issue.code === 'invalid_key' ? frontMatter.keySpan(issue.path) : undefined;
  return key ?? frontMatter.valueSpan(issue.path);
}

function unknownKeys(
  issue: SchemaIssue,
  frontMatter: FrontMatter,
  source: Source,
  schema: SchemaNode,
): Diagnostic[] {
  const value = valueAt(frontMatter.data, issue.path);
  const present = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const known = keysAt(schema, issue.path).filter((key) => !present.includes(key));
  return (issue.keys ?? []).map((key) => ({
    severity: 'error',
    code: 'text/unknown-key',
    message: `“${key}” is not a key of ${nameOf(issue.path)}`,
    source,
    span: frontMatter.keySpan([...issue.path, key]) ?? frontMatter.valueSpan(issue.path),
    hints: suggestion(key, known),
  }));
}

function missingKey(issue: SchemaIssue, frontMatter: FrontMatter, source: Source): Diagnostic {
  const parent = issue.path.slice(0, -1);
  const { start } = frontMatter.valueSpan(parent);
  const key = source.text.slice(start).search(/[\s:]|$/);
  return {
    severity: 'error',
    code: 'text/missing-key',
    message: `“${String(issue.path.at(-1))}” is missing in ${nameOf(parent)}`,
    source,
    span: { start, end: start + key },
    hints: [],
  };
}

/** What a person calls the value at a path: its key, or "entry 3 of" its list. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the front matter';
  if (typeof last !== 'number') return `“${String(last)}”`;
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}
