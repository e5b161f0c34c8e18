// The built program as a real process: exit codes, streams and files as a shell sees them. Needs `npm run build`.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repository } from './lent-world.ts';
import { listing } from './transcript.ts';

const program = join(repository, 'dist/cli/main.js');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policybrief-'));
  cpSync(join(repository, 'templates/init'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function policybrief(words: string[], env: Record<string, string> = {}, at = program) {
  const { PATH = '' } = process.env;
  const options = { cwd: folder, encoding: 'utf8', env: { PATH, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [at, ...words], options);
  return { status, stdout, stderr };
}

it('prints help to stdout and ends 0', () => {
  const { status, stdout, stderr } = policybrief(['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: policybrief /);
});

it('ends 2 on wrong usage and 1 on an error in the input', () => {
  expect(policybrief(['biuld']).status).toBe(2);
  const { status, stdout, stderr } = policybrief(['build', 'missing.md']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('missing.md: error cli/missing-file: there is no such file');
});

it('builds the example, the same bytes twice, dated as the environment says', () => {
  const words = ['build', '--audience', 'press', '--quiet'];
  const build = (out: string, env: Record<string, string> = {}) => {
    const result = policybrief([...words, '--out', out], env);
    expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
    return readFileSync(join(folder, out, 'upland-turbines/press.pdf'), 'latin1');
  };
  const first = build('one', { TZ: 'Asia/Thimphu', LANG: 'dz_BT.UTF-8' });
  expect(listing(join(folder, 'one'))).toEqual([
    'upland-turbines/press.md',
    'upland-turbines/press.pdf',
    'upland-turbines/report.json',
  ]);
  expect(build('two', { TZ: 'America/New_York', LANG: 'C' })).toBe(first);
  expect(first).toContain('D:20000101000000Z');
  expect(build('three', { SOURCE_DATE_EPOCH: '1767225600' })).toContain('D:20260101000000Z');
});

it('runs by a symbolic link, as npm installs it', () => {
  const link = join(folder, 'policybrief');
  symlinkSync(program, link);
  expect(policybrief(['--version'], {}, link).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('ends quietly where the reader of its output goes away', async () => {
  const child = spawn(process.execPath, [program, 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('colours only where it is asked to', () => {
  const sequence = '\u001b[';
  expect(policybrief(['build', 'missing.md']).stderr).not.toContain(sequence);
  expect(policybrief(['build', 'missing.md'], { FORCE_COLOR: '1' }).stderr).toContain(sequence);
});

it('was built from what is here', () => {
  expect(existsSync(program)).toBe(true);
  expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
