// The text of a brief file → Brief, or all that is wrong with it, each fault at its line and column.
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { frontMatterDiagnostics } from '../diagnostic/front-matter-diagnostics.ts';
import { schemaDiagnostics } from '../diagnostic/schema-diagnostics.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import type { Source } from '../text/source.ts';
import type { Brief } from './brief.ts';
import { briefParts } from './brief-parts.ts';
import { checkIds } from './check-ids.ts';
import { checkParts } from './check-parts.ts';
import { Findings } from './findings.ts';
import { briefJsonSchema } from './json-schema.ts';
import { readProse } from './read-prose.ts';
import { briefSchema } from './schema.ts';
import { type ArticleCopy, verifyBrief } from './verify-brief.ts';

/**
 * Reads and checks a brief file. All faults are reported at once, sorted; what the schema objects to does not hide
 * what is wrong elsewhere. The value is absent where there is an error.
 */
export function readBrief(source: Source): Outcome<Brief> {
  const { value, diagnostics } = readAsFarAsSound(source);
  return { value: hasErrors(diagnostics) ? undefined : value, diagnostics };
}

/**
 * All that can be said against a brief file: what `readBrief` finds and, as soon as the file has the right form, what
 * `verifyBrief` finds as well. Sorted.
 */
export function checkBrief(source: Source, article?: ArticleCopy): readonly Diagnostic[] {
  const { value, diagnostics } = readAsFarAsSound(source);
  if (!value) return diagnostics;
  return sortDiagnostics([...diagnostics, ...verifyBrief(value, article)]);
}

/** The value is there as soon as the schema is met, whatever else is wrong. */
function readAsFarAsSound(source: Source): Outcome<Brief> {
  const { frontMatter, problems } = readFrontMatter(source);
  if (!frontMatter) return failed(frontMatterDiagnostics(problems, source));
  const findings = new Findings(source, frontMatter);
  const parsed = briefSchema.safeParse(frontMatter.data);
  if (!parsed.success) {
    const { issues } = parsed.error;
    for (const one of schemaDiagnostics(issues, frontMatter, source, briefJsonSchema())) {
      findings.all.push(one);
    }
  }
  const parts = briefParts(frontMatter.data);
  checkIds(parts, findings);
  checkParts(parts, findings);
  const prose = readProse(frontMatter.body, findings);
  if (!parsed.success) return failed(findings.all);
  const name = nameOf(source.name);
  const { valueSpan: spanOf } = frontMatter;
  return {
    value: { name, source, data: parsed.data, prose, spanOf },
    diagnostics: sortDiagnostics(findings.all),
  };
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<Brief> {
  return { value: undefined, diagnostics: sortDiagnostics(diagnostics) };
}

/** File name without folder and extension. */
function nameOf(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.replace(/\.[^.]+$/, '') || file;
}
