// Every diagnostic code, `<room>/<kebab>`, with the one-line meaning that `--help` and the docs print.

/** Codes and their meanings; a test proves that each is raised somewhere. */
export const codes = {
  'format/block-too-tall': 'A block does not fit on a page of its own.',
  'format/lost-words': 'Words of the Markdown did not reach the laid-out pages.',
  'format/missing-glyph': 'No installed font has a character of the text.',
  'format/right-to-left': 'The text has letters written from right to left, which the PDF writer cannot set.',
  'format/running-line-too-tall': 'A header, footer or marking does not fit its margin.',
  'format/unreadable-pdf': 'A file to be verified is not a PDF that this tool can read.',
  'format/unusable-font': 'A font file is not a static TrueType or OpenType font.',
} as const satisfies Record<`${string}/${string}`, string>;

export type Code = keyof typeof codes;
