// Rendered Markdown → the same without the gaps that vanished parts leave: no double blank lines or spaces, one end.

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** At most one blank line in a row, none at the ends, no trailing blanks, one final line break. Code stays as it is. */
export function normaliseMarkdown(markdown: string): string {
  const lines: string[] = [];
  let open = '';
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const marker = fence.exec(line)?.[1] ?? '';
    if (open === '') {
      open = marker;
      if (line.trim() !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(tidy(line));
    } else {
      if (marker.startsWith(open) && line.trim() === marker) open = '';
      lines.push(line);
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Runs of spaces within the text of a line are where a value was absent; its indentation is structure. */
function tidy(line: string): string {
  return line.trimEnd().replace(/(\S) {2,}(?=\S)/g, '$1 ');
}
