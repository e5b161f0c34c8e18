// What pages are made of: placed lines, the strips that are never broken, the frames around them.
import type { FramePaint, Leaf } from './flow-node.ts';
import type { StockLine } from './stock.ts';
import type { Word } from './words.ts';

/** A line in its place. */
export interface PlacedLine extends StockLine<Word> {
  leaf: Leaf;
  /** First line of its text block: where outline entries and links lead. */
  first?: boolean;
  /** A repeated table header: outside the reading order. */
  repeated?: boolean;
}

/** A framed stretch of strips. */
export interface Frame {
  readonly paint: FramePaint;
  readonly x: number;
  readonly width: number;
  readonly breakCost: number;
  begun: boolean;
  /** Its first and last strip; a table row is one strip and has neither. */
  first?: Strip;
  last?: Strip;
}

/** What is never broken across pages: a line of text or a row of a table. Offsets in points from the galley's top. */
export interface Strip {
  top: number;
  bottom: number;
  readonly lines: PlacedLine[];
  /** Cost of a page break before it. */
  cost: number;
  readonly frames: readonly Frame[];
  /** Header row that is printed again where a page begins with this row. */
  header?: Strip;
}

/** Distance from a line's top to its baseline: the x-height stands in the middle of the line. */
export function baselineOf(line: StockLine<Word>): number {
  return Math.max(
    ...line.inlines.map((word) => word.height * 0.5 + word.style.sizePt * baselineShare(word)),
  );
}

/** Share of the size between the middle of the line and the baseline; a pill's small letters sit on their text's line. */
const baselineShare = (word: Word) => (word.style.badge === undefined ? 0.31 : 0.31 / 0.78 - 0.02);
