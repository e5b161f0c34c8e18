// The text of a template file and its partials → Template, or all that is wrong with it, before any data is read.
import { z } from 'zod';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { frontMatterDiagnostics } from '../diagnostic/front-matter-diagnostics.ts';
import { schemaDiagnostics } from '../diagnostic/schema-diagnostics.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import { type FrontMatter, readFrontMatter } from '../text/front-matter.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { checkOptions } from './check-options.ts';
import { type CheckedTemplate, checkTemplate } from './check-template.ts';
import { printHelpers, wrapValues } from './print-values.ts';
import type { LineName, Template } from './template.ts';
import { type Compiled, compileProgram, type Program } from './template-engine.ts';
import { helperSignatures } from './template-helpers.ts';
import { templateLines } from './template-lines.ts';
import { type TemplateData, templateSchema } from './template-schema.ts';
import { isDiagnostic, parseTemplateText, type TemplateText } from './template-text.ts';

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
  if (!parsed.success) {
    const { issues } = parsed.error;
    return failed(schemaDiagnostics(issues, frontMatter, source, templateJsonSchema()));
  }
  const texts = readTexts(source, frontMatter, parsed.data);
  const checked = checkTemplate(texts.parsed, parsed.data, readPartials(partials));
  const isWhole = texts.diagnostics.length === 0 && !hasErrors(checked.diagnostics);
  const diagnostics = sortDiagnostics([
    ...texts.diagnostics,
    ...checked.diagnostics,
    ...checkOptions(parsed.data, isWhole ? checked.reads : undefined, frontMatter, source),
  ]);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: compiled(source, parsed.data, texts.parsed, checked), diagnostics };
}

interface Texts {
  readonly parsed: ReadonlyMap<LineName | 'body', TemplateText>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The body and the texts of the front matter, parsed, each with its places in the file. */
function readTexts(source: Source, frontMatter: FrontMatter, data: TemplateData): Texts {
  const parsed = new Map<LineName | 'body', TemplateText>();
  const diagnostics: Diagnostic[] = [];
  const add = (name: LineName | 'body', text: string, placeOf: (part: Span) => Span) => {
    const result = parseTemplateText(source, text, placeOf);
    if (isDiagnostic(result)) diagnostics.push(result);
    else parsed.set(name, result);
  };
  const { start } = frontMatter.body;
  add('body', source.slice(frontMatter.body), (part) => shifted(part, start));
  for (const { name, path, text } of templateLines(data)) {
    add(name, text, (part) => frontMatter.spanWithin(path, part));
  }
  return { parsed, diagnostics };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function readPartials(
  partials: ReadonlyMap<string, Source>,
): Map<string, TemplateText | Diagnostic> {
  return new Map(
    [...partials].map(([name, source]) => [
      name,
      parseTemplateText(source, source.text, (part) => part),
    ]),
  );
}

function compiled(
  source: Source,
  data: TemplateData,
  texts: Texts['parsed'],
  { partials, reads }: CheckedTemplate,
): Template {
  const { body, ...lines } = Object.fromEntries(
    [...texts].map(([name, { program }]) => [name, compile(program)]),
  );
  if (!body) throw new Error(`${source.name} passed its check without a body`);
  return {
    id: audienceOf(source.name),
    source,
    data,
    body,
    lines: new Map(Object.entries(lines)) as Template['lines'],
    partials: Object.fromEntries(
      [...partials].map(([name, { program }]) => [name, compile(program)]),
    ),
    reads,
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
