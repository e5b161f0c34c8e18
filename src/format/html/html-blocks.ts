// Blocks of the tree → HTML: sections nested by their headings, figures for quotations, notes for alerts.
import { attributionOf, isPullQuote, isStandfirst } from '../../document/conventions.ts';
import type { Alert, Block, Blockquote, Heading, Paragraph } from '../../text/markdown-tree.ts';
import { writeEvidence } from './html-evidence.ts';
import { anchorOf, writeInlines } from './html-inlines.ts';
import { writeList } from './html-list.ts';
import { writeTable } from './html-table.ts';
import { attribute, escapeHtml } from './html-text.ts';
import type { Page } from './page.ts';

/** Writes the blocks of one part, each heading with what stands under it in a section of its own. */
export function writeBlocks(blocks: readonly Block[], page: Page): string {
  const out: string[] = [];
  const open: Heading[] = [];
  const close = (depth: number) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) {
      open.pop();
      out.push('</section>');
    }
  };
  blocks.forEach((block, index) => {
    if (block.type === 'heading' && block.depth > 1) {
      close(block.depth);
      open.push(block);
      out.push('<section>');
    }
    const heading = open.at(-1);
    const headingId = heading && page.slugs.get(heading);
    out.push(
      isStandfirst(block, blocks[index - 1]) && block.type === 'paragraph'
        ? writeParagraph(block, page, 'standfirst')
        : writeBlock(block, page, headingId),
    );
  });
  close(0);
  return out.join('\n');
}

function writeBlock(block: Block, page: Page, headingId: string | undefined): string {
  const inner = (child: Block) => writeBlock(child, page, headingId);
  switch (block.type) {
    case 'heading':
      return `<h${block.depth}${attribute('id', page.slugs.get(block))}>${writeInlines(block.children, page)}</h${block.depth}>`;
    case 'paragraph':
      return writeParagraph(block, page);
    case 'list':
      return writeList(block, page, inner);
    case 'table':
      return writeTable(block, page, headingId);
    case 'blockquote':
      return writeQuote(block, page, inner);
    case 'alert':
      return writeAlert(block, inner);
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(block.value)}</code></pre>`;
    case 'thematicBreak':
      return '<hr>';
  }
}

function writeParagraph(paragraph: Paragraph, page: Page, kind?: string): string {
  const ids = page.places.get(paragraph) ?? [];
  const [id, ...others] = ids;
  const anchors = others.map((other) => `<a id="${anchorOf(other)}"></a>`).join('');
  const name = attribute('id', id === undefined ? undefined : anchorOf(id));
  return `<p${name}${attribute('class', kind)}>${anchors}${writeInlines(paragraph.children, page, ids)}</p>${writeEvidence(ids, page)}`;
}

function writeQuote(quote: Blockquote, page: Page, writeInner: (block: Block) => string): string {
  const attribution = attributionOf(quote);
  const said = attribution ? quote.children.slice(0, -1) : quote.children;
  const kind = isPullQuote(quote) ? 'pull' : 'quote';
  const caption = attribution
    ? `\n<figcaption>${writeInlines(attribution.children, page)}</figcaption>`
    : '';
  return `<figure class="${kind}"><blockquote>${said.map(writeInner).join('\n')}</blockquote>${caption}</figure>`;
}

function writeAlert(alert: Alert, writeInner: (block: Block) => string): string {
  return `<div class="alert ${alert.kind}" role="note">${alert.children.map(writeInner).join('\n')}</div>`;
}
