// Brief × template → the document every writer takes, with a report of what became of the brief.
import type { Brief } from '../brief/brief.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { plainText } from '../text/markdown-tree.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import { briefAttachment } from './brief-attachment.ts';
import { checkOutput, checkRequired, checkWords } from './check-output.ts';
import { composePage } from './compose-page.ts';
import type { Attachment, Document, DocumentMeta } from './document.ts';
import { collectEvidence } from './evidence.ts';
import { declaredOf } from './fit/declared.ts';
import type { Declared } from './fit/fit-knobs.ts';
import { asDeclared, type Fitting, fittedPage } from './fit/fitting.ts';
import { mainWords } from './main-words.ts';
import { renderMarkdown } from './render-markdown.ts';
import { composeReport, type RenderReport } from './render-report.ts';
import { overrideOf, selectRecommendations } from './select.ts';
import type { Template } from './template.ts';
import { TemplateFault } from './template-engine.ts';
import { composeView } from './view.ts';
import { missingControl } from './view-control.ts';
import type { View } from './view-schema.ts';

/** A brief for one audience, and what became of it. */
export interface Rendered {
  readonly document: Document;
  readonly report: RenderReport;
  /** What the search for a fit can turn. */
  readonly declared: Declared;
  /** Recommendations taken out of the main part to meet the limits. */
  readonly cut: readonly string[];
}

/** `final` refuses a document with control fields still to be supplied; `toolVersion` goes into the attachment. */
export interface RenderOptions {
  readonly final: boolean;
  readonly toolVersion: string;
  /** What the limits leave room for; all where absent. */
  readonly fitting?: Fitting;
}

/** Renders a brief for an audience. Without a value, an error says which field, value or loop is in the way. */
export function renderDocument(
  brief: Brief,
  template: Template,
  options: RenderOptions,
): Outcome<Rendered> {
  const toSupply = missingControl(brief, template.data, overrideOf(brief, template));
  const refused = options.final ? checkRequired(toSupply, brief, template) : [];
  const outcome = runTemplate(brief, template, toSupply, options);
  const diagnostics = [...refused, ...outcome.diagnostics];
  return { value: hasErrors(diagnostics) ? undefined : outcome.value, diagnostics };
}

function runTemplate(
  brief: Brief,
  template: Template,
  toSupply: readonly string[],
  options: RenderOptions,
): Outcome<Rendered> {
  try {
    return compose(brief, template, toSupply, options);
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return { value: undefined, diagnostics: [limitFault(error, template)] };
  }
}

function limitFault({ message }: TemplateFault, { source }: Template): Diagnostic {
  const hints = ['loop over fewer lists inside each other'];
  return { severity: 'error', code: 'document/template-limit', message, source, hints };
}

function compose(
  brief: Brief,
  template: Template,
  toSupply: readonly string[],
  options: RenderOptions,
): Outcome<Rendered> {
  const { toolVersion, fitting = asDeclared } = options;
  const selection = selectRecommendations(brief, template, fitting.recommendations);
  const view = composeView(brief, template, selection, fitting);
  const { markdown, vanished } = renderMarkdown(template, view);
  const tree = readMarkdown(markdown);
  const words = mainWords(tree);
  const { page, title, subject } = composePage(template, view);
  const document: Document = {
    meta: metaOf(brief, view, title, subject, toSupply),
    page: fittedPage(page, fitting),
    tree,
    markdown,
    attachments: [
      briefAttachment(brief, template, selection, {
        title,
        marking: page.marking,
        visible: plainText(tree),
        toolVersion,
      }),
      markdownAttachment(template, markdown),
    ],
    evidence: collectEvidence(brief, template, selection, view),
  };
  const report = composeReport(template, selection, view, { toSupply, vanished, words });
  const declared = declaredOf(template, selection, view);
  return {
    value: { document, report, declared, cut: selection.cut },
    diagnostics: [...checkOutput(markdown, brief, template), ...checkWords(words, brief, template)],
  };
}

/** The paper's own Markdown, so that it can be edited again and compared with what the PDF shows. */
function markdownAttachment(template: Template, markdown: string): Attachment {
  return {
    name: `${template.id}.md`,
    mediaType: 'text/markdown',
    description: 'The text of this paper in Markdown',
    content: markdown,
  };
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
