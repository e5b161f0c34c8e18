// Finished outputs → files, all or none: temporary names first, then the renames.
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { displayPath } from './display-path.ts';
import { fault } from './read-text.ts';
import { FileFault, type World } from './world.ts';

/** A file to be written: absolute path and content. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes every output under a temporary name beside its place, then renames them all; returns what went wrong.
 *
 * Where one cannot be written, the temporary files and the folders made for them are removed again and earlier
 * files stay as they were. A reader never sees half a file.
 */
export function writeOutputs(world: World, outputs: readonly Output[]): readonly Diagnostic[] {
  const undo: string[] = [];
  try {
    const staged = outputs.map((output, index) => stage(world, output, index, undo));
    for (const { temporary, path } of staged) world.files.rename(temporary, path);
    return [];
  } catch (error) {
    for (const path of undo.reverse()) world.files.remove(path);
    if (!(error instanceof FileFault)) throw error;
    const name = displayPath(world.folder, error.path);
    return [fault(name, 'cli/cannot-write', `cannot be written: ${error.message}`)];
  }
}

function stage(
  world: World,
  output: Output,
  index: number,
  undo: string[],
): { temporary: string; path: string } {
  const folder = dirname(output.path);
  refuseFolder(world, output.path);
  makeFolders(world, folder, undo);
  const temporary = join(folder, `.policybrief-${world.processId}-${index}.tmp`);
  undo.push(temporary);
  try {
    world.files.create(temporary, output.bytes);
  } catch (error) {
    if (error instanceof FileFault) throw new FileFault(output.path, error.message);
    throw error;
  }
  return { temporary, path: output.path };
}

/** A rename over a folder would fail after others have succeeded, so it is seen before. */
function refuseFolder(world: World, path: string): void {
  if (world.files.kind(path) === 'folder') {
    throw new FileFault(path, 'a folder with this name is in the way');
  }
}

function makeFolders(world: World, folder: string, undo: string[]): void {
  const first = world.files.makeFolder(folder);
  if (first === undefined) return;
  const made: string[] = [];
  for (let at = folder; at.length >= first.length; at = dirname(at)) made.push(at);
  undo.push(...made.reverse());
}
