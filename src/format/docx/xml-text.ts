// Any text → text that XML 1.0 can hold.

/** XML has no place for most control characters and half surrogate pairs: each becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}
