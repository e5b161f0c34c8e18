// What fitting did to a paper: for report.json, the table of `policybrief fit`, and a person who asks what is missing.

/** One step of the plan that was used. */
export interface FitStepReport {
  readonly list: 'give' | 'take';
  readonly step: string;
  /** Label of the block or kind of the passages it is about. */
  readonly about?: string;
  readonly from: string;
  readonly to: string;
  /** How far the plan lets it go. */
  readonly bound: string;
}

/** One thing the paper has no room for. */
export interface FitLoss {
  readonly what: string;
  readonly why: string;
}

export interface FitReport {
  readonly limits: { readonly pages?: number | undefined; readonly words?: number | undefined };
  /** Pages of the main part, and how full each is, 0 to 1. */
  readonly pages: number;
  readonly fill: readonly number[];
  /** Share of the pages allowed that is used. */
  readonly share: number;
  /** Below the share the plan asks for, with nothing left to take: room to write in. */
  readonly spare: boolean;
  /** Layouts that were tried. */
  readonly passes: number;
  /** Steps used, in the order of the plan. */
  readonly steps: readonly FitStepReport[];
  readonly leftOut: readonly FitLoss[];
}
