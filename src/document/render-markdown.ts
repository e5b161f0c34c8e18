// A template × a view → the Markdown of a paper, and the headings that vanished from it.
import { dropEmptyHeadings, type WithoutEmptyHeadings } from './empty-headings.ts';
import { escapeValues } from './escape-markdown.ts';
import { normaliseMarkdown } from './normalise-markdown.ts';
import { markdownPrinters } from './print-values.ts';
import type { Template } from './template.ts';
import { runProgram } from './template-engine.ts';
import { documentHelpers } from './template-helpers.ts';
import type { View } from './view-schema.ts';

/**
 * Runs the template, escapes every value for its place, and closes the gaps that absent parts leave.
 *
 * @throws {TemplateFault} where the template's loops print too much.
 */
export function renderMarkdown(template: Template, view: View): WithoutEmptyHeadings {
  const helpers = { ...documentHelpers(), ...markdownPrinters };
  const marked = runProgram(template.body, view, helpers, template.partials);
  const { markdown, vanished } = dropEmptyHeadings(normaliseMarkdown(escapeValues(marked)));
  return { markdown: normaliseMarkdown(markdown), vanished };
}
