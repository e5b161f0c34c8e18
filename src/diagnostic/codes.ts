// Every diagnostic code, `<room>/<kebab>`, with the one-line meaning that `--help` and the docs print.

/** Codes and their meanings; a test proves that each is raised somewhere. */
export const codes = {
  'recommendation/bad-lexicon': 'A word list of a lexicon cannot be read.',
} as const satisfies Record<`${string}/${string}`, string>;

export type Code = keyof typeof codes;
