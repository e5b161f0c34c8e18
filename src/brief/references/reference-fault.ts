// What readers of references return: entries with their places, and faults with theirs.
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { CslItem } from './csl-item.ts';

export interface Entries {
  readonly entries: readonly { readonly item: CslItem; readonly span: Span }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An error at a place of a file of references. */
export function referenceFault(
  source: Source,
  span: Span,
  code: 'brief/duplicate-reference' | 'brief/bad-reference',
  message: string,
): Diagnostic {
  return { severity: 'error', code, message, source, span, hints: [] };
}
