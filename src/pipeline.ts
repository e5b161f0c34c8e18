// The stages in order: an article → the draft of a brief; a brief file and a template → the paper for one audience.
import type { Article } from './article/article.ts';
import type { ReadOptions } from './article/read-article.ts';
import { writeAnnotations } from './brief/annotations.ts';
import type { Brief } from './brief/brief.ts';
import type { Draft } from './brief/compose/compose-brief.ts';
import { checkBrief, readBrief } from './brief/read-brief.ts';
import { verifyBrief } from './brief/verify-brief.ts';
import {
  type Diagnostic,
  hasErrors,
  type Outcome,
  type Severity,
} from './diagnostic/diagnostic.ts';
import { type CitationOptions, citeDocument } from './document/citations/cite-document.ts';
import type { Document } from './document/document.ts';
import { fitDocument, type MainMeasure } from './document/fit/fit-document.ts';
import { readTemplate } from './document/read-template.ts';
import type { RenderReport } from './document/render-report.ts';
import type { Template } from './document/template.ts';
import type { FontSource } from './format/font-source.ts';
import type { PdfMeasure, PdfOptions, PdfResult } from './format/pdf-result.ts';
import { writeMarkdown } from './format/write-markdown.ts';
import type { Lexicon } from './recommendation/lexicon/lexicon.ts';
import type { Recommendation } from './recommendation/recommendation.ts';
import { Source } from './text/source.ts';
import { version } from './version.ts';

export { checkBrief, readBrief, readTemplate, verifyBrief };

