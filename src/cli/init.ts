// `policybrief init`: the package's example → a working folder that checks and builds.
import { join } from 'node:path';
import { absolutePath, displayPath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { printFindings } from './findings.ts';
import { fault } from './read-text.ts';
import type { World } from './world.ts';
import { type Output, writeOutputs } from './write-outputs.ts';

/** Copies the example and the brief schema; where one of the files exists, nothing is written. */
export function init(world: World, typed: string): ExitCode {
  const folder = absolutePath(world.folder, typed);
  const outputs = exampleFiles(world).map(({ path, bytes }) => ({
    path: join(folder, path),
    bytes,
  }));
  const taken = outputs
    .filter(({ path }) => world.files.kind(path) !== undefined)
    .map(({ path }) =>
      fault(displayPath(world.folder, path), 'cli/would-overwrite', 'exists already', [
        'choose another folder: policybrief init <folder>',
      ]),
    );
  const failed = taken.length > 0 ? taken : writeOutputs(world, outputs);
  if (failed.length > 0) {
    printFindings(world, failed);
    world.stderr.write('nothing was written\n');
    return 1;
  }
  for (const { path } of outputs) {
    world.stdout.write(`wrote ${displayPath(world.folder, path)}\n`);
  }
  const enter = displayPath(world.folder, folder);
  world.stdout.write(`\nNext:\n${enter === '.' ? '' : `  cd ${enter}\n`}${nextSteps}`);
  return 0;
}

const nextSteps = `  policybrief check --source articles/upland-turbines.txt
  policybrief build
`;

/** The example's files by path relative to the working folder. */
function exampleFiles(world: World): Output[] {
  const example = join(world.packageFolder, 'templates', 'init');
  const schema = join(world.packageFolder, 'schema', 'brief.schema.json');
  return [
    ...['articles', 'briefs'].flatMap((folder) =>
      (world.files.list(join(example, folder)) ?? []).map((name) => ({
        path: join(folder, name),
        bytes: packaged(world, join(example, folder, name)),
      })),
    ),
    { path: 'brief.schema.json', bytes: packaged(world, schema) },
  ];
}

function packaged(world: World, path: string): Uint8Array {
  const read = world.files.read(path);
  if (read.kind !== 'file') throw new Error(`the package has lost ${path}`);
  return read.bytes;
}
