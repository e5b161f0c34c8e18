// Command-line words → the briefs and templates they name, read and checked, with all that is wrong in them.
import { createHash } from 'node:crypto';
import type { Brief } from '../brief/brief.ts';
import type { ArticleCopy } from '../brief/verify-brief.ts';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import type { Template } from '../document/template.ts';
import { checkBrief, readBrief, readTemplate, verifyBrief } from '../pipeline.ts';
import type { Source } from '../text/source.ts';
import { choices } from './choices.ts';
import { findBriefs, type NamedPath } from './find-briefs.ts';
import { findTemplates } from './find-templates.ts';
import { readText } from './read-text.ts';
import type { World } from './world.ts';

export interface InputOptions {
  readonly audience?: readonly string[];
  readonly templates?: string;
}

/** A brief that passed its schema, with the digest of its file. */
export interface BriefFile extends NamedPath {
  readonly brief: Brief;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Templates that a command works on; where one is faulty it is missing here and explained in `diagnostics`. */
export interface TemplateInputs {
  readonly templates: readonly Template[];
  /** Real paths of the folders they came from. */
  readonly templateFolders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Likewise, with briefs; `paths` are those of all briefs named, faulty or not. */
export interface Inputs extends TemplateInputs {
  readonly paths: readonly NamedPath[];
  readonly briefs: readonly BriefFile[];
}

/** Reads the templates of the audiences named; throws UsageError for an audience that has none. */
export function gatherTemplates(world: World, options: InputOptions): TemplateInputs {
  const found = findTemplates(world, options.templates);
  const wanted = choices('audience', options.audience, [...found.audiences.keys()]);
  const diagnostics = [...found.diagnostics];
  const templates: Template[] = [];
  for (const id of wanted) {
    const file = found.audiences.get(id);
    const template = file && readTemplateFile(world, file, found.partials);
    diagnostics.push(...(template?.diagnostics ?? []));
    if (template?.value !== undefined) templates.push(template.value);
  }
  return { templates, templateFolders: found.folders, diagnostics };
}

/** Reads every brief and template named and verifies the briefs, against the article where there is one. */
export function gatherInputs(
  world: World,
  typed: readonly string[],
  options: InputOptions,
  article?: ArticleCopy,
): Inputs {
  const {
    templates,
    templateFolders,
    diagnostics: templateFaults,
  } = gatherTemplates(world, options);
  const listed = findBriefs(world, typed);
  const diagnostics = [...templateFaults, ...listed.diagnostics];
  const briefs: BriefFile[] = [];
  for (const file of listed.briefs) {
    const read = readBriefFile(world, file, article);
    diagnostics.push(...read.diagnostics);
    if (read.value === undefined) continue;
    briefs.push(read.value);
    diagnostics.push(...verifyBrief(read.value.brief, article));
  }
  return { paths: listed.briefs, briefs, templates, templateFolders, diagnostics };
}

function readTemplateFile(
  world: World,
  { path, name }: NamedPath,
  partials: ReadonlyMap<string, Source>,
): Outcome<Template> {
  const text = readText(world, path, name);
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
  return readTemplate(text.value.source, partials);
}

/** What is wrong with the form of a brief must not hide what is wrong with its quotations. */
function readBriefFile(
  world: World,
  file: NamedPath,
  article: ArticleCopy | undefined,
): Outcome<BriefFile> {
  const text = readText(world, file.path, file.name);
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
  const { value, diagnostics } = readBrief(text.value.source);
  if (value === undefined) return { value, diagnostics: checkBrief(text.value.source, article) };
  return { value: { ...file, brief: value, sha256: sha256Of(text.value.bytes) }, diagnostics };
}

/** Lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
