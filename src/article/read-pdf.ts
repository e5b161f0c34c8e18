// A PDF → its text as pieces and the title its properties state (home of pdfjs-dist).
import { withoutFurniture } from './pdf-furniture.ts';
import { type PdfLine, pageLines, type Run } from './pdf-lines.ts';
import { pdfPieces } from './pdf-pieces.ts';
import type { Piece } from './pieces.ts';
import type { Stated } from './stated.ts';

/** Why a PDF yields no article. */
export type PdfFault = 'encrypted' | 'damaged' | 'no-text' | 'too-large';

/** Most pages read. */
const mostPages = 3000;
/** Fewest letters a page, on average, for a text layer; a scan often bears a stamp or page number as text. */
const leastLetters = 20;

/** Reads the text layer page by page; nothing is drawn and no script of the file runs. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ pieces: Piece[]; stated: Stated } | PdfFault> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the buffer over, so it gets a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return 'too-large';
    const { pages, heights } = await readPages(document);
    const letters = pages.flat().reduce((sum, line) => sum + line.text.length, 0);
    if (letters < leastLetters * Math.max(1, pages.length)) return 'no-text';
    const metadata = await document.getMetadata().catch(() => undefined);
    return {
      pieces: pdfPieces(withoutFurniture(pages, heights)),
      stated: { title: titleIn(metadata?.info) },
    };
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged';
  } finally {
    await task.destroy();
  }
}

type PdfDocument = import('pdfjs-dist/legacy/build/pdf.mjs').PDFDocumentProxy;

async function readPages(
  document: PdfDocument,
): Promise<{ pages: PdfLine[][]; heights: number[] }> {
  const pages: PdfLine[][] = [];
  const heights: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, bottom = 0, , top = 0] = page.view;
    const content = await page.getTextContent({ includeMarkedContent: false });
    const runs = content.items.flatMap((item) =>
      'str' in item ? (runOf(item, bottom) ?? []) : [],
    );
    pages.push(runs.length === 0 ? [] : pageLines(runs, number - 1));
    heights.push(top - bottom);
    page.cleanup();
  }
  return { pages, heights };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Upright text only: what is turned is a watermark or the label of an axis. */
function runOf(item: TextItem, bottom: number): Run | undefined {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) return undefined;
  const size = Math.hypot(c, d);
  return { text: item.str, x, y: y - bottom, width: item.width, size, font: item.fontName };
}

/** Writers fill the field with file names and "Microsoft Word - …"; a title has words and no extension. */
function titleIn(properties: unknown): string | undefined {
  const title = (properties as { Title?: unknown } | undefined)?.Title;
  if (typeof title !== 'string' || !/\p{L}{2,} \p{L}/u.test(title)) return undefined;
  return /^Microsoft |\.(?:docx?|pdf|indd|tex|pptx?)$/i.test(title) ? undefined : title.trim();
}
