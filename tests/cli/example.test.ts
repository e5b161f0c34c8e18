// What `policybrief init` gives a newcomer: it checks without a word, builds for every audience, and has room to grow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { type LentWorld, lentWorld, repository } from './lent-world.ts';
import { listing } from './transcript.ts';

let world: LentWorld;
beforeAll(() => {
  world = lentWorld({ packageFolder: repository });
});
afterAll(() => world.dispose());

async function policybrief(...words: string[]) {
  world.printed.stdout = '';
  world.printed.stderr = '';
  const code = await run(words, world);
  return { code, ...world.printed };
}

it('is written by init', async () => {
  expect((await policybrief('init')).code).toBe(0);
  expect(listing(world.folder)).toEqual([
    'articles/upland-turbines.txt',
    'brief.schema.json',
    'briefs/upland-turbines.md',
  ]);
});

it('passes its check, held against its article', async () => {
  const words = ['check', '--source', 'articles/upland-turbines.txt', '--strict'];
  expect(await policybrief(...words)).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'briefs/upland-turbines.md: 7 recommendations, 17 quotations (all found in articles/upland-turbines.txt), 3 citations; nothing wrong\n',
  });
});

it('builds every built-in audience within its limits', async () => {
  const { code, stderr } = await policybrief('build', '--strict');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const papers = listing(join(world.folder, 'out/upland-turbines'));
  const audiences = listing(join(repository, 'templates'))
    .filter((path) => !path.includes('/') && path.endsWith('.md.hbs'))
    .map((path) => path.replace('.md.hbs', ''));
  expect(audiences.length).toBeGreaterThanOrEqual(8);
  expect(papers).toEqual(
    [...audiences.flatMap((id) => [`${id}.md`, `${id}.pdf`]), 'report.json'].sort(),
  );
});

it('tells the schema of its folder to editors', async () => {
  const brief = readFileSync(join(world.folder, 'briefs/upland-turbines.md'), 'utf8');
  expect(brief.split('\n')[1]).toBe('# yaml-language-server: $schema=../brief.schema.json');
  const schema = readFileSync(join(world.folder, 'brief.schema.json'), 'utf8');
  expect((await policybrief('schema')).stdout).toBe(schema);
});
