// What the setter hands to pdfmake's layout: texts, stacks and grids with the marks that break them into pages.
import type { Span } from '../../text/span.ts';
import type { Margin } from './stock.ts';
import type { MarkTarget } from './structure.ts';
import type { Run } from './words.ts';

export type Align = 'left' | 'right' | 'center' | 'justify';

/** A place in the outline, and the name that links lead to. */
export interface Landmark {
  readonly slug: string;
  readonly title: string;
  readonly level: number;
}

/** One text block: what its lines must add up to, and which element they belong to. */
export interface Leaf {
  readonly target: MarkTarget;
  /** Words of the Markdown tree it shows; empty for counters and bullets. */
  readonly words: string;
  /** Its place in the Markdown. */
  readonly span: Span | undefined;
  readonly landmark?: Landmark;
}

/** How a framed stretch is painted; lengths in points. */
export interface FramePaint {
  readonly fill?: string;
  readonly leftBar?: { readonly widthPt: number; readonly colour: string };
  readonly topRule?: { readonly weightPt: number; readonly colour: string };
  readonly bottomRule?: { readonly weightPt: number; readonly colour: string };
  readonly radiusPt?: number;
}
export interface FrameSpec {
  readonly paint: FramePaint;
  readonly padding: Margin;
  /** How bad a page break inside it is, on the scale of `breakCosts`. */
  readonly breakCost: number;
}

/** A set block: pdfmake reads `text`, `stack` and `margin`, the galley the rest. */
interface Placed {
  margin?: Margin;
}
export interface TextNode extends Placed {
  readonly text: Run[];
  readonly leaf: Leaf;
  readonly align?: Align;
  /** Lines of like length: headings and pull quotes. */
  readonly even?: boolean;
  /** Stays on the page of what follows: 'always' for headings, 'rather' for a line that leads in a list. */
  readonly keepNext?: 'always' | 'rather';
}
export interface StackNode extends Placed {
  readonly stack: FlowNode[];
  /** Cost of a page break before it. */
  readonly cost?: number;
  readonly frame?: FrameSpec;
  /** Set to the left of the first line, `hangPt` wide. */
  readonly marker?: { readonly node: TextNode; readonly hangPt: number };
}
export interface GridRow {
  readonly cells: readonly FlowNode[];
  readonly header: boolean;
  readonly paint: FramePaint;
}
/** A table: pdfmake measures the cells as a stack, the galley sets them in rows. */
export interface GridNode extends Placed {
  readonly stack: FlowNode[];
  readonly grid: {
    readonly rows: readonly GridRow[];
    readonly form: boolean;
    readonly padXPt: number;
    readonly padYPt: number;
  };
}
export type FlowNode = TextNode | StackNode | GridNode;

/** Costs of a page break, in the unit of 200 × (share of the page left empty)². */
export const breakCosts = {
  never: Number.POSITIVE_INFINITY,
  insideBox: 40,
  /** Between the first two or the last two items of a list. */
  loneItem: 9,
  afterLeadIn: 30,
  betweenRows: 6,
  insideParagraph: 4,
  betweenBlocks: 0,
} as const;
