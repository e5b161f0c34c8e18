// Document → PDF: PDF/UA-1 and PDF/A-3a in one file, the same bytes for the same document.
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { FontSource } from '../font-source.ts';
import type { PdfMeasure, PdfOptions, PdfResult } from '../pdf-result.ts';
import { blankSeal, seal } from '../pdf-seal.ts';
import { type Composition, compose } from './compose.ts';
import { shelfOf } from './font-shelf.ts';
import { frameShapes } from './frames.ts';
import { documentInformation, type Stamp, xmpDescriptions } from './metadata.ts';
import type { SetPage } from './paginate.ts';
import { RunningTooTall, setRunning } from './running.ts';
import type { StockLayoutPage } from './stock.ts';
import { scaleOf } from './style.ts';
import { TaggedDocument } from './tagged-document.ts';
import { TaggedRenderer } from './tagged-renderer.ts';
import { DocumentFonts, StyledWords } from './words.ts';

/** Date stamped where the caller gives none. */
const defaultDate = new Date(Date.UTC(2000, 0, 1));

/**
 * Writes a document as PDF.
 *
 * Errors (returned): a character no font has, right-to-left text, a font that cannot be used, a block taller than a page,
 * a header or footer its margin cannot hold, words lost in layout.
 */
export async function writePdf(
  document: Document,
  fonts: FontSource,
  options: PdfOptions = {},
): Promise<Outcome<PdfResult>> {
  const stamp: Stamp = {
    creationDate: options.creationDate ?? defaultDate,
    tool: options.tool ?? 'policybrief',
  };
  const stock = openDocument(document, stamp);
  const embedded = new DocumentFonts(shelfOf(fonts), stock);
  const composed = await compose(document, shelfOf(fonts), stock, embedded);
  if (!composed.value) return { value: undefined, diagnostics: composed.diagnostics };
  const { set, measure } = composed.value;
  try {
    const pages = layPages(composed.value, new StyledWords(embedded));
    if (composed.value.setting.diagnostics.length > 0) {
      return { value: undefined, diagnostics: composed.value.setting.diagnostics };
    }
    stock.structure = set.structure;
    new TaggedRenderer(stock).renderPages(pages);
  } catch (error) {
    if (error instanceof RunningTooTall) return failRunning(error, document);
    throw error;
  }
  for (const [name, font] of embedded.all) stock._fontFamilies[name] = font;
  const bytes = await finish(stock);
  return { value: { ...measure, bytes }, diagnostics: composed.diagnostics };
}

/** Sets a document without painting it: pages, words and how full the last pages are. */
export async function measurePdf(
  document: Document,
  fonts: FontSource,
): Promise<Outcome<PdfMeasure>> {
  const shelf = shelfOf(fonts);
  const stock = { options: {} } as unknown as TaggedDocument;
  const composed = await compose(document, shelf, stock, new DocumentFonts(shelf, stock));
  return { value: composed.value?.measure, diagnostics: composed.diagnostics };
}

function openDocument(document: Document, stamp: Stamp): TaggedDocument {
  const { widthPt, heightPt } = scaleOf(document.page);
  const options = {
    size: [widthPt, heightPt],
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.meta.language,
    autoFirstPage: false,
    font: null,
    info: documentInformation(document.meta, stamp),
  };
  // Nothing is ever loaded by path or address: fonts and attachments come as bytes.
  const stock = new TaggedDocument({}, {}, {}, {}, options, null, () => false);
  stock._id = blankSeal;
  stock.descriptions = xmpDescriptions(document.meta, stamp);
  for (const file of document.attachments) stock.attach(file, stamp.creationDate);
  return stock;
}

/** The pages as pdfmake's renderer takes them; pages are numbered within their part. */
function layPages({ set, setting }: Composition, words: StyledWords): StockLayoutPage[] {
  const pageSize = { width: setting.scale.widthPt, height: setting.scale.heightPt };
  return set.parts.flatMap(({ pages }) =>
    pages.map((page, index) => {
      const furniture = setRunning(index + 1, pages.length, setting, words);
      const shapes = [...furniture.shapes, ...page.fragments.flatMap(frameShapes)];
      return {
        pageSize,
        items: [
          ...shapes.map((item) => ({ type: 'vector', item })),
          ...furniture.lines.map((item) => ({ type: 'line', item })),
          ...linesOf(page).map((item) => ({ type: 'line', item })),
        ],
      };
    }),
  );
}

/** Moves the lines of a page from the galley to their place on it. */
function linesOf(page: SetPage) {
  return page.fragments.flatMap(({ strips, x, y }) => {
    const shift = y - (strips[0]?.top ?? 0);
    return strips.flatMap((strip) =>
      strip.lines.map((line) => Object.assign(line, { x: line.x + x, y: line.y + shift })),
    );
  });
}

function failRunning(error: RunningTooTall, document: Document): Outcome<never> {
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'format/running-line-too-tall',
    message: `the ${error.message} does not fit its margin`,
    source: { name: document.meta.title },
    hints: ['widen the margin, or shorten the text or the marking'],
  };
  return { value: undefined, diagnostics: [diagnostic] };
}

function finish(stock: TaggedDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    stock.on('data', (chunk) => chunks.push(chunk));
    stock.on('end', () => resolve(seal(Buffer.concat(chunks))));
    stock.on('error', (error) => reject(error));
    stock.end();
  });
}
