// A name as bibliographies write it ("Vanthi, A." or "A. Vanthi") → family and given name.
import type { CslName } from './csl-item.ts';

/** Without a comma the last word is the family name, with the small words before it ("van der Berg"). */
export function bareName(text: string): CslName {
  const name = text.trim();
  const [family = '', ...given] = name.split(',').map((part) => part.trim());
  if (given.length > 0) return { family, given: given.toReversed().join(' ').trim() };
  const words = name.split(/\s+/);
  if (words.length === 1) return { literal: name };
  const small = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const start = small < 0 ? words.length - 1 : small;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
