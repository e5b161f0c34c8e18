// The text of a template file and its partials → Template, or all that is wrong with it, before any data is read.
import { z } from 'zod';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { frontMatterDiagnostics } from '../diagnostic/front-matter-diagnostics.ts';
import { schemaDiagnostics } from '../diagnostic/schema-diagnostics.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import type { Source } from '../text/source.ts';
import { printHelpers, wrapValues } from './print-values.ts';
import type { LineName, Template } from './template.ts';
import {
  type Compiled,
  compileProgram,
  isFault,
  type Program,
  parseProgram,
} from './template-engine.ts';
import { helperSignatures } from './template-helpers.ts';
import { templateLines } from './template-lines.ts';
import { templateSchema } from './template-schema.ts';

/**
 * Reads a template: its front matter by the schema, its body and the texts of its front matter against the view.
 *
 * `partials` are all that the template may call, by name. All faults are reported at once, sorted, each at its line
 * and column in the template or the partial.
 */
export function readTemplate(
  source: Source,
  partials: ReadonlyMap<string, Source>,
): Outcome<Template> {
  const { frontMatter, problems } = readFrontMatter(source);
  if (!frontMatter) return failed(frontMatterDiagnostics(problems, source));
  const parsed = templateSchema.safeParse(frontMatter.data);
  const diagnostics: Diagnostic[] = parsed.success
    ? []
    : schemaDiagnostics(parsed.error.issues, frontMatter, source, templateJsonSchema());
  if (!parsed.success) return failed(diagnostics);
  const compiledPartials: Record<string, Compiled> = {};
  for (const [name, partial] of partials) {
    const program = parseProgram(partial.text);
    if (!isFault(program)) compiledPartials[name] = compile(program);
  }
  const body = parseProgram(source.slice(frontMatter.body));
  if (isFault(body)) throw new Error(body.message);
  const lines = new Map<LineName, Compiled>();
  for (const line of templateLines(parsed.data)) {
    const program = parseProgram(line.text);
    if (!isFault(program)) lines.set(line.name, compile(program));
  }
  return {
    value: {
      id: audienceOf(source.name),
      source,
      data: parsed.data,
      body: compile(body),
      lines,
      partials: compiledPartials,
      reads: new Set(),
    },
    diagnostics: [],
  };
}

function compile(program: Program): Compiled {
  return compileProgram(wrapValues(program), [...Object.keys(helperSignatures), ...printHelpers]);
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<Template> {
  return { value: undefined, diagnostics: sortDiagnostics(diagnostics) };
}

/** JSON Schema of a template's front matter, as a person writes it. */
export function templateJsonSchema() {
  return z.toJSONSchema(templateSchema, { io: 'input', target: 'draft-2020-12' });
}

/** "templates/think-tank.md.hbs" → "think-tank". */
export function audienceOf(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.replace(/(?:\.md)?\.hbs$/, '');
}
