// What a person typed, or the briefs/ folder → the brief files of this run, each once.
import { basename, join } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { absolutePath, displayPath } from './display-path.ts';
import { fault } from './read-text.ts';
import type { World } from './world.ts';

/** A file by absolute path and by the name that messages use. */
export interface NamedPath {
  readonly path: string;
  readonly name: string;
}

export interface FoundBriefs {
  readonly briefs: readonly NamedPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The briefs typed, else every `briefs/*.md` of the working folder in code-unit order. */
export function findBriefs(world: World, typed: readonly string[]): FoundBriefs {
  const paths =
    typed.length > 0
      ? typed.map((path) => absolutePath(world.folder, path))
      : defaultBriefs(world).map((name) => join(world.folder, 'briefs', name));
  const briefs = paths.map((path) => ({ path, name: displayPath(world.folder, path) }));
  if (briefs.length === 0) return { briefs, diagnostics: [noBriefs()] };
  return {
    briefs,
    diagnostics: [...badNames(briefs), ...twice(world, briefs), ...sameOutput(world, briefs)],
  };
}

function defaultBriefs(world: World): readonly string[] {
  const names = world.files.list(join(world.folder, 'briefs')) ?? [];
  return names.filter((name) => name.endsWith('.md') && !name.startsWith('.'));
}

function noBriefs(): Diagnostic {
  return fault('briefs', 'cli/no-briefs', 'there is no brief here: no file fits briefs/*.md', [
    '`policybrief init` writes an example; or name a file: `policybrief build path/to/brief.md`',
  ]);
}

/** The name becomes a folder: nothing that leads elsewhere, hides, or that Windows cannot make. */
const badName = /^\.|^$|[<>:"|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

function badNames(briefs: readonly NamedPath[]): Diagnostic[] {
  return briefs
    .filter(({ name }) => badName.test(outputFolder(name)))
    .map(({ name }) =>
      fault(name, 'cli/brief-name', `“${outputFolder(name)}” cannot be the name of a folder`, [
        'rename the file: letters, digits and hyphens are safe everywhere',
      ]),
    );
}

function twice(world: World, briefs: readonly NamedPath[]): Diagnostic[] {
  const seen = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { path, name } of briefs) {
    const real = world.files.realPath(path) ?? path;
    const first = seen.get(real);
    seen.set(real, first ?? name);
    if (first === undefined) continue;
    const message = first === name ? 'is named twice' : `is the same file as ${first}`;
    found.push(fault(name, 'cli/brief-twice', message, ['name it once']));
  }
  return found;
}

/** Two briefs of one name would write to one folder; names that differ in case only would on some disks. */
function sameOutput(world: World, briefs: readonly NamedPath[]): Diagnostic[] {
  const seen = new Map<string, NamedPath>();
  const found: Diagnostic[] = [];
  for (const brief of briefs) {
    const folder = outputFolder(brief.name).normalize('NFC').toLowerCase();
    const first = seen.get(folder);
    seen.set(folder, first ?? brief);
    if (first === undefined || sameFile(world, first.path, brief.path)) continue;
    found.push(
      fault(brief.name, 'cli/same-output', `would be written to the same folder as ${first.name}`, [
        'rename one of the two, or build them apart with different --out folders',
      ]),
    );
  }
  return found;
}

function sameFile(world: World, a: string, b: string): boolean {
  return (world.files.realPath(a) ?? a) === (world.files.realPath(b) ?? b);
}

/** Name of a brief's folder under the output folder: its file name without the extension. */
export function outputFolder(briefPath: string): string {
  return basename(briefPath).replace(/\.[^.]*$/, '');
}
