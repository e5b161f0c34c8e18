// YAML text → plain value, places and problems (yaml 1.2 core: no tags, no surprises, bounded depth).
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Span } from '../span.ts';
import { tooDeep } from './yaml-depth.ts';
import { faultsOfNodes } from './yaml-faults.ts';
import { type YamlPlaces, yamlPlaces } from './yaml-places.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** A YAML map, read. */
export interface YamlMap {
  readonly value: Readonly<Record<string, unknown>>;
  readonly places: YamlPlaces;
}

/** Aliases that may be expanded: the bound that keeps "billion laughs" out. */
const maxAliasCount = 50;
/** Syntax errors reported at most; behind the first, most are its echoes. */
const maxSyntaxErrors = 5;

/**
 * Reads the stretch `span` of `file` as one YAML map.
 *
 * Only YAML 1.2's core schema is known: dates stay text, `yes` stays text, `010` is ten. Nothing is thrown for a fault of the text.
 */
export function readYaml(
  file: string,
  span: Span,
): { readonly map: YamlMap } | { readonly problems: readonly YamlProblem[] } {
  const text = file.slice(span.start, span.end);
  const deep = tooDeep(text, span.start);
  if (deep) return { problems: [deep] };
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false, // found by faultsOfNodes, which names both places
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: new LineCounter(),
  });
  const syntax = syntaxProblems(document, file, span);
  if (syntax.length > 0) return { problems: syntax };
  const faults = faultsOfNodes(document, file, span.start);
  if (faults.length > 0) return { problems: faults };
  return plainValue(document, file, span);
}

function plainValue(
  document: Document.Parsed,
  file: string,
  span: Span,
): { readonly map: YamlMap } | { readonly problems: readonly YamlProblem[] } {
  try {
    const value: unknown = document.toJS({ maxAliasCount }) ?? {};
    return {
      map: {
        value: value as Record<string, unknown>,
        places: yamlPlaces(document, file, span.start),
      },
    };
  } catch {
    // All that toJS can still object to is the number of aliases.
    const message = `more than ${maxAliasCount} values are repeated by alias (*name)`;
    const start = { start: span.start, end: span.start };
    return {
      problems: [{ fault: 'alias', message, span: start, hints: ['write the values out'] }],
    };
  }
}

function syntaxProblems(document: Document.Parsed, file: string, span: Span): YamlProblem[] {
  const lines = new Set<number>();
  const problems: YamlProblem[] = [];
  for (const error of document.errors) {
    const at = span.start + error.pos[0];
    const line = file.lastIndexOf('\n', at - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    problems.push(syntaxProblem(error, file, at, span));
  }
  // A tab derails the parser: what it finds behind is its own confusion.
  const tabs = problems.filter((problem) => problem.fault === 'tab');
  return (tabs.length > 0 ? tabs : problems).slice(0, maxSyntaxErrors);
}

function syntaxProblem(error: YAMLError, file: string, at: number, within: Span): YamlProblem {
  const lineEnd = file.slice(at).search(/[\r\n]|$/) + at;
  const end = Math.min(Math.max(within.start + (error.pos[1] ?? 0), at + 1), lineEnd, within.end);
  const span = { start: at, end: Math.max(at, end) };
  if (error.code === 'TAB_AS_INDENT') {
    const hints = ['indent with spaces: YAML does not allow tabs'];
    return { fault: 'tab', message: 'this line is indented with a tab', span, hints };
  }
  const known = /^Missing closing .quote/.test(error.message) ? openQuote : plainWords[error.code];
  const message = known?.[0] ?? `this is not YAML: ${lowerFirst(error.message)}`;
  return { fault: 'syntax', message, span, hints: known?.[1] ? [known[1]] : [] };
}

const openQuote = [
  'a quotation mark before this place is not closed',
  'close it, or take both away: most texts need none',
] as const;

const colonInText = [
  'a colon and a space inside a text make it look like a second key',
  'put the text in double quotation marks, or write it on a line of its own under ">-"',
] as const;

/** Errors of the parser that people meet, in their words: message and hint. */
const plainWords: Partial<Record<YAMLError['code'], readonly [string, string?]>> = {
  BAD_SCALAR_START: [
    'a text cannot start with this character unless it is quoted',
    'put the text in double quotation marks',
  ],
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: colonInText,
  MULTILINE_IMPLICIT_KEY: [
    'this looks like a key that runs over several lines',
    'a ":" is missing behind a key, or a text that holds ": " needs quotation marks',
  ],
  MULTIPLE_DOCS: [
    'there are two YAML documents here',
    'remove the line "---" or "..." between them',
  ],
};

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
