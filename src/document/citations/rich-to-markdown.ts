// citeproc's HTML → Markdown: emphasis and strong kept, addresses linked, all other words as they are.

const entities: Readonly<Record<string, string>> = {
  '#38': '&',
  amp: '&',
  '#60': '<',
  lt: '<',
  '#62': '>',
  gt: '>',
  quot: '"',
  '#160': '\u00A0',
};

/** Writes one citation or one entry as a line of Markdown. */
export function richToMarkdown(html: string): string {
  return html
    .split(/(<[^>]+>)/)
    .map((piece) => (piece.startsWith('<') ? markOf(piece) : writeWords(piece)))
    .join('')
    .replace(/\s+/g, (space) => (space.includes('\u00A0') ? '\u00A0' : ' '))
    .trim();
}

function markOf(tag: string): string {
  if (/^<\/?(?:i|em)>$/.test(tag)) return '*';
  if (/^<\/?(?:b|strong)>$/.test(tag)) return '**';
  // The number of an entry and its words are two boxes in HTML.
  return /^<div class="csl-right-inline"/.test(tag) ? ' ' : '';
}

function writeWords(text: string): string {
  const plain = text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return plain
    .split(/(https?:\/\/[^\s<>"”’]*[^\s<>"”’.,;:)\]])/)
    .map((piece, index) =>
      index % 2 === 1 ? `[${escapeMarks(piece)}](<${piece}>)` : escapeMarks(piece),
    )
    .join('');
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<|~]/g, '\\$&');
}
