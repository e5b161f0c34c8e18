// A template × a view → the Markdown of a paper, and the headings that vanished from it.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { dropEmptyHeadings, type WithoutEmptyHeadings } from './empty-headings.ts';
import { escapeValues } from './escape-markdown.ts';
import { normaliseMarkdown } from './normalise-markdown.ts';
import { markdownPrinters } from './print-values.ts';
import type { Template } from './template.ts';
import { runProgram, TemplateFault } from './template-engine.ts';
import { documentHelpers } from './template-helpers.ts';
import type { View } from './view-schema.ts';

/** Runs the template, escapes every value for its place, and closes the gaps that absent parts leave. */
export function renderMarkdown(template: Template, view: View): WithoutEmptyHeadings | Diagnostic {
  const marked = runBody(template, view);
  if (typeof marked !== 'string') return marked;
  const { markdown, vanished } = dropEmptyHeadings(normaliseMarkdown(escapeValues(marked)));
  return { markdown: normaliseMarkdown(markdown), vanished };
}

function runBody(template: Template, view: View): string | Diagnostic {
  const helpers = { ...documentHelpers(), ...markdownPrinters };
  try {
    return runProgram(template.body, view, helpers, template.partials);
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return {
      severity: 'error',
      code: 'document/template-limit',
      message: error.message,
      source: template.source,
      hints: ['loop over fewer lists inside each other'],
    };
  }
}
