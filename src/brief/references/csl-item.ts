// A bibliographic entry in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as every reader here makes it.

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
}

/** Names of fields are those of the CSL input schema; only what the entry says is there. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  /** The entry as it was printed, where it was read from a printed list; its faults. */
  readonly custom?: { readonly raw?: string; readonly issues?: readonly string[] };
  readonly [field: string]: unknown;
}
