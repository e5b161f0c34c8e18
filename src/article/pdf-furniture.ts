// The lines of all pages → the lines without running headers, footers and page numbers.
import type { PdfLine } from './pdf-lines.ts';

/** Share of the page, at top and bottom, in which furniture stands. */
const margin = 0.12;
/** Share of the pages on which a line must recur, and the least number of them. */
const recurring = { share: 0.25, pages: 2 } as const;

const pageNumber =
  /^\W*(?:page\s+|p\.\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i;

/** Drops lines of the margins that recur (their figures aside) or are page numbers; heights are in points. */
export function withoutFurniture(
  pages: readonly (readonly PdfLine[])[],
  heights: readonly number[],
): PdfLine[] {
  const seen = new Map<string, Set<number>>();
  const inMargin = (line: PdfLine): boolean => {
    const height = heights[line.page] ?? 0;
    return line.y < margin * height || line.y > (1 - margin) * height;
  };
  for (const line of pages.flat()) {
    if (!inMargin(line)) continue;
    const on = seen.get(shape(line)) ?? new Set();
    on.add(line.page);
    seen.set(shape(line), on);
  }
  const least = Math.max(recurring.pages, Math.ceil(recurring.share * pages.length));
  return pages.flat().filter((line) => {
    if (!inMargin(line)) return true;
    return !pageNumber.test(line.text) && (seen.get(shape(line))?.size ?? 0) < least;
  });
}

/** Figures and the height's last points vary from page to page. */
function shape(line: PdfLine): string {
  return `${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, '#').toLowerCase()}`;
}
