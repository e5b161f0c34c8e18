// Papers of one brief → its report: report.json, `--json` and the summary table all read this.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Paper } from '../pipeline.ts';
import { version } from '../version.ts';
import { type Finding, findings } from './findings.ts';
import type { BriefFile } from './inputs.ts';

/** What a build did for one audience. */
export interface PaperReport {
  readonly audience: string;
  readonly files: readonly string[];
  readonly pages: {
    readonly main: number | null;
    readonly annexes: readonly number[];
    readonly limit: number | null;
  };
  readonly words: {
    readonly main: number;
    readonly limit: number | null;
    readonly atLeast: number | null;
  };
  readonly recommendations: Paper['report']['recommendations'];
  readonly toSupply: readonly string[];
  readonly notStated: readonly string[];
  readonly omitted: readonly string[];
  readonly citations: Paper['report']['citations'];
  /** How the paper was brought to its limits; null where its template has no plan. */
  readonly fit: NonNullable<Paper['report']['fit']> | null;
}

/** What a build did for one brief. */
export interface BriefReport {
  readonly policybrief: string;
  /** File name without its folder: a report is the same wherever it was made. */
  readonly brief: string;
  readonly sha256: string;
  readonly papers: readonly PaperReport[];
  readonly diagnostics: readonly Finding[];
}

/** The report of one brief; papers in order of audience. */
export function reportOf(
  file: BriefFile,
  papers: readonly Paper[],
  diagnostics: readonly Diagnostic[],
): BriefReport {
  const base = baseName(file.name);
  return {
    policybrief: version,
    brief: base,
    sha256: file.sha256,
    papers: papers.map(paperReport),
    diagnostics: findings(diagnostics).map((finding) => ({
      ...finding,
      file: finding.file === file.name ? base : finding.file,
    })),
  };
}

function paperReport({ audience, files, pages, report }: Paper): PaperReport {
  return {
    audience,
    files: files.map((file) => `${audience}.${file.extension}`),
    pages: {
      main: pages?.main ?? null,
      annexes: pages?.annexes ?? [],
      limit: report.limits.pages ?? null,
    },
    words: {
      main: report.words,
      limit: report.limits.words ?? null,
      atLeast: report.limits.minWords ?? null,
    },
    recommendations: report.recommendations,
    toSupply: report.toSupply,
    notStated: report.notStated,
    omitted: report.omitted,
    citations: report.citations,
    fit: report.fit ?? null,
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** JSON as files and `--json` carry it: two spaces, one line feed at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
