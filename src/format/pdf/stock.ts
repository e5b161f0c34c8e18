// pdfmake 0.3.11's inner classes with the types of what is used of them (home of pdfmake).

import layoutModule from 'pdfmake/js/LayoutBuilder.js';
import lineModule from 'pdfmake/js/Line.js';
import documentModule from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js';
import breakerModule from 'pdfmake/js/TextBreaker.js';
import inlinesModule from 'pdfmake/js/TextInlines.js';

/** Node gives a CommonJS module's exports, test runners its default export. */
const inner = (exported: { readonly default: unknown }): unknown => exported.default ?? exported;

/** Left, top, right, bottom in points. */
export type Margin = [left: number, top: number, right: number, bottom: number];

/** A PDF object that is written once and pointed at. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(chunk?: unknown): void;
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}
interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}
/** A glyph with what fontkit keeps of its measures once it knows them. */
interface MeasuredGlyph {
  _metrics?: { readonly advanceWidth: number };
}
export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

/** A parsed font file: fontkit's object. */
export interface ParsedFont {
  readonly variationAxes?: Readonly<Record<string, unknown>>;
  /** Glyphs made so far, by id. */
  _glyphs: Record<number, unknown>;
  /** Null where the font has no such glyph. */
  getGlyph(id: number, codePoints?: readonly number[]): MeasuredGlyph | null;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** A font as one document uses it: pdfkit's embedded font. */
export interface StockFont {
  readonly id: string;
  readonly font: ParsedFont;
  /** 1000 divided by the font's units to the em. */
  readonly scale: number;
  readonly subset: {
    /** Ids in the font, by index in the subset. */
    readonly glyphs: readonly number[];
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  };
  /** By glyph of the subset: advance in thousandths, and the characters it stands for. */
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  readonly ascender: number;
  readonly descender: number;
  ref(): PdfReference;
  layoutRun(text: string): GlyphRun;
}
export type StockFontClass = new (document: unknown, font: ParsedFont, id: string) => StockFont;

interface StockPage {
  readonly dictionary: PdfReference;
  readonly height: number;
  readonly structParentTreeKey: number;
  readonly fonts: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
}
interface NumberTree {
  get(key: number): (PdfReference | null)[];
  add(key: number, value: unknown): void;
}
export interface StockOutline {
  addItem(text: string, options?: { expanded?: boolean }): StockOutline;
}

export interface StockDocument {
  page: StockPage;
  info: Record<string, unknown>;
  _id: Buffer;
  _root: PdfReference;
  _font: StockFont;
  _fontCount: number;
  _fontFamilies: Record<string, unknown>;
  readonly outline: StockOutline;
  addPage(options?: unknown): unknown;
  addContent(operators: string): unknown;
  appendXML(xml: string): void;
  ref(value: unknown): PdfReference;
  annotate(x: number, y: number, width: number, height: number, options: object): unknown;
  addNamedDestination(name: string, ...target: unknown[]): void;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): NumberTree;
  createStructParentTreeNextKey(): number;
  fillColor(colour: string): unknown;
  font(source: Uint8Array): StockDocument;
  addNamedEmbeddedFile(name: string, file: PdfReference): void;
  on(event: string, listener: (chunk: Buffer) => void): unknown;
  _addInfo(): void;
  end(): void;
}
export const StockDocument = inner(documentModule) as new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  virtualFiles: null,
  localAccessPolicy: (path: string) => boolean,
) => StockDocument;

/** A word (with the space after it) of a line. */
export interface StockInline {
  text: string;
  x: number;
  width: number;
  height: number;
  leadingCut: number;
  trailingCut: number;
  lineEnd?: boolean;
  /** No line break between this word and the next. */
  noNewLine?: boolean;
}
export interface StockLine<Inline extends StockInline> {
  x: number;
  y: number;
  inlines: Inline[];
  inlineWidths: number;
  maxWidth: number;
  trailingCut: number;
  addInline(inline: Inline): void;
  getWidth(): number;
  getHeight(): number;
}
export const StockLine = inner(lineModule) as new <Inline extends StockInline>(
  maxWidth: number,
) => StockLine<Inline>;

interface StockContext {
  x: number;
  y: number;
  availableWidth: number;
  readonly pages: StockLayoutPage[];
  moveDown(height: number): void;
  addMargin(left: number, right?: number): void;
  beginColumnGroup(): void;
  beginColumn(width: number, offset: number): void;
  completeColumnGroup(): void;
}
/** A page of placed items, as the stock renderer takes it. */
export interface StockLayoutPage {
  readonly items: { readonly type: string; readonly item: unknown }[];
  readonly pageSize: { readonly width: number; readonly height: number };
}
export interface StockMeasure {
  textInlines: unknown;
  measureNode(node: object): unknown;
}
export interface StockLayout {
  docMeasure: StockMeasure;
  docPreprocessor: { preprocessBlock(node: object): object };
  writer: { context(): StockContext; addLine(line: object): unknown };
  layoutDocument(node: object, document: StockDocument, styles: object, style: object): unknown;
  tryLayoutDocument(node: object, document: StockDocument, ...rest: unknown[]): unknown;
  processNode(node: object, aligned?: boolean): void;
  processLeaf(node: object): void;
}
export const StockLayout = inner(layoutModule) as new (
  pageSize: object,
  pageMargins: object,
  svgMeasure: unknown,
) => StockLayout;
export const StockSvgMeasure = inner(svgMeasureModule) as new () => unknown;

export interface StockRenderer {
  renderPages(pages: readonly StockLayoutPage[]): void;
  renderLine(line: object, x: number, y: number): void;
  renderVector(vector: object): void;
  renderSVG(picture: object): void;
}
export const StockRenderer = inner(rendererModule) as new (
  document: StockDocument,
) => StockRenderer;

export const StockBreaker = inner(breakerModule) as new () => {
  getBreaks<Run extends { text: string }>(runs: readonly Run[]): (Run & StockInline)[];
};
export const StockInlines = inner(inlinesModule) as new (document: unknown) => object;
