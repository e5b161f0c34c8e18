// Writing all or nothing: what is on disk after a disk refuses.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-world.ts';
import { FileFault, type Files } from '../../src/cli/world.ts';
import { type Output, writeOutputs } from '../../src/cli/write-outputs.ts';
import { type LentWorld, lentWorld } from './lent-world.ts';
import { listing } from './transcript.ts';

const worlds: LentWorld[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.dispose();
});

function worldWith(files: Partial<Files> = {}): LentWorld {
  const world = lentWorld({ files });
  worlds.push(world);
  return world;
}

function outputs(world: LentWorld, ...paths: string[]): Output[] {
  return paths.map((path) => ({
    path: join(world.folder, path),
    bytes: new TextEncoder().encode(`new ${path}`),
  }));
}

it('writes every file and leaves no temporary one', () => {
  const world = worldWith();
  expect(writeOutputs(world, outputs(world, 'out/a/x.md', 'out/b/y.md'))).toEqual([]);
  expect(listing(world.folder)).toEqual(['out/a/x.md', 'out/b/y.md']);
  expect(readFileSync(join(world.folder, 'out/a/x.md'), 'utf8')).toBe('new out/a/x.md');
});

it('replaces what was there', () => {
  const world = worldWith();
  writeFileSync(join(world.folder, 'x.md'), 'old and longer than the new text');
  expect(writeOutputs(world, outputs(world, 'x.md'))).toEqual([]);
  expect(readFileSync(join(world.folder, 'x.md'), 'utf8')).toBe('new x.md');
});

it('leaves old files and no new ones where the disk fills up on the last file', () => {
  let created = 0;
  const world = worldWith({
    create(path, bytes) {
      created += 1;
      nodeFiles.create(path, created === 3 ? bytes.subarray(0, 2) : bytes);
      if (created === 3) throw new FileFault(path, 'no space is left on the disk');
    },
  });
  mkdirSync(join(world.folder, 'out/a'), { recursive: true });
  writeFileSync(join(world.folder, 'out/a/x.md'), 'old');
  const [fault, ...others] = writeOutputs(
    world,
    outputs(world, 'out/a/x.md', 'out/b/y.md', 'out/c/z.md'),
  );
  expect(others).toEqual([]);
  expect(fault?.code).toBe('cli/cannot-write');
  expect(fault?.source.name).toBe('out/c/z.md');
  expect(fault?.message).toContain('no space is left on the disk');
  expect(listing(world.folder)).toEqual(['out/a/x.md']);
  expect(readFileSync(join(world.folder, 'out/a/x.md'), 'utf8')).toBe('old');
  expect(world.files.kind(join(world.folder, 'out/b'))).toBeUndefined();
  expect(world.files.kind(join(world.folder, 'out'))).toBe('folder');
});

it('says so where a folder may not be written to', () => {
  const world = worldWith({
    makeFolder(folder) {
      throw new FileFault(folder, 'permission denied');
    },
  });
  const [fault] = writeOutputs(world, outputs(world, 'out/a/x.md'));
  expect(fault).toMatchObject({
    severity: 'error',
    code: 'cli/cannot-write',
    message: 'cannot be written: permission denied',
    source: { name: 'out/a' },
  });
  expect(listing(world.folder)).toEqual([]);
});

it('writes nothing where a folder has the name of one of the files', () => {
  const world = worldWith();
  mkdirSync(join(world.folder, 'out/b/y.md'), { recursive: true });
  const [fault] = writeOutputs(world, outputs(world, 'out/a/x.md', 'out/b/y.md'));
  expect(fault?.source.name).toBe('out/b/y.md');
  expect(listing(world.folder)).toEqual([]);
  expect(world.files.kind(join(world.folder, 'out/a'))).toBeUndefined();
});

it('does not hide a fault of its own', () => {
  const world = worldWith({
    create() {
      throw new TypeError('ours');
    },
  });
  expect(() => writeOutputs(world, outputs(world, 'x.md'))).toThrow(TypeError);
  expect(listing(world.folder)).toEqual([]);
});
