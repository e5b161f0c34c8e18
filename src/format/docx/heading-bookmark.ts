// Heading slug → a name that Word takes for a bookmark: letters, digits and underscores, at most 40.

/** `annex-a` → `_h_annex_a`; the leading underscore keeps it out of Word's list of bookmarks. */
export function headingBookmark(slug: string): string {
  const plain = slug.replace(/[^\p{L}\p{N}]/gu, '_');
  return `_h_${[...plain].slice(0, 36).join('')}`;
}
