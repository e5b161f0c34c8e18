// Diagnostics → what a command prints of them, as text or as JSON, and the severity that `--strict` gives them.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Paint, printDiagnostics } from '../diagnostic/print-diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import { Source } from '../text/source.ts';
import { type Colours, coloursFor } from './colours.ts';
import type { World } from './world.ts';

/** With `strict` every warning counts as an error. */
export function underStrict(
  diagnostics: readonly Diagnostic[],
  strict: boolean,
): readonly Diagnostic[] {
  if (!strict) return diagnostics;
  return diagnostics.map((diagnostic) =>
    diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic,
  );
}

/** Prints diagnostics to stderr, sorted by file, line and column. */
export function printFindings(world: World, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const paint = painter(coloursFor(world.stderr, world.env));
  world.stderr.write(`${printDiagnostics(sortDiagnostics(diagnostics), paint)}\n`);
}

function painter({ red, yellow, blue, bold, cyan, dim }: Colours): Paint {
  const paints: Readonly<Record<Parameters<Paint>[0], (text: string) => string>> = {
    error: red,
    warning: yellow,
    note: blue,
    place: bold,
    hint: cyan,
    gutter: dim,
  };
  return (part, text) => paints[part](text);
}

/** "2 errors, 1 warning"; "nothing wrong" where there is none. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = ['error', 'warning', 'note']
    .filter((severity) => count(severity) > 0)
    .map((severity) => plural(count(severity), severity));
  return parts.length === 0 ? 'nothing wrong' : parts.join(', ');
}

/** "1 page", "2 pages". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A diagnostic as programs read it; line and column are 1-based, columns count UTF-16 units. */
export interface Finding {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly hints: readonly string[];
}

/** Diagnostics for `--json` and report.json, in the order they are printed in. */
export function findings(diagnostics: readonly Diagnostic[]): Finding[] {
  return sortDiagnostics(diagnostics).map((diagnostic) => ({
    severity: diagnostic.severity,
    code: diagnostic.code,
    message: diagnostic.message,
    file: diagnostic.source.name,
    ...placeOf(diagnostic),
    hints: diagnostic.hints,
  }));
}

function placeOf({ source, span }: Diagnostic): Partial<Finding> {
  if (span === undefined || !(source instanceof Source)) return {};
  const start = source.position(span.start);
  const end = source.position(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
