// A BibTeX value → plain text: accents as letters, commands and braces gone.

const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
};
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
};

/** Reads what bibliographies really use; an unknown command leaves its argument. */
export function plainLatex(value: string): string {
  return value
    .replace(/\\([`'^~"=.])\s*\{?\\?([A-Za-z])\}?/g, accented)
    .replace(/\\([uvHckr])(?:\s*\{\\?([A-Za-z])\}|\s+([A-Za-z]))/g, (whole, mark, braced, bare) =>
      accented(whole, mark, braced ?? bare),
    )
    .replace(
      /\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])\s*/g,
      (_, name: string) => letters[name] ?? '',
    )
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/\\[A-Za-z]+\s*/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function accented(_: string, mark: string, letter: string): string {
  return `${letter}${accents[mark] ?? ''}`.normalize('NFC');
}
