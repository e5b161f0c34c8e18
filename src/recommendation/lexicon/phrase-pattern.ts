// A phrase of a word list → the pattern that finds it on whole words, behind a cheap look for its rarest piece.

/** A phrase to look for; `literal` in lower case stands in every text it occurs in. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly literal: string;
}

/**
 * Pattern of a phrase: words match whole, "stem-" matches any word that begins so, "*" up to four words. A phrase with
 * two capitals in a row ("SAARC", "CERT") is case-sensitive; all others are not.
 */
export function phrasePattern(phrase: string): Phrase {
  const words = phrase.trim().split(/\s+/);
  const parts = words.map((word, index) => {
    if (word === '*') return '(?:\\S+ ){0,4}';
    const stem = word.endsWith('-');
    const bare = (stem ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const last = index === words.length - 1;
    return `${bare}${stem ? "[\\p{L}'-]*" : ''}${last ? '' : ' '}`;
  });
  const flags = /\p{Lu}{2}/u.test(phrase) ? 'u' : 'iu';
  const pieces = words
    .filter((word) => word !== '*')
    .map((word) => word.replace(/-$/, '').toLowerCase());
  const literal = pieces.sort((a, b) => b.length - a.length)[0] ?? '';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('')}(?![\\p{L}\\p{N}])`, flags);
  return { pattern, literal };
}

/** Where the phrase stands in a text; `lower` is the text in lower case. */
export function findPhrase(
  { pattern, literal }: Phrase,
  text: string,
  lower: string,
): RegExpExecArray | null {
  return lower.includes(literal) ? pattern.exec(text) : null;
}
