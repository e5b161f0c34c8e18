// A text that is a template → its parsed program, with the place in the file of every node.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type AstNode, isFault, type Program, parseProgram } from './template-engine.ts';

/** Longest template or partial, in UTF-16 units; the largest built-in one has some 5,000. */
export const maxTemplateLength = 262_144;

/** A parsed body, partial or text of the front matter. */
export interface TemplateText {
  readonly source: Source;
  readonly program: Program;
  /** Place of a node in the file. */
  readonly spanOf: (node: Pick<AstNode, 'loc'>) => Span;
}

/** Parses a text; `placeOf` turns a span of the text into one of the file. */
export function parseTemplateText(
  source: Source,
  text: string,
  placeOf: (part: Span) => Span,
): TemplateText | Diagnostic {
  if (text.length > maxTemplateLength) {
    const message = `the template has more than ${maxTemplateLength} characters`;
    return fault('document/template-limit', message, source, placeOf({ start: 0, end: 0 }));
  }
  const parsed = parseProgram(text);
  if (isFault(parsed)) {
    const place = placeOf({ start: parsed.offset, end: parsed.offset + 1 });
    return fault('document/template-syntax', parsed.message, source, place);
  }
  const lines = new Source(source.name, text);
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.offset({ line, column: column + 1 });
  return {
    source,
    program: parsed,
    spanOf: ({ loc }) => placeOf({ start: offset(loc.start), end: offset(loc.end) }),
  };
}

/** True where the text could not be parsed. */
export function isDiagnostic(parsed: TemplateText | Diagnostic): parsed is Diagnostic {
  return 'severity' in parsed;
}

function fault(
  code: 'document/template-limit' | 'document/template-syntax',
  message: string,
  source: Source,
  span: Span,
): Diagnostic {
  return { severity: 'error', code, message, source, span, hints: [] };
}
