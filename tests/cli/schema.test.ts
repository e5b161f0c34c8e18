// What `policybrief schema` prints besides the brief schema, which its own test holds to the file.
import { expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { viewFields } from '../../src/document/view-type.ts';
import { lentWorld } from './lent-world.ts';

async function schema(what: string): Promise<string> {
  const world = lentWorld();
  expect(await run(['schema', what], world)).toBe(0);
  world.dispose();
  return world.printed.stdout;
}

it('of a template is a JSON Schema', async () => {
  const { type, properties } = JSON.parse(await schema('template'));
  expect(type).toBe('object');
  expect(Object.keys(properties)).toContain('select');
});

it('of the view lists every field, once or by the list it is like', async () => {
  const lines = (await schema('view')).split('\n');
  const shown = lines.map((line) => line.split(' ')[0] ?? '');
  const likes = lines.flatMap((line) => {
    const like = / Like (\S+)\.$/.exec(line)?.[1];
    const [path = '', kind = ''] = line.split(/ +/);
    return like === undefined ? [] : [[kind === 'list' ? `${path}[]` : path, like] as const];
  });
  expect(likes.length).toBeGreaterThan(0);
  const standIn = (path: string): string => {
    const like = likes.find(([prefix]) => path.startsWith(`${prefix}.`));
    return like === undefined ? path : standIn(path.replace(like[0], like[1]));
  };
  const hidden = viewFields().filter(({ path }) => !shown.includes(standIn(path)));
  expect(hidden).toEqual([]);
});

it('of the view says how each helper is called', async () => {
  expect(await schema('view')).toMatch(/^quoted quotation +text +\S/m);
});
