// The list of codes: in order, named by room, and none that nothing raises or that no test has seen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { codes } from '../../src/diagnostic/codes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(codes);

function texts(folder: string, except: RegExp): string {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !except.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

it('is in order, each code once', () => {
  expect(names).toEqual([...new Set(names)].sort());
});

it('has no code that nothing raises', () => {
  const source = texts('src', /^codes\.ts$/);
  expect(names.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});
