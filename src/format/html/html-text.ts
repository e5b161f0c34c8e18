// Plain text → HTML text, attribute values, CSS strings and JSON that cannot end their element.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for element content and for quoted attributes; control characters that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '\uFFFD');
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}

/** A CSS string with its quotation marks; everything but plain signs is written as an escape. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .,:;()/–—·-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** JSON for a data block inside an HTML page: `<`, `>`, `&` are written as escapes, so it cannot end the element. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
