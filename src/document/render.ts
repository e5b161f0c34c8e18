// Brief × template → the document every writer takes, with a report of what became of the brief.
import type { Brief } from '../brief/brief.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import { briefAttachment } from './brief-attachment.ts';
import { checkOutput, checkRequired, checkWords } from './check-output.ts';
import { composePage } from './compose-page.ts';
import type { Document, DocumentMeta } from './document.ts';
import { dropEmptyHeadings } from './empty-headings.ts';
import { escapeValues } from './escape-markdown.ts';
import { collectEvidence } from './evidence.ts';
import { mainWords } from './main-words.ts';
import { normaliseMarkdown } from './normalise-markdown.ts';
import { markdownPrinters } from './print-values.ts';
import { composeReport, type RenderReport } from './render-report.ts';
import { overrideOf, selectRecommendations } from './select.ts';
import type { Template } from './template.ts';
import { runProgram, TemplateFault } from './template-engine.ts';
import { documentHelpers } from './template-helpers.ts';
import { composeView } from './view.ts';
import { missingControl } from './view-control.ts';
import type { View } from './view-schema.ts';

/** A brief for one audience, and what became of it. */
export interface Rendered {
  readonly document: Document;
  readonly report: RenderReport;
}

/** `final` refuses a document with control fields still to be supplied; `toolVersion` goes into the attachment. */
export interface RenderOptions {
  readonly final: boolean;
  readonly toolVersion: string;
}

/** Renders a brief for an audience. Without a value, an error says which field, value or loop is in the way. */
export function renderDocument(
  brief: Brief,
  template: Template,
  options: RenderOptions,
): Outcome<Rendered> {
  const selection = selectRecommendations(brief, template);
  const view = composeView(brief, template, selection);
  const toSupply = missingControl(brief, template.data, overrideOf(brief, template));
  const refused = options.final ? checkRequired(toSupply, brief, template) : [];
  const body = renderBody(template, view);
  if (typeof body !== 'string') return { value: undefined, diagnostics: [...refused, body] };
  const { markdown, vanished } = dropEmptyHeadings(normaliseMarkdown(escapeValues(body)));
  const tidy = normaliseMarkdown(markdown);
  const tree = readMarkdown(tidy);
  const words = mainWords(tree);
  const diagnostics: Diagnostic[] = [
    ...refused,
    ...checkOutput(tidy, brief, template),
    ...checkWords(words, brief, template),
  ];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { page, title, subject } = composePage(template, view);
  const document: Document = {
    meta: metaOf(brief, view, title, subject, toSupply),
    page,
    tree,
    markdown: tidy,
    attachments: [briefAttachment(brief, template, selection, options.toolVersion)],
    evidence: collectEvidence(brief, template, selection, view),
  };
  const report = composeReport(template, selection, view, { toSupply, vanished, words });
  return { value: { document, report }, diagnostics };
}

function renderBody(template: Template, view: View): string | Diagnostic {
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

function metaOf(
  brief: Brief,
  view: View,
  title: string,
  subject: string | undefined,
  toSupply: readonly string[],
): DocumentMeta {
  const issuer = toSupply.includes('issuingBody') ? undefined : view.control.issuingBody;
  const description = view.brief.standfirst ?? view.audience.angle;
  return {
    title,
    ...(issuer === undefined ? {} : { creator: issuer }),
    ...(subject === undefined ? {} : { subject }),
    description,
    keywords: view.themes.map(({ label }) => label),
    language: brief.data.language,
    source: view.source.citation,
  };
}
