// `policybrief audiences`: templates → who they are for, and what each would take from a brief.
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { selectRecommendations } from '../document/select-recommendations.ts';
import type { Template } from '../document/template.ts';
import { coloursFor } from './colours.ts';
import { findings, printFindings } from './findings.ts';
import { type BriefFile, gatherInputs, type Inputs } from './inputs.ts';
import type { ExitCode } from './program.ts';
import { jsonText } from './report.ts';
import { folded } from './table.ts';
import type { World } from './world.ts';

export interface AudiencesOptions {
  readonly templates?: string;
  readonly json?: boolean;
}

interface Audience {
  readonly id: string;
  readonly name: string;
  readonly reader: string;
  readonly angle: string;
  readonly takes?: {
    readonly main: readonly string[];
    readonly annex: readonly string[];
    readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
  };
}
