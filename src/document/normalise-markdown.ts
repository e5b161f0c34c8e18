// Rendered Markdown → the same without the gaps that vanished parts leave: no double blank lines or spaces, one end.

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** At most one blank line in a row, none at the ends, no trailing blanks, one final line break. Code stays as it is. */
export function normaliseMarkdown(markdown: string): string {
  const lines: string[] = [];
  let open = '';
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const inCode = open !== '';
    open = fenceAfter(line, open);
    if (inCode || open !== '') lines.push(line);
    else if (line.trim() !== '' || (lines.at(-1) ?? '') !== '') lines.push(tidy(line));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The fence that is open behind a line; empty outside code. */
function fenceAfter(line: string, open: string): string {
  const marker = fence.exec(line)?.[1] ?? '';
  if (open === '') return marker;
  return marker.startsWith(open) && line.trim() === marker ? '' : open;
}

/** Runs of spaces within the text of a line are where a value was absent; its indentation is structure. */
function tidy(line: string): string {
  return line.trimEnd().replace(/(\S) {2,}(?=\S)/g, '$1 ');
}
