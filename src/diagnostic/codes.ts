// Every diagnostic code, `<room>/<kebab>`, with the one-line meaning that `--help` and the docs print.

/** Codes and their meanings; a test proves that each is raised somewhere. */
export const codes = {
  'article/citation-doubtful':
    'a citation resembles a reference but its details differ: a person must confirm it',
  'article/citation-unmatched': 'a citation has no entry in the reference list',
  'article/damaged-file': 'the file breaks off or is damaged inside, so its text cannot be read',
  'article/empty': 'the file holds no text',
  'article/encrypted': 'the file is locked with a password',
  'article/extension-mismatch': 'the content is of another format than the name of the file says',
  'article/locator-outside-range':
    'a citation points at a page that the entry of the reference list does not cover',
  'article/no-text-layer': 'the PDF holds pictures of pages but no text',
  'article/not-english': 'the text is in another language than English',
  'article/not-utf8': 'the bytes are not text in UTF-8 (or UTF-16 with a byte order mark)',
  'article/reference-uncited': 'an entry of the reference list is cited nowhere in the text',
  'article/too-large': 'the file is, or would unpack to, more than the reader accepts',
  'article/unsupported-format': 'the file is of a format that cannot be read as an article',
} as const satisfies Record<`${string}/${string}`, string>;

export type Code = keyof typeof codes;
