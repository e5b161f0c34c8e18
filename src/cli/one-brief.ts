// The one brief file a command works on → the brief, read, with its path for writing it back.
import type { Brief } from '../brief/brief.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { readBrief } from '../pipeline.ts';
import { absolutePath, displayPath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { countFindings, printFindings } from './findings.ts';
import { readText } from './read-text.ts';
import type { World } from './world.ts';
import { writeOutputs } from './write-outputs.ts';

/** A brief by path; without `brief` the diagnostics say why. */
export interface OneBrief {
  readonly path: string;
  readonly name: string;
  readonly brief: Brief | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a brief file; its quotations are not checked here. */
export function readOneBrief(world: World, typed: string): OneBrief {
  const path = absolutePath(world.folder, typed);
  const name = displayPath(world.folder, path);
  const text = readText(world, path, name);
  if (text.value === undefined)
    return { path, name, brief: undefined, diagnostics: text.diagnostics };
  const { value, diagnostics } = readBrief(text.value.source);
  return { path, name, brief: value, diagnostics };
}

/** Writes the new text of a brief; nothing where it is the old one. */
export function writeOneBrief(
  world: World,
  { path }: OneBrief,
  text: string,
): readonly Diagnostic[] {
  return writeOutputs(world, [{ path, bytes: new TextEncoder().encode(text) }]);
}

/** Prints what is in the way, and that the brief is as it was. */
export function leaveBrief(world: World, name: string, found: readonly Diagnostic[]): ExitCode {
  printFindings(world, found);
  world.stderr.write(`${countFindings(found)}: ${name} stays as it is\n`);
  return 1;
}
