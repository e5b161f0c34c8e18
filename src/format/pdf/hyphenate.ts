// Words → words with soft hyphens where a line may break them (home of hyphen, Liang's algorithm with TeX patterns).

/** Puts soft hyphens into the words of a text. */
export type Hyphenator = (text: string) => string;

/** Patterns by language; another language is set without hyphenation. */
const patterns: Readonly<
  Record<string, () => Promise<{ default: { hyphenateSync: Hyphenator } }>>
> = {
  en: () => import('hyphen/en-gb/index.js'),
  'en-us': () => import('hyphen/en-us/index.js'),
  de: () => import('hyphen/de/index.js'),
  es: () => import('hyphen/es/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  it: () => import('hyphen/it/index.js'),
  nl: () => import('hyphen/nl/index.js'),
  pl: () => import('hyphen/pl/index.js'),
  pt: () => import('hyphen/pt/index.js'),
};

/** Whole words of lower-case letters, at least six: names, acronyms and addresses are not broken. */
const breakable = /(?<![\p{L}\p{N}/@._#-])\p{L}?\p{Ll}{5,}(?![\p{L}\p{N}/@_-]|\.\p{L})/gu;

/** Letters kept together at the start and at the end of a word. */
const leastPart = 3;

/** Words remembered for each language. */
const maxWords = 20_000;

const loaded = new Map<string, Hyphenator>();

/** The hyphenator of a language (BCP 47), or undefined where there is none. */
export async function hyphenatorOf(language: string): Promise<Hyphenator | undefined> {
  const tag = language.toLowerCase();
  const key = tag in patterns ? tag : (tag.split('-')[0] ?? '');
  const known = loaded.get(key);
  const load = patterns[key];
  if (known || !load) return known;
  const { hyphenateSync } = (await load()).default;
  const hyphenator = remember(hyphenateSync);
  loaded.set(key, hyphenator);
  return hyphenator;
}

function remember(hyphenateSync: Hyphenator): Hyphenator {
  const words = new Map<string, string>();
  return (text) =>
    text.replace(breakable, (word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const broken = dropShortParts(hyphenateSync(word));
      if (words.size >= maxWords) words.clear();
      words.set(word, broken);
      return broken;
    });
}

function dropShortParts(word: string): string {
  const parts = word.split('\u00ad');
  while (parts.length > 1 && (parts[0]?.length ?? 0) < leastPart) {
    parts.splice(0, 2, `${parts[0]}${parts[1]}`);
  }
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < leastPart) {
    parts.splice(-2, 2, `${parts.at(-2)}${parts.at(-1)}`);
  }
  return parts.join('\u00ad');
}
