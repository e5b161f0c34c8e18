// A citation with a page locator × the pages of its reference → the pages that lie outside them.

/** "2014: 143" or "2015: 161 – 162" at the end of a citation or before a comma; pp. as well. */
const locator = /(?::\s*|\bpp?\.\s*)(\d{1,5})(?:\s*[-–—]\s*(\d{1,5}))?(?=\s*[,;)\]]|\s*$)/;

/** Pages of the locator outside a range such as "94–134"; none where either cannot be read. */
export function pagesOutside(citation: string, range: string): number[] {
  const [, from, to = from] = locator.exec(citation) ?? [];
  const [, first, last] = /^(\d{1,5})\s*[-–—]+\s*(\d{1,5})$/.exec(range.trim()) ?? [];
  if (from === undefined || first === undefined || last === undefined) return [];
  const pages = from === to ? [Number(from)] : [Number(from), Number(to)];
  return pages.filter((page) => page < Number(first) || page > Number(last));
}
