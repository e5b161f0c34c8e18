// A phrase of a word list → the pattern that finds it on whole words.

/**
 * Pattern of a phrase: words match whole, "stem-" matches any word that begins so, "*" up to four words. A phrase with
 * a capital after its first letter ("SAARC", "CERT") is case-sensitive; all others are not.
 */
export function phrasePattern(phrase: string): RegExp {
  const words = phrase.trim().split(/\s+/);
  const parts = words.map((word, index) => {
    if (word === '*') return '(?:\\S+ ){0,4}';
    const stem = word.endsWith('-');
    const bare = (stem ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const last = index === words.length - 1;
    return `${bare}${stem ? "[\\p{L}'-]*" : ''}${last ? '' : ' '}`;
  });
  const flags = /\p{Lu}{2}/u.test(phrase) ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('')}(?![\\p{L}\\p{N}])`, flags);
}
