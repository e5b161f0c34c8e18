// The first bytes of a file, or its decoded text → the format it really has, whatever its name says.

/** What the bytes are; `text` still has to be told apart by {@link sniffMarkup}. */
export type Container = 'pdf' | 'docx' | 'zip' | 'ole' | 'rtf' | 'binary' | 'text';

/** What a decoded text is written in. */
export type Markup = 'html' | 'markdown' | 'text';

/** Bytes looked at for signs of a binary file; the length that git looks at. */
const probeLength = 8000;

/** Recognises a file by its content: magic numbers first, then control bytes; never by its name. */
export function sniffContainer(bytes: Uint8Array): Container {
  const head = latin1(bytes.subarray(0, probeLength));
  // Viewers accept up to 1,024 bytes before the header (ISO 32000-1, annex H, note 13).
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return isWord(bytes, head) ? 'docx' : 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole';
  if (head.startsWith('{\\rtf')) return 'rtf';
  return isBinary(head) ? 'binary' : 'text';
}

/** Tells HTML, Markdown and plain text apart by what stands in the text. */
export function sniffMarkup(text: string): Markup {
  const head = text.slice(0, 65_536);
  if (isHtml(head)) return 'html';
  return isMarkdown(head) ? 'markdown' : 'text';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function isWord(bytes: Uint8Array, head: string): boolean {
  // The names stand in the local headers and again in the central directory at the end.
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return head.includes('word/') || tail.includes('word/document');
}

function isBinary(head: string): boolean {
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\0-\x06\x0e-\x1a\x1c-\x1f]/.test(head);
}

function isHtml(head: string): boolean {
  const start = head.trimStart().slice(0, 4096);
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)
  )
    return true;
  const opening = /^<(?:article|main|section|div|p|h[1-6]|header|nav|ul|ol|table)\b[^>]*>/i;
  // A Markdown file may open with a centred logo in HTML.
  if (!opening.test(start) || isMarkdown(head)) return false;
  return (head.match(/<\/[a-z][a-z0-9]*>/gi) ?? []).length >= 2;
}

/** Each is a construct that hardly ever stands in plain prose; one is enough but for emphasis. */
const markdownSigns: readonly RegExp[] = [
  /^#{1,6} +\S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^---\r?\n(?:[A-Za-z_][\w-]*:.*\r?\n)+(?:[^\r\n]*\r?\n){0,60}?---\r?\n/,
  /\[[^\]\n]{1,200}\]\((?:https?:|#|\.{0,2}\/|mailto:)[^)\s]{0,500}\)/,
  /^\|.*\|\s*\r?\n\|[ :|-]+\|/m,
  /^> \S/m,
  /^\[\^[^\]\n]{1,40}\]: /m,
  /(?:^|\s)\*\*\S[^*\n]{0,200}\*\*(?=[\s.,;:!?)]|$)/m,
  /^\S[^\r\n]{0,120}\r?\n={3,}\s*$/m,
];

function isMarkdown(head: string): boolean {
  return markdownSigns.some((sign) => sign.test(head));
}
