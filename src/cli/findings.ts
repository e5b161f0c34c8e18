// Diagnostics → what a command prints of them, as text or as JSON, and the severity that `--strict` gives them.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { printDiagnostics } from '../diagnostic/print-diagnostics.ts';
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
  const text = printDiagnostics(sortDiagnostics(diagnostics));
  world.stderr.write(coloured(text, coloursFor(world.stderr, world.env)));
}

function coloured(text: string, colours: Colours): string {
  if (!colours.isColorSupported) return text;
  return text
    .replace(/^(\S[^\n]*?: )(error|warning|note)( [a-z]+\/[a-z0-9-]+:)/gm, (...match) => {
      const [, place, severity, code] = match as unknown as [string, string, string, string];
      const paint = severity === 'error' ? colours.red : colours.yellow;
      return `${place}${paint(severity)}${colours.dim(code)}`;
    })
    .replace(/^( +)(hint:)/gm, (_, space: string, word: string) => space + colours.cyan(word));
}

/** "2 errors and 1 warning"; "nothing wrong" where there is none. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].filter(
    (part) => !part.startsWith('0 '),
  );
  return parts.length === 0 ? 'nothing wrong' : parts.join(' and ');
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
