// Diagnostics in any order → each once, by file, line and column, so that two runs print the same.
import type { Diagnostic, Severity } from './diagnostic.ts';

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Sorted by file name, place, severity, code and message; exact repetitions are dropped. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((diagnostic) => {
      const key = JSON.stringify([
        diagnostic.source.name,
        diagnostic.span ?? null,
        diagnostic.code,
        diagnostic.message,
      ]);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        compare(a.source.name, b.source.name) ||
        (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
        rank[a.severity] - rank[b.severity] ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    );
}

/** By UTF-16 code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
