// Runs of a Word paragraph → a line of Markdown: strong, emphasis and links, everything else as plain words.
import type { DocxRun } from './read-docx-paragraphs.ts';

/** Writes runs as Markdown; signs that Markdown would read as markup are escaped. */
export function runsToMarkdown(runs: readonly DocxRun[]): string {
  const joined: DocxRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.link === run.link)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  const text = joined.map(writeRun).join('').replace(/\s+/g, ' ').trim();
  return text.replace(/^(?:#{1,6}|[-+*>]|\d{1,9}[.)])(?=\s|$)/, (marker) =>
    marker.replace(/[-#+*>.)]$/, '\\$&'),
  );
}

/** Marks stand at the words, never at the blanks around them, or Markdown would not read them. */
function writeRun({ text, bold, italic, link }: DocxRun): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const marked = `${mark}${escapeMarks(words)}${[...mark].reverse().join('')}`;
  const linked =
    link && /^(?:https?:|mailto:)/i.test(link)
      ? `[${marked}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`
      : marked;
  return before + linked + after;
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<~|]/g, '\\$&');
}
