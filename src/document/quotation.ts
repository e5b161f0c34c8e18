// A quotation of the view → the text that prints it.

interface Printed {
  readonly text: string;
  readonly sic?: string | undefined;
}

/** In curly double quotation marks; an odd word of the source is named behind them, never put right inside them. */
export function plainQuotation(quote: Printed): string {
  return `“${quote.text}”${sicNote(quote)}`;
}

/** ` [sic: “statuesque”]`, or nothing. */
export function sicNote(quote: Printed): string {
  return quote.sic === undefined ? '' : ` [sic: “${quote.sic}”]`;
}
