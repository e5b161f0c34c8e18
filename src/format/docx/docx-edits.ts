// What a person changed in a Word file: changes that have a place in the brief file, and those that have none.

/** A change that can be written into the brief file. */
export type DocxChange =
  | {
      readonly kind: 'recommendation';
      readonly id: string;
      readonly field: 'title' | 'action';
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'prose';
      /** Key of the section in the view: "pointsToMake". */
      readonly section: string;
      /** The section's Markdown before and after, whole. */
      readonly from: string;
      readonly to: string;
    };

/** A change that has no place in the brief file. */
export interface UnplacedEdit {
  /** Words before; undefined for a new paragraph. */
  readonly from: string | undefined;
  /** Words after; undefined for a paragraph that is gone. */
  readonly to: string | undefined;
  readonly reason: string;
}

export interface DocxEdits {
  /** Audience whose paper the Word file is. */
  readonly audience: string | undefined;
  readonly changes: readonly DocxChange[];
  readonly unplaced: readonly UnplacedEdit[];
  /** Kept out: nobody has decided on them. */
  readonly trackedChanges: number;
  readonly comments: number;
}
