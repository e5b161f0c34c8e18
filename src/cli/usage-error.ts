// A command given wrongly: not the input's fault but the command line's, so exit code 2.

/** Thrown for a wrong command line; the message stands alone, `hints` say what would be right. */
export class UsageError extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}
