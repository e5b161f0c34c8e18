// The text of a plan file → a plan that a template can be tried with, or all that is wrong with it.
import { z } from 'zod';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostic/diagnostic.ts';
import { frontMatterDiagnostics } from '../../diagnostic/front-matter-diagnostics.ts';
import { schemaDiagnostics } from '../../diagnostic/schema-diagnostics.ts';
import { sortDiagnostics } from '../../diagnostic/sort-diagnostics.ts';
import type { Source } from '../../text/source.ts';
import { readYaml } from '../../text/yaml/read-yaml.ts';
import type { Template } from '../template.ts';
import { checkPlan } from './check-fit.ts';
import { type FitPlan, fitSchema } from './fit-schema.ts';

/** Reads YAML with the keys of `fit:` (fill, give, take) and checks it against a template. */
export function readPlan(source: Source, { data }: Template): Outcome<FitPlan> {
  const span = { start: 0, end: source.text.length };
  const read = readYaml(source.text, span);
  if ('problems' in read) return failed(frontMatterDiagnostics(read.problems, source));
  const { value, places } = read.map;
  const file = { ...places, data: value, span, body: { start: span.end, end: span.end } };
  const parsed = fitSchema.safeParse(value);
  if (!parsed.success) {
    const schema = z.toJSONSchema(fitSchema, { io: 'input', target: 'draft-2020-12' });
    return failed(schemaDiagnostics(parsed.error.issues, file, source, schema));
  }
  const diagnostics: Diagnostic[] = [];
  checkPlan(parsed.data, data, [], (severity, code, path, message, hints = []) =>
    diagnostics.push({ severity, code, message, source, span: file.valueSpan(path), hints }),
  );
  if (hasErrors(diagnostics)) return failed(diagnostics);
  return { value: parsed.data, diagnostics };
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { value: undefined, diagnostics: sortDiagnostics(diagnostics) };
}
