// Set blocks → one endless column of strips: pdfmake's layout on a page without an end, broken into pages later.
import {
  type Align,
  breakCosts,
  type FlowNode,
  type FrameSpec,
  type GridNode,
  type GridRow,
  type Leaf,
  type StackNode,
  type TextNode,
} from './flow-node.ts';
import { breakLines, evenWidth } from './lines.ts';
import { type StockDocument, StockLayout, StockSvgMeasure } from './stock.ts';
import { baselineOf, type Frame, type PlacedLine, type Strip } from './strip.ts';
import { tableWidths } from './table-widths.ts';
import { type DocumentFonts, StyledWords, type Word } from './words.ts';

type Measured<Node> = Node & { readonly _minWidth: number; readonly _maxWidth: number };

/** Taller than any document; pdfmake's own page breaks never come into play. */
const endless = 1e7;

/** Narrowest measure that words are broken in, in ems: below it they would fall into letters. */
const leastMeasure = 2;

/** Text in a list nested so deeply, or a table of so many columns, that no measure is left. */
export class TooNarrow extends Error {
  readonly leaf: Leaf;
  constructor(leaf: Leaf) {
    super('no room is left for this text');
    this.leaf = leaf;
  }
}

/** pdfmake's layout with our own line breaker, tables, list markers and frames. */
class GalleyLayout extends StockLayout {
  strips: Strip[] = [];
  readonly #words: StyledWords;
  #frames: Frame[] = [];
  #nextCost: number = breakCosts.betweenBlocks;

  constructor(widthPt: number, fonts: DocumentFonts) {
    const size = { width: widthPt, height: endless };
    super(size, { left: 0, top: 0, right: 0, bottom: 0 }, new StockSvgMeasure());
    this.#words = new StyledWords(fonts);
  }

  override tryLayoutDocument(node: object, document: StockDocument, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = this.#words;
    return super.tryLayoutDocument(node, document, ...rest);
  }

  processVerticalContainer(node: StackNode | GridNode): void {
    if ('grid' in node) {
      this.#grid(node);
      return;
    }
    this.#nextCost = Math.max(this.#nextCost, node.cost ?? 0);
    const close = node.frame ? this.#openFrame(node.frame) : undefined;
    const settle = node.marker ? this.#openItem(node.marker) : undefined;
    for (const child of node.stack) this.processNode(child);
    settle?.();
    close?.();
  }

