// Document → one self-contained web page: no scripts, no requests, the words of its Markdown in the same order.

import type { Outcome } from '../../diagnostic/diagnostic.ts';
import { partsOf } from '../../document/conventions.ts';
import type { Document } from '../../document/document.ts';
import type { Block } from '../../text/markdown-tree.ts';
import { writeBlocks } from './html-blocks.ts';
import { writeHead } from './html-head.ts';
import { writeRunning } from './html-running.ts';
import { type EmbeddedFont, writeStyle } from './html-style.ts';
import { attribute } from './html-text.ts';
import { type Page, preparePage } from './page.ts';

export interface HtmlOptions {
  /** Font files carried inside the page as data; the reader's own fonts are used without. */
  readonly fonts?: readonly EmbeddedFont[];
}

/**
 * Writes a page. Same document, same text, byte for byte.
 *
 * With the fold-outs closed, the text of `main` is the text of the Markdown; running lines stand outside it.
 */
export function writeHtml(
  document: Document,
  options: HtmlOptions = {},
): Outcome<{ html: string }> {
  const page = preparePage(document);
  const { header, footer, marking, columns } = document.page;
  const parts = partsOf(document.tree).map((part, index) =>
    writePart(part, page, columns === 2 && index === 0),
  );
  const html = `<!doctype html>
<html${attribute('lang', document.meta.language)}>
<head>
${writeHead(document)}
<style>
${writeStyle(document, options.fonts ?? [])}
</style>
</head>
<body>
<a class="skip" href="#paper" data-apparatus>Skip to the paper</a>
<header class="top">${writeRunning(header, marking)}</header>
<main id="paper" tabindex="-1">
<article>
${parts.join('\n')}
</article>
</main>
<footer class="bottom">${writeRunning(footer, marking)}</footer>
</body>
</html>
`;
  return { value: { html }, diagnostics: [] };
}

/** The first part of a two-column paper has its columns from the first second-level heading on, as in print. */
function writePart(blocks: readonly Block[], page: Page, inColumns: boolean): string {
  const split = inColumns
    ? blocks.findIndex((block) => block.type === 'heading' && block.depth === 2)
    : -1;
  if (split < 0) return `<div class="part">\n${writeBlocks(blocks, page)}\n</div>`;
  const [lead, rest] = [blocks.slice(0, split), blocks.slice(split)];
  return `<div class="part">\n${writeBlocks(lead, page)}\n<div class="columns">\n${writeBlocks(rest, page)}\n</div>\n</div>`;
}
