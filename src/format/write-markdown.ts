// Document → the Markdown file.
import type { Document } from '../document/document.ts';

/** The document's own Markdown, ending in exactly one line break. */
export function writeMarkdown(document: Document): string {
  return `${document.markdown.trimEnd()}\n`;
}