/** Reads an article in any format; see `article/read-article.ts`. The readers are loaded with the first one. */
export async function readArticle(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Outcome<Article>> {
  const { readArticle: read } = await import('./article/read-article.ts');
  return read(bytes, name, options);
}

/** What extraction may be told. */
export interface ExtractOptions {
  /** The built-in one where none is given. */
  readonly lexicon?: Lexicon;
  /** Recommendations with a lower score (0–1) are left out. */
  readonly minScore?: number;
}

/** Recommendations of an article, and the draft made of them. */
export interface Extracted {
  readonly recommendations: readonly Recommendation[];
  /** Absent where more was found than a brief holds. */
  readonly draft: Draft | undefined;
}

/** A front matter of this many recommendations is near the largest that is read; an article has a few dozen. */
export const mostRecommendations = 1000;

/** An article that was read → its recommendations and the draft of a brief. */
export async function extractBrief(
  article: Article,
  { lexicon, minScore = 0 }: ExtractOptions = {},
): Promise<Extracted> {
  const { extract } = await import('./recommendation/extract.ts');
  const { composeBrief } = await import('./brief/compose/compose-brief.ts');
  const recommendations = extract(article, lexicon).filter(({ score }) => score >= minScore);
  const fits = recommendations.length <= mostRecommendations;
  return { recommendations, draft: fits ? composeBrief(article, recommendations) : undefined };
}

/** Formats a paper can be written in; each is the extension of its file. */
export const formats = ['md', 'pdf', 'html', 'docx'] as const;
export type Format = (typeof formats)[number];
/** Formats that are written where none is asked for. */
export const usualFormats: readonly Format[] = ['md', 'pdf'];

/** Pages of a PDF: the main part, and each annex in its order. */
export interface PageCounts {
  readonly main: number;
  readonly annexes: readonly number[];
}

/** The paper for one audience. */
export interface Paper {
  readonly audience: string;
  readonly document: Document;
  /** In the order of `formats`. */
  readonly files: readonly {
    readonly format: Format;
    /** What follows the audience in the file's name: "pdf"; "annotations.jsonld" beside a web page. */
    readonly extension: string;
    readonly bytes: Uint8Array;
  }[];
  /** Known where the PDF was written. */
  readonly pages: PageCounts | undefined;
  readonly report: RenderReport;
}

export interface PaperOptions {
  readonly formats: readonly Format[];
  /** Refuse while a required control field is open or a limit of the template is passed. */
  readonly final?: boolean;
  /** Style and entries for citation keys in the prose of the brief. */
  readonly citations?: CitationOptions;
  /** Needed for PDF, and for `measure`. */
  readonly fonts?: FontSource;
  /** Set the pages even where no PDF is asked for, to count them and to find characters that no font has. */
  readonly measure?: boolean;
  /** Date that PDFs carry; the start of 2000 where none is given, never the clock. */
  readonly creationDate?: Date;
}

interface Written {
  readonly bytes: Uint8Array;
  /** Extension → bytes of a file that belongs to it. */
  readonly beside?: Readonly<Record<string, Uint8Array>>;
  readonly pages?: PageCounts;
}

type Writer = (document: Document, options: PaperOptions) => Promise<Outcome<Written>>;

/** One writer a format. */
const writers: Readonly<Record<Format, Writer>> = {
  md: async (document) => ({
    value: { bytes: new TextEncoder().encode(writeMarkdown(document)) },
    diagnostics: [],
  }),
  pdf: async (document, { fonts, creationDate }) => {
    if (fonts === undefined) throw new TypeError('a PDF needs `fonts`');
    const { value, diagnostics } = await writePdf(document, fonts, {
      ...(creationDate === undefined ? {} : { creationDate }),
      tool: `policybrief ${version}`,
    });
    if (value === undefined) return { value, diagnostics };
    return { value: { bytes: value.bytes, pages: countPages(value) }, diagnostics };
  },
  html: async (document) => {
    const { writeHtml } = await import('./format/html/write-html.ts');
    const { value, diagnostics } = writeHtml(document);
    const encode = (text: string) => new TextEncoder().encode(text);
    if (value === undefined) return { value, diagnostics };
    const beside = annotationsOf(document);
    return {
      value: {
        bytes: encode(value.html),
        ...(beside === undefined ? {} : { beside: { 'annotations.jsonld': encode(beside) } }),
      },
      diagnostics,
    };
  },
  docx: async (document, { creationDate }) => {
    const { writeDocx } = await import('./format/docx/write-docx.ts');
    return writeDocx(document, { creationDate: creationDate ?? fixedDate });
  },
};

function annotationsOf({ evidence, meta }: Document): string | undefined {
  return evidence && writeAnnotations({ ...evidence, language: meta.language });
}

/** Dates of Word files where none is given, as for PDF. */
const fixedDate = new Date(Date.UTC(2000, 0, 1));

async function measure(document: Document, { fonts }: PaperOptions): Promise<Outcome<PageCounts>> {
  if (fonts === undefined) throw new TypeError('measuring needs `fonts`');
  const { measurePdf } = await import('./format/pdf/write-pdf.ts');
  const { value, diagnostics } = await measurePdf(document, fonts);
  return { value: value && countPages(value), diagnostics };
}

function countPages({ parts }: PdfMeasure): PageCounts {
  const [main = 0, ...annexes] = parts.map((part) => part.pages);
  return { main, annexes };
}

/** Whether images of pages can be drawn: the package that draws them is a person's to install. */
export async function canDrawPages(): Promise<boolean> {
  const { canDrawPages: can } = await import('./format/page-images.ts');
  return can();
}

/** A PDF that was written → PNG bytes of each page. */
export async function drawPages(pdf: Uint8Array): Promise<Uint8Array[]> {
  const { drawPages: draw } = await import('./format/page-images.ts');
  return draw(pdf);
}

/** Writes a document as PDF. The PDF library is loaded with the first one, not with this module. */
export async function writePdf(
  document: Document,
  fonts: FontSource,
  options: PdfOptions = {},
): Promise<Outcome<PdfResult>> {
  const { writePdf: write } = await import('./format/pdf/write-pdf.ts');
  return write(document, fonts, options);
}

/** Lays out what stands before the first annex; nothing is measured without fonts. */
async function measureMain(
  document: Document,
  fonts: FontSource | undefined,
): Promise<MainMeasure | undefined> {
  if (fonts === undefined) return undefined;
  const { measurePdf } = await import('./format/pdf/write-pdf.ts');
  const { children } = document.tree;
  const end = children.findIndex(({ type }) => type === 'thematicBreak');
  const tree = { ...document.tree, children: end < 0 ? children : children.slice(0, end) };
  const { value } = await measurePdf({ ...document, tree }, fonts);
  const [main] = value?.parts ?? [];
  return main && { pages: main.pages, fill: main.fills };
}

/** A brief and a template that were read → its paper. */
export async function makePaper(
  brief: Brief,
  template: Template,
  options: PaperOptions,
): Promise<Outcome<Paper>> {
  const final = options.final ?? false;
  const cite = (draft: Document) => citeDocument(draft, brief, options.citations);
  const rendered = await fitDocument(
    brief,
    template,
    { final, toolVersion: version },
    async (draft) => measureMain((await cite(draft)).value ?? draft, options.fonts),
  );
  if (rendered.value === undefined) return { value: undefined, diagnostics: rendered.diagnostics };
  const { report } = rendered.value;
  const cited = await cite(rendered.value.document);
  const document = cited.value ?? rendered.value.document;
  const diagnostics: Diagnostic[] = [...rendered.diagnostics, ...cited.diagnostics];
  const name = `${brief.name}/${report.audience}.md`;
  const written = await writeFiles(document, options);
  diagnostics.push(...written.diagnostics.map((each) => underName(each, document, name)));
  const { files, pages } = written;
  const judged = judgeLimits(diagnostics, brief.source, report, pages, final);
  const value = { audience: report.audience, document, files, pages, report };
  return { value: hasErrors(judged) ? undefined : value, diagnostics: judged };
}

/** Writers point into the Markdown they were given; a person finds it under the name of its file. */
function underName(diagnostic: Diagnostic, document: Document, name: string): Diagnostic {
  const { source } = diagnostic;
  if (!(source instanceof Source) || source.text !== document.markdown) return diagnostic;
  return { ...diagnostic, source: new Source(name, source.text) };
}

/** The files of all formats asked for, and the pages where they were set. */
async function writeFiles(
  document: Document,
  options: PaperOptions,
): Promise<Pick<Paper, 'files' | 'pages'> & { readonly diagnostics: readonly Diagnostic[] }> {
  const files: Paper['files'][number][] = [];
  const diagnostics: Diagnostic[] = [];
  let pages: PageCounts | undefined;
  for (const format of formats.filter((known) => options.formats.includes(known))) {
    const written = await writers[format](document, options);
    diagnostics.push(...written.diagnostics);
    if (written.value === undefined) continue;
    files.push({ format, extension: format, bytes: written.value.bytes });
    for (const [extension, bytes] of Object.entries(written.value.beside ?? {}))
      files.push({ format, extension, bytes });
    pages = written.value.pages ?? pages;
  }
  if (options.measure && !options.formats.includes('pdf')) {
    const measured = await measure(document, options);
    diagnostics.push(...measured.diagnostics);
    pages = measured.value;
  }
  return { files, pages, diagnostics };
}

/** Everything between two texts and a paper: what `policybrief build` does for one brief and one audience. */
export async function buildBrief(
  input: {
    readonly brief: Source;
    readonly template: Source;
    /** Partial name → its text. */
    readonly partials?: ReadonlyMap<string, Source>;
  } & PaperOptions,
): Promise<Outcome<Paper>> {
  const template = readTemplate(input.template, input.partials ?? new Map());
  const brief = readBrief(input.brief);
  const diagnostics = [...template.diagnostics, ...brief.diagnostics];
  if (brief.value !== undefined) diagnostics.push(...verifyBrief(brief.value));
  if (brief.value === undefined || template.value === undefined || hasErrors(diagnostics)) {
    return { value: undefined, diagnostics };
  }
  const paper = await makePaper(brief.value, template.value, input);
  return { value: paper.value, diagnostics: [...diagnostics, ...paper.diagnostics] };
}

/** What a final version must not pass: pages are known only here; words were counted with the text. */
function judgeLimits(
  found: readonly Diagnostic[],
  source: Source,
  report: RenderReport,
  pages: PageCounts | undefined,
  final: boolean,
): Diagnostic[] {
  const { audience, words, limits } = report;
  const severity: Severity = final ? 'error' : 'warning';
  const tooLong = limits.words !== undefined && words > limits.words;
  const judged = found.map((each) =>
    each.code === 'document/word-limit' && tooLong ? { ...each, severity } : each,
  );
  if (limits.pages === undefined || pages === undefined || pages.main <= limits.pages)
    return judged;
  judged.push({
    severity,
    code: 'document/page-limit',
    message: `the paper for ${audience} has ${pages.main} pages, its limit is ${limits.pages}`,
    source: { name: source.name },
    hints: ['move recommendations to the annex, exclude some, or shorten the body sections'],
  });
  return judged;
}
