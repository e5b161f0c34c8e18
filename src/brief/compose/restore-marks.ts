// Words that extraction made plain → the same words with the typographic marks that the article itself uses.

/** Curly quotation marks and apostrophes where `original`, the stretch the words come from, has them. */
export function restoreMarks(text: string, original: string): string {
  let restored = text;
  if (/[‘’]/.test(original)) {
    restored = restored.replace(/(^|[\s([{“"–—-])'(?=\S)/gu, '$1‘').replace(/'/g, '’');
  }
  if (/[“”]/.test(original)) {
    restored = restored.replace(/(^|[\s([{‘'–—-])"(?=\S)/gu, '$1“').replace(/"/g, '”');
  }
  return restored;
}
