// Faults of a file's front matter → diagnostics, the same for brief files and templates.
import type { FrontMatterFault, FrontMatterProblem } from '../text/front-matter.ts';
import type { Source } from '../text/source.ts';
import type { Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

const codeOf = {
  alias: 'text/yaml-alias',
  'duplicate-key': 'text/duplicate-key',
  empty: 'text/empty-file',
  fence: 'text/front-matter-fence',
  'forbidden-key': 'text/forbidden-key',
  'key-type': 'text/yaml-key',
  language: 'text/front-matter-language',
  missing: 'text/no-front-matter',
  'not-a-map': 'text/front-matter-not-a-map',
  syntax: 'text/yaml-syntax',
  tab: 'text/yaml-tab',
  tag: 'text/yaml-tag',
  'too-deep': 'text/yaml-too-deep',
  'too-large': 'text/front-matter-too-large',
  unclosed: 'text/unclosed-front-matter',
} as const satisfies Record<FrontMatterFault, Code>;

/** One error for each fault. */
export function frontMatterDiagnostics(
  problems: readonly FrontMatterProblem[],
  source: Source,
): Diagnostic[] {
  return problems.map(({ fault, message, span, hints, related }) => ({
    severity: 'error',
    code: codeOf[fault],
    message,
    source,
    span,
    hints,
    ...(related ? { related: [{ ...related, source }] } : {}),
  }));
}
