// Any string → one line of text that prints: white space, control and bidirectional override characters put in order.

/** White space that is a break or a run of blanks; a no-break space or a thin space is a character like others. */
const blanks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Control characters other than blanks, and embeddings, overrides and isolates: these can make a text read otherwise
 * than it is (Trojan Source, CVE-2021-42574).
 */
const unprintable = /(?![\t\n\v\f\r\u0085])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The text as it is printed.
 *
 * Runs of blanks and line breaks become one space, NUL and lone surrogates U+FFFD; other control characters and
 * bidirectional overrides are dropped; white space at both ends (no-break spaces included) too.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replace(unprintable, '')
    .replace(blanks, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
