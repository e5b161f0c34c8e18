// What a written or measured PDF says of itself.

/** One part of a paper: the paper itself, or an annex. */
export interface PartMeasure {
  readonly pages: number;
  /** Share of the last page's text area that is filled, 0 to 1. */
  readonly fill: number;
  /** The same for each page. */
  readonly fills: readonly number[];
  readonly words: number;
}
export interface PdfMeasure {
  readonly parts: readonly PartMeasure[];
  readonly pages: number;
  readonly words: number;
}
export interface PdfResult extends PdfMeasure {
  readonly bytes: Uint8Array;
}
export interface PdfOptions {
  /** Stamped into the file; the same date gives the same bytes. Defaults to the start of 2000, never the clock. */
  readonly creationDate?: Date;
  /** Name and version of the tool, for the producer field. */
  readonly tool?: string;
}
