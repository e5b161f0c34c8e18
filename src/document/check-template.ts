// The parsed texts of a template → every fault against the view's contract, before any data is read.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { checkProgram } from './check-statements.ts';
import { TemplateCheck } from './template-check.ts';
import type { TemplateData } from './template-schema.ts';
import { rootScope } from './template-scope.ts';
import { isDiagnostic, type TemplateText } from './template-text.ts';
import { viewType } from './view-type.ts';

/** What the check found; `partials` are those the template calls, directly or not. */
export interface CheckedTemplate {
  readonly diagnostics: readonly Diagnostic[];
  readonly reads: ReadonlySet<string>;
  readonly partials: ReadonlyMap<string, TemplateText>;
}

/**
 * Checks body and lines: unknown fields, helpers, partials and arguments, refused constructs, values that cannot be
 * printed or may be absent, wording of its own that is too strong. Partials are followed with what they are handed.
 */
export function checkTemplate(
  texts: ReadonlyMap<string, TemplateText>,
  data: TemplateData,
  partials: ReadonlyMap<string, TemplateText | Diagnostic>,
): CheckedTemplate {
  const given = new Set(data.required.map((field) => `control.${field}`));
  const readable = new Map(
    [...partials].map(([name, text]) => [name, isDiagnostic(text) ? undefined : text]),
  );
  const view = viewType({
    sections: Object.keys(data.sections),
    blocks: Object.keys(data.blocks),
  });
  const check = new TemplateCheck(readable, given);
  for (const text of texts.values()) checkProgram(text.program, rootScope(text, view), check);
  const called = [...check.called].map((name) => [name, partials.get(name)] as const);
  const broken = called.flatMap(([, text]) => (text && isDiagnostic(text) ? [text] : []));
  return {
    diagnostics: [...check.diagnostics, ...broken],
    reads: check.reads,
    partials: new Map(
      called.flatMap(([name, text]) => (text && !isDiagnostic(text) ? [[name, text]] : [])),
    ),
  };
}
