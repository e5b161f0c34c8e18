// Inline nodes → HTML phrasing content; badges, and names of recommendations as links to where they are told.
import { badgeLevel } from '../../document/conventions.ts';
import type { Inline } from '../../text/markdown-tree.ts';
import { attribute, escapeHtml } from './html-text.ts';
import type { Page } from './page.ts';

/** Writes inline nodes; `here` are the ids told in the block they stand in, which are not linked to themselves. */
export function writeInlines(
  nodes: readonly Inline[],
  page: Page,
  here: readonly string[] = [],
): string {
  return nodes.map((node) => writeInline(node, page, here)).join('');
}

function writeInline(node: Inline, page: Page, here: readonly string[]): string {
  switch (node.type) {
    case 'text':
      return writeText(node.value, page, here);
    case 'inlineCode':
      return writeCode(node.value);
    case 'break':
      return '<br>';
    case 'image':
      // No request leaves the page: an outside image is its description, linked.
      return `<a${attribute('href', node.url)}>${escapeHtml(node.alt)}</a>`;
    case 'link':
      return `<a${attribute('href', node.url)}${attribute('title', node.title)}>${writeInlines(node.children, { ...page, anchors: new Set() }, here)}</a>`;
    default:
      return `<${elements[node.type]}>${writeInlines(node.children, page, here)}</${elements[node.type]}>`;
  }
}

const elements = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

function writeCode(value: string): string {
  const level = badgeLevel(value);
  if (level === undefined) return `<code>${escapeHtml(value)}</code>`;
  return `<span class="badge badge-${level}">${escapeHtml(value)}</span>`;
}

/** Words that look like an id and are one become links. */
function writeText(text: string, page: Page, here: readonly string[]): string {
  return text
    .split(/\b([A-Z]{1,3}\d{1,4}[a-z]?)\b/)
    .map((piece, index) =>
      index % 2 === 1 && page.anchors.has(piece) && !here.includes(piece)
        ? `<a class="ref" href="#${anchorOf(piece)}">${piece}</a>`
        : escapeHtml(piece),
    )
    .join('');
}

/** "R01" → "r01". */
export function anchorOf(id: string): string {
  return id.toLowerCase();
}
