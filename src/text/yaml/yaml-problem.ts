// What can be wrong with a YAML text, as plain objects that a diagnostic is made of.
import type { Span } from '../span.ts';

/** Kinds of fault; each has a diagnostic code of its own. */
export type YamlFault =
  | 'syntax'
  | 'tab'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'key-type'
  | 'tag'
  | 'alias'
  | 'too-deep'
  | 'not-a-map';

/** One fault; spans are UTF-16 offsets into the whole file. */
export interface YamlProblem<Fault extends string = YamlFault> {
  readonly fault: Fault;
  readonly message: string;
  readonly span: Span;
  readonly hints: readonly string[];
  /** A second place that helps, such as the first use of a duplicate key. */
  readonly related?: { readonly message: string; readonly span: Span };
}
