// The package's templates/ and the working folder's → one set of audiences and partials, the local ones first.
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { absolutePath, displayPath, isInside } from './display-path.ts';
import type { NamedPath } from './find-briefs.ts';
import { fault, readText } from './read-text.ts';
import type { World } from './world.ts';

const extension = '.md.hbs';

export interface FoundTemplates {
  /** Audience id → its template, in order of id. */
  readonly audiences: ReadonlyMap<string, NamedPath>;
  /** Partial name → its text. */
  readonly partials: ReadonlyMap<string, Source>;
  /** Real paths of the folders they came from. */
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Folder extends NamedPath {
  readonly real: string;
}

/**
 * Audiences are `<folder>/<id>.md.hbs`, partials `<folder>/partials/<name>.md.hbs`.
 *
 * `given` is the folder of `--templates`; without it `templates/` of the working folder counts where there is one. A
 * local file replaces the package's file of the same name, others add to them.
 */
export function findTemplates(world: World, given: string | undefined): FoundTemplates {
  const diagnostics: Diagnostic[] = [];
  const folders = templateFolders(world, given, diagnostics);
  const audiences = new Map<string, NamedPath>();
  const partialPaths = new Map<string, NamedPath>();
  for (const folder of folders) {
    for (const [id, file] of filesIn(world, folder, folder, diagnostics)) audiences.set(id, file);
    const partials = {
      ...folder,
      path: join(folder.path, 'partials'),
      name: `${folder.name}/partials`,
    };
    for (const [id, file] of filesIn(world, partials, folder, diagnostics))
      partialPaths.set(id, file);
  }
  return {
    audiences: sorted(audiences),
    partials: readAll(world, sorted(partialPaths), diagnostics),
    folders: folders.map((folder) => folder.real),
    diagnostics,
  };
}

/** The package's folder, then the local one unless it is the same (in this repository it is). */
function templateFolders(
  world: World,
  given: string | undefined,
  diagnostics: Diagnostic[],
): Folder[] {
  const own = folderAt(world, join(world.packageFolder, 'templates'));
  const local = folderAt(world, absolutePath(world.folder, given ?? 'templates'));
  if (own === undefined) throw new Error('the package has lost its templates folder');
  if (local === undefined && given !== undefined) {
    const what = world.files.kind(absolutePath(world.folder, given));
    const message = what === undefined ? 'there is no such folder' : 'is a file, not a folder';
    diagnostics.push(fault(given, 'cli/no-templates', message, ['check --templates']));
  }
  if (local === undefined) return [{ ...own, name: 'policybrief/templates' }];
  if (local.real === own.real) return [local];
  return [{ ...own, name: 'policybrief/templates' }, local];
}

function folderAt(world: World, path: string): Folder | undefined {
  const real = world.files.realPath(path);
  if (real === undefined || world.files.kind(real) !== 'folder') return undefined;
  return { path, real, name: displayPath(world.folder, path) };
}

function filesIn(
  world: World,
  folder: Folder,
  root: Folder,
  diagnostics: Diagnostic[],
): [string, NamedPath][] {
  const found: [string, NamedPath][] = [];
  for (const name of world.files.list(folder.path) ?? []) {
    if (!name.endsWith(extension) || name.startsWith('.')) continue;
    const file = { path: join(folder.path, name), name: `${folder.name}/${name}` };
    const problem = nameProblem(file.name, name) ?? placeProblem(world, file, root);
    if (problem === undefined) found.push([name.slice(0, -extension.length), file]);
    else diagnostics.push(problem);
  }
  return found;
}

function nameProblem(shown: string, name: string): Diagnostic | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*\.md\.hbs$/.test(name)) return undefined;
  return fault(shown, 'cli/template-name', 'the name of a template must be kebab-case', [
    'for example think-tank.md.hbs',
  ]);
}

/** A link that leads out of the folder would read what nobody put there. */
function placeProblem(world: World, file: NamedPath, root: Folder): Diagnostic | undefined {
  const real = world.files.realPath(file.path);
  if (real === undefined || isInside(root.real, real)) return undefined;
  return fault(file.name, 'cli/outside-folder', 'links to a file outside the templates folder', [
    'copy the file instead of linking to it',
  ]);
}

function readAll(
  world: World,
  paths: ReadonlyMap<string, NamedPath>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const [id, { path, name }] of paths) {
    const read = readText(world, path, name);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) sources.set(id, read.value.source);
  }
  return sources;
}

function sorted<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
