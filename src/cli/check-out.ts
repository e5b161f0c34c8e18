// The output folder a person named → why it cannot be one, before any work is done.
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { displayPath, isInside } from './display-path.ts';
import type { NamedPath } from './find-briefs.ts';
import { fault } from './read-text.ts';
import type { World } from './world.ts';

/** Refuses a file, the folder of a brief and any templates folder; a folder that is not there yet is fine. */
export function checkOut(
  world: World,
  out: string,
  briefs: readonly NamedPath[],
  templateFolders: readonly string[],
): readonly Diagnostic[] {
  const name = displayPath(world.folder, out);
  const kind = world.files.kind(out);
  if (kind === undefined) return [];
  if (kind !== 'folder') {
    return [fault(name, 'cli/out-not-a-folder', 'is a file, so nothing can be written into it')];
  }
  const real = world.files.realPath(out) ?? out;
  const holdsBriefs = briefs.some(
    ({ path }) => dirname(world.files.realPath(path) ?? path) === real,
  );
  const holdsTemplates = templateFolders.some((folder) => isInside(folder, real));
  if (!holdsBriefs && !holdsTemplates) return [];
  const what = holdsBriefs ? 'the briefs' : 'the templates';
  return [
    fault(
      name,
      'cli/out-is-input',
      `is the folder of ${what}; outputs need a folder of their own`,
      ['leave --out away for out/'],
    ),
  ];
}
