// Document and fonts → set pages or the diagnostics that prevent them; measuring and writing share it.
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { slugHeadings } from '../../text/heading-slug.ts';
import { plainText } from '../../text/markdown-tree.ts';
import { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { PdfMeasure } from '../pdf-result.ts';
import { cutWords } from './cut-words.ts';
import { FontFault, type FontShelf } from './font-shelf.ts';
import { TooNarrow } from './galley.ts';
import { hyphenatorOf } from './hyphenate.ts';
import { lostWords } from './lost-words.ts';
import { TooTall } from './page-break.ts';
import { type SetDocument, setDocument } from './set-document.ts';
import { Setting } from './setting.ts';
import type { StockDocument } from './stock.ts';
import { scaleOf } from './style.ts';
import type { DocumentFonts } from './words.ts';

export interface Composition {
  readonly set: SetDocument;
  readonly setting: Setting;
  readonly measure: PdfMeasure;
}

/** Sets a document; the faults found on the way are returned, never thrown. */
export async function compose(
  document: Document,
  shelf: FontShelf,
  stock: StockDocument,
  fonts: DocumentFonts,
): Promise<Outcome<Composition>> {
  const source = new Source(`${document.meta.title} (Markdown)`, document.markdown);
  const { page, meta } = document;
  const narrow = page.align === 'justify' || page.columns === 2;
  const hyphenate = narrow ? await hyphenatorOf(meta.language) : undefined;
  const setting = new Setting(
    document,
    scaleOf(document.page),
    shelf,
    slugHeadings(document.tree),
    source,
    hyphenate,
  );
  const fail = (
    code: Diagnostic['code'],
    message: string,
    hints: string[],
    span?: Span,
  ): Outcome<never> => ({
    value: undefined,
    diagnostics: [
      ...setting.diagnostics,
      { severity: 'error', code, message, source, ...(span ? { span } : {}), hints },
    ],
  });
  try {
    const set = setDocument(setting, stock, fonts);
    if (setting.diagnostics.length > 0)
      return { value: undefined, diagnostics: setting.diagnostics };
    const lost = lostWords(document.tree, set);
    if (lost) {
      const message = `words of this ${lost.block.type} are missing from the laid-out pages: expected "${near(lost.wanted, lost.found)}"`;
      return fail(
        'format/lost-words',
        message,
        ['this is a fault of the PDF writer; please report it'],
        lost.span,
      );
    }
    return { value: { set, setting, measure: measureOf(set) }, diagnostics: cutWords(set, source) };
  } catch (error) {
    if (error instanceof FontFault) {
      return fail('format/unusable-font', error.message, [
        'install a static TrueType or OpenType cut of the font',
      ]);
    }
    if (error instanceof TooTall) {
      const span = error.strip.lines[0]?.leaf.span;
      return fail(
        'format/block-too-tall',
        'this block is taller than the page',
        ['shorten or split it'],
        span,
      );
    }
    if (error instanceof TooNarrow) {
      const hints = ['nest less deeply, or give the table fewer columns'];
      return fail('format/no-room', 'no width is left for this text', hints, error.leaf.span);
    }
    throw error;
  }
}

/** The stretch where the two texts part. */
function near(wanted: string, found: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at++;
  return wanted.slice(Math.max(0, at - 10), at + 30);
}

function measureOf(set: SetDocument): PdfMeasure {
  const parts = set.parts.map(({ pages, fills, blocks }) => ({
    pages: pages.length,
    fill: rounded(fills.at(-1) ?? 0),
    fills: fills.map(rounded),
    words: countWords(blocks.map(plainText).join(' ')),
  }));
  const sum = (key: 'pages' | 'words') => parts.reduce((total, part) => total + part[key], 0);
  return { parts, pages: sum('pages'), words: sum('words') };
}

const rounded = (share: number) => Math.round(share * 1e4) / 1e4;

/** Words as editors count them: runs of anything but white space that hold a letter or digit. */
const countWords = (text: string) =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
