// The public API: everything that `import … from 'policybrief'` gives, by name.
export type { Article } from './article/article.ts';
export type { Brief } from './brief/brief.ts';
export { briefJsonSchema } from './brief/json-schema.ts';
export { readBrief } from './brief/read-brief.ts';
export type { BriefData } from './brief/schema.ts';
export { type ArticleCopy, verifyBrief } from './brief/verify-brief.ts';
export { writeBrief } from './brief/write-brief.ts';
export { installedFonts } from './cli/fonts.ts';
export { type Code, codes } from './diagnostic/codes.ts';
export {
  type Diagnostic,
  hasErrors,
  type Outcome,
  type Severity,
} from './diagnostic/diagnostic.ts';
export { printDiagnostics } from './diagnostic/print-diagnostic.ts';
export { sortDiagnostics } from './diagnostic/sort-diagnostics.ts';
export type { Document } from './document/document.ts';
export { readTemplate } from './document/read-template.ts';
export { type Rendered, renderDocument } from './document/render.ts';
export type { RenderReport } from './document/render-report.ts';
export { type Selection, selectRecommendations } from './document/select.ts';
export type { Template } from './document/template.ts';
export type { FontName, FontSource } from './format/font-source.ts';
export type { PdfOptions, PdfResult } from './format/pdf-result.ts';
export { writeMarkdown } from './format/write-markdown.ts';
export {
  buildBrief,
  type Extracted,
  type ExtractOptions,
  extractBrief,
  type Format,
  formats,
  makePaper,
  type PageCounts,
  type Paper,
  type PaperOptions,
  readArticle,
  writePdf,
} from './pipeline.ts';
export { Source } from './text/source.ts';
export { version } from './version.ts';