  override processLeaf(node: object): void {
    const { leaf, align, even, keepNext, _inlines } = node as TextNode & {
      _inlines: Word[];
    };
    const width = this.writer.context().availableWidth;
    const size = _inlines[0]?.style.sizePt ?? 0;
    const longest = Math.max(0, ..._inlines.map((word) => word.width));
    if (width < leastMeasure * size && longest > width) throw new TooNarrow(leaf);
    const lines = this.#lines(_inlines, width, align ?? 'left', leaf, even);
    lines.forEach((line, index) => {
      this.writer.addLine(line);
      const bottom = line.y + line.getHeight();
      this.#emit({
        top: line.y,
        bottom,
        lines: [line],
        cost: lineCost(index, lines.length),
        frames: [],
      });
    });
    if (keepNext === 'always') this.#nextCost = breakCosts.never;
    if (keepNext === 'rather') this.#nextCost = breakCosts.afterLeadIn;
  }

  #lines(
    words: readonly Word[],
    width: number,
    align: Align,
    leaf: Leaf,
    even = false,
  ): PlacedLine[] {
    const measure = even ? evenWidth(words, width) : width;
    const lines = breakLines(words, measure, this.#words, align === 'justify') as PlacedLine[];
    lines.forEach((line, index) => {
      const room = width - line.getWidth();
      line.x = align === 'right' ? room : align === 'center' ? room / 2 : 0;
      line.leaf = leaf;
      line.first = index === 0;
    });
    return lines;
  }

  #emit(strip: Strip): void {
    const inside = this.#frames.filter((frame) => frame.begun).map((frame) => frame.breakCost);
    const cost = Math.max(strip.cost, this.#nextCost, ...inside);
    for (const frame of this.#frames) frame.begun = true;
    this.#nextCost = breakCosts.betweenBlocks;
    this.strips.push(Object.assign(strip, { cost, frames: [...this.#frames, ...strip.frames] }));
  }

  /** Starts a frame around what follows; the returned function ends it. */
  #openFrame({ paint, padding, breakCost }: FrameSpec): () => void {
    const context = this.writer.context();
    const [left, top, right, bottom] = padding;
    const frame: Frame = {
      paint,
      breakCost,
      x: context.x,
      width: context.availableWidth,
      begun: false,
    };
    const from = this.strips.length;
    this.#frames.push(frame);
    context.moveDown(top);
    context.addMargin(left, right);
    return () => {
      context.addMargin(-left, -right);
      context.moveDown(bottom);
      this.#frames.pop();
      const [first, last] = [this.strips[from], this.strips.at(-1)];
      if (!first || !last) return;
      first.top -= top;
      last.bottom += bottom;
      Object.assign(frame, { first, last });
    };
  }

  /** Sets a list item beside its marker; the returned function puts the marker on the item's first line. */
  #openItem({ node, hangPt }: NonNullable<StackNode['marker']>): () => void {
    const context = this.writer.context();
    const from = this.strips.length;
    const { x, y } = context;
    context.addMargin(hangPt);
    return () => {
      context.addMargin(-hangPt);
      const { items } = this.#words.buildInlines(node.text);
      const [marker] = this.#lines(items, endless, 'left', node.leaf);
      if (!marker) return;
      marker.x = x;
      const strip = this.strips[from];
      const line = strip?.lines[0];
      marker.y = line ? line.y + baselineOf(line) - baselineOf(marker) : y;
      if (strip) strip.lines.unshift(marker);
      else this.#emitAlone(marker);
    };
  }

  /** An item without content still shows its marker. */
  #emitAlone(line: PlacedLine): void {
    const height = line.getHeight();
    this.writer.context().moveDown(height);
    this.#emit({ top: line.y, bottom: line.y + height, lines: [line], cost: 0, frames: [] });
  }

  #grid({ grid }: GridNode): void {
    const context = this.writer.context();
    const widths = gridWidths(grid, context.availableWidth);
    let header: Strip | undefined;
    grid.rows.forEach((row, index) => {
      const strip = this.#row(row, grid, widths);
      const last = index === grid.rows.length - 1;
      // Neither the first nor the last row of a table stands alone.
      if (index > 0)
        strip.cost = index === 1 || last ? breakCosts.insideBox : breakCosts.betweenRows;
      if (index > 0 && header) strip.header = header;
      this.#emit(strip);
      if (row.header) {
        header = strip;
        this.#nextCost = breakCosts.never;
      }
    });
  }

  #row(row: GridRow, grid: GridNode['grid'], widths: readonly number[]): Strip {
    const context = this.writer.context();
    const outside = { strips: this.strips, frames: this.#frames, cost: this.#nextCost };
    const frame = {
      paint: row.paint,
      x: context.x,
      width: context.availableWidth,
      breakCost: 0,
      begun: true,
    };
    this.strips = [];
    this.#frames = [];
    const top = context.y;
    context.moveDown(grid.padYPt);
    context.beginColumnGroup();
    row.cells.forEach((cell, column) => {
      const edge = column === 0 ? grid.padXPt : 2 * grid.padXPt;
      context.beginColumn((widths[column] ?? 0) - 2 * grid.padXPt, edge);
      this.processNode(cell);
    });
    context.completeColumnGroup();
    context.moveDown(grid.padYPt);
    const lines = this.strips.flatMap((strip) => strip.lines);
    this.strips = outside.strips;
    this.#frames = outside.frames;
    this.#nextCost = outside.cost;
    return { top, bottom: context.y, lines, cost: 0, frames: [frame] };
  }
}

/** No paragraph leaves its first line behind or its last line alone. */
function lineCost(index: number, count: number): number {
  if (index === 0) return breakCosts.betweenBlocks;
  return index === 1 || index === count - 1 ? breakCosts.never : breakCosts.insideParagraph;
}

function gridWidths(grid: GridNode['grid'], available: number): number[] {
  const columns = Math.max(...grid.rows.map((row) => row.cells.length));
  const needs = Array.from({ length: columns }, (_, column) => {
    const cells = grid.rows.flatMap((row) => row.cells[column] ?? []) as Measured<FlowNode>[];
    const pad = 2 * grid.padXPt + 0.1;
    return {
      min: Math.max(...cells.map((cell) => cell._minWidth)) + pad,
      max: Math.max(...cells.map((cell) => cell._maxWidth)) + pad,
    };
  });
  return tableWidths(needs, available, grid.form);
}

/** Sets blocks in a column of the given width. */
export function setGalley(
  stack: FlowNode[],
  widthPt: number,
  document: StockDocument,
  fonts: DocumentFonts,
): readonly Strip[] {
  const layout = new GalleyLayout(widthPt, fonts);
  layout.layoutDocument({ stack }, document, {}, {});
  return layout.strips;
}
