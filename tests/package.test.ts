// package.json and its lock file: what a fresh machine installs, and what the package says of itself.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { version } from '../src/version.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockText = readFileSync(
  fileURLToPath(new URL('../package-lock.json', import.meta.url)),
  'utf8',
);
const locked: Readonly<Record<string, Locked>> = JSON.parse(lockText).packages;

it('states the version that the program states', () => {
  expect(version).toBe(manifest.version);
});

it('pins every library to one version', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(all).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

it('runs nothing of its own when it is installed', () => {
  const scripts = Object.keys(manifest.scripts);
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

it('locks no download address', () => {
  expect(lockText).not.toMatch(/https?:\/\/(?!github\.com|[^"]*(fund|sponsor|donate))[^"]*\.tgz/);
  expect(Object.values(locked).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

it('locks the builds of tools for other machines, too', () => {
  // npm leaves out what its registry did not have; `npm ci` then refuses the lock file on that same registry.
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in locked) && !(`${path}/node_modules/${name}` in locked),
    ),
  );
  expect(missing).toEqual([]);
});
