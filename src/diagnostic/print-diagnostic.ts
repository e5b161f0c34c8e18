// A diagnostic → the lines a person reads: place, message, source line with a caret, second places, hints.
import { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { excerpt } from './excerpt.ts';

/** How to colour a part of the output; the terminal's colours live in cli/. */
export type Paint = (part: Severity | 'place' | 'hint' | 'gutter', text: string) => string;

const plain: Paint = (_part, text) => text;

/**
 * Prints one diagnostic, without a final line break.
 *
 * @example
 * ```
 * briefs/river.md:12:5: error brief/unknown-theme: “enrgy” is not a theme
 *   12 |   - enrgy
 *      |     ^^^^^
 *   hint: did you mean “energy”?
 * ```
 */
export function printDiagnostic(diagnostic: Diagnostic, paint: Paint = plain): string {
  const place = paint('place', placeOf(diagnostic.source, diagnostic.span));
  const severity = paint(diagnostic.severity, diagnostic.severity);
  const lines = [`${place}: ${severity} ${diagnostic.code}: ${diagnostic.message}`];
  if (diagnostic.span && diagnostic.source instanceof Source) {
    lines.push(...excerpt(diagnostic.source, diagnostic.span, paint));
  }
  for (const related of diagnostic.related ?? []) {
    lines.push(`  ${paint('place', placeOf(related.source, related.span))}: ${related.message}`);
    lines.push(...excerpt(related.source, related.span, paint));
  }
  for (const hint of diagnostic.hints) lines.push(`  ${paint('hint', 'hint:')} ${hint}`);
  return lines.join('\n');
}

/** Prints several, separated by blank lines, with a final line break; empty for none. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint = plain): string {
  const printed = diagnostics.map((diagnostic) => printDiagnostic(diagnostic, paint));
  return printed.length > 0 ? `${printed.join('\n\n')}\n` : '';
}

/** "file:line:column", both 1-based; the name alone where there is no place. */
function placeOf(source: Diagnostic['source'], span: Span | undefined): string {
  if (!span || !(source instanceof Source)) return source.name;
  const { line, column } = source.position(span.start);
  return `${source.name}:${line}:${column}`;
}
