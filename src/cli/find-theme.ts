// The word behind `--theme` → the theme of that name, from the working folder's templates/themes or the package's.
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { suggestion } from '../diagnostic/did-you-mean.ts';
import { readTheme, type Theme } from '../document/theme/read-theme.ts';
import type { Source } from '../text/source.ts';
import { absolutePath } from './display-path.ts';
import { readText } from './read-text.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** Reads a theme; a local one stands before the package's of the same name. Throws UsageError for an unknown one. */
export function findTheme(
  world: World,
  name: string,
  templates: string | undefined,
): { readonly theme: Theme | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  const folders: [string, string][] = [
    [join(world.packageFolder, 'templates'), 'policybrief/templates'],
    [absolutePath(world.folder, templates ?? 'templates'), templates ?? 'templates'],
  ];
  for (const [folder, shown] of folders) {
    for (const { path, file } of themeFiles(world, join(folder, 'themes'))) {
      const text = readText(world, path, `${shown}/themes/${file}`);
      diagnostics.push(...text.diagnostics);
      if (text.value) sources.set(file.slice(0, -extension.length), text.value.source);
    }
  }
  if (!sources.has(name)) {
    throw new UsageError(`unknown theme “${name}”`, suggestion(name, [...sources.keys()].sort()));
  }
  if (hasErrors(diagnostics)) return { theme: undefined, diagnostics };
  const { value, diagnostics: found } = readTheme(name, sources);
  return { theme: value, diagnostics: [...diagnostics, ...found] };
}

const extension = '.yaml';

/** Themes in a folder; a link that leads out of it is none of them. */
function themeFiles(world: World, folder: string): { path: string; file: string }[] {
  const root = world.files.realPath(folder);
  return (world.files.list(folder) ?? [])
    .filter((file) => /^[a-z0-9-]+\.yaml$/.test(file))
    .map((file) => ({ path: join(folder, file), file }))
    .filter(({ path }) => world.files.realPath(path)?.startsWith(`${root}/`));
}
