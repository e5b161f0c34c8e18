// Document → the digest of its Markdown: tells whether a Word file was made of the paper as it is now.
import { createHash } from 'node:crypto';
import type { Document } from '../../document/document.ts';

/** SHA-256 of the Markdown a paper was made of, in hexadecimal digits. */
export function textHash({ markdown }: Document): string {
  return createHash('sha256').update(markdown).digest('hex');
}
