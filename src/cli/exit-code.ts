// What a command tells the shell that called it.

/** 0 fine, 1 errors in the input, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
