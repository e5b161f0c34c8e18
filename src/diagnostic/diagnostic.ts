// What is wrong with an input, where, and what to do: the shape that every room returns.
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Code } from './codes.ts';

export type Severity = 'error' | 'warning' | 'note';

/** A second place that helps to understand a diagnostic, such as the first use of a duplicate id. */
export interface Related {
  readonly message: string;
  readonly source: Source;
  readonly span: Span;
}

/** One fault of an input. `span` is absent where the fault is the whole file (missing, empty, a folder). */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  /** File the fault is in; its name alone where the file could not be read. */
  readonly source: Source | { readonly name: string };
  readonly span?: Span;
  readonly related?: readonly Related[];
  /** What to do about it; printed after `hint:`. */
  readonly hints: readonly string[];
}

/** A value and its warnings travel together; without a value at least one diagnostic is an error. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** True where at least one diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
