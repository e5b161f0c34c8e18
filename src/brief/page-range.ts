// "pp. 161 – 162", "11 -13", "143" → the pages they mean.

/** First and last page, both meant. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

const dash = '[-‐‑‒–—−]';
const range = new RegExp(`(\\d{1,6})(?:\\s*${dash}\\s*(\\d{1,6}))?`, 'u');
/** A locator ends a citation: behind a colon, or behind "p." or "pp.". Years and dates do not look like that. */
const locator = new RegExp(`(?::|\\bpp?\\.?)\\s*${range.source}\\s*[)\\]]?\\s*$`, 'u');

/** The pages a citation such as "(Nye 2004: 11 -13)" points to; undefined where it names none. */
export function citedPages(citation: string): PageRange | undefined {
  return toRange(locator.exec(citation));
}

/** The pages of a reference's `page`, such as "94-134"; undefined for other forms (e12, iv–x). */
export function referencePages(page: string): PageRange | undefined {
  return toRange(new RegExp(`^\\s*(?:pp?\\.?\\s*)?${range.source}\\s*$`, 'u').exec(page));
}

function toRange(match: RegExpExecArray | null): PageRange | undefined {
  const [, first, last = first] = match ?? [];
  if (first === undefined || last === undefined) return undefined;
  // "161–90" is short for 161–190.
  const full =
    last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return { first: Number(first), last: Number(full) };
}
