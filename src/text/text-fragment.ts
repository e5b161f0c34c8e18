// A quotation → the address of its words in a web page (URL fragment text directives, WICG scroll-to-text-fragment).

/** Longest quotation given whole; a longer one is named by its first and last words. */
const maxWholeWords = 10;
const edgeWords = 5;

/**
 * `address` with a `#:~:text=` directive that browsers scroll to and highlight.
 *
 * Only words are named, no prefix or suffix: pages wrap and space text differently than the copy that was checked.
 * Where the address has a fragment already the directive is added to it.
 */
export function textFragmentLink(address: string, quotation: string): string {
  const words = quotation.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return address;
  const text =
    words.length <= maxWholeWords
      ? encode(words)
      : `${encode(words.slice(0, edgeWords))},${encode(words.slice(-edgeWords))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Percent-encodes also what separates the parts of a directive: hyphen, comma, ampersand. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
