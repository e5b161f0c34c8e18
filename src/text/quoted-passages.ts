// A text → the passages it sets in curly double quotation marks.

/** Text without runs of white space: how quotations are compared across line and page breaks. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Passages between “ and ”, outermost only, white space folded, marks left out.
 *
 * A quotation inside a quotation belongs to the outer one; a mark without its partner opens or closes nothing.
 */
export function quotedPassages(text: string): string[] {
  const passages: string[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') open.push(at);
    if (text[at] !== '”') continue;
    const start = open.pop();
    if (start !== undefined && open.length === 0)
      passages.push(foldSpace(text.slice(start + 1, at)));
  }
  return passages;
}
