// What a file says of itself outside its text: the fields that HTML, DOCX, PDF and front matter have in common.

/** Title, authors and date as a format's own fields state them; nothing here is taken from the running text. */
export interface Stated {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** ISO 8601 date. */
  readonly published?: string | undefined;
}
