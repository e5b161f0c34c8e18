// A transcript: what was typed in a prepared folder → the same text with what was printed, to compare with the file.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/program.ts';
import { copyExample, type LentWorld, lentWorld, repository } from './lent-world.ts';

/*
 * Lines of a transcript:
 *   > example              copy templates/init here        > package own    use this repository's own templates
 *   > write a/b.md         text follows as ": " lines      > bytes a/b 00ff  write bytes
 *   > replace a/b.md       ": old" then ": new"            > folder a        > link a -> b      > env NAME=value
 *   > list a               > show a/b
 *   $ policybrief …        the command; what it printed follows as "| " (stdout), "! " (stderr) and "= exit code"
 * Anything else is a remark. Printed lines are made again by `vitest -u`.
 */

/** Plays a transcript; returns it with every printed line as it is now. */
export async function play(text: string): Promise<string> {
  const lines = text.split('\n').filter((line) => !/^[|!=](?: |$)/.test(line));
  const env: Record<string, string> = {};
  const own = lines.includes('> package own');
  const world = lentWorld({ env, ...(own ? { packageFolder: repository } : {}) });
  const played: string[] = [];
  try {
    for (const [index, line] of lines.entries()) {
      played.push(line);
      const block = followers(lines, index);
      if (line.startsWith('$ ')) played.push(...(await command(world, line.slice(2))));
      else if (line.startsWith('> ')) played.push(...step(world, env, line.slice(2), block));
    }
    return played.join('\n');
  } finally {
    world.dispose();
  }
}

/** The ": " lines that follow a line. */
function followers(lines: readonly string[], index: number): string[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => !/^:(?: |$)/.test(line));
  return rest.slice(0, end < 0 ? rest.length : end).map((line) => line.slice(2));
}

async function command(world: LentWorld, line: string): Promise<string[]> {
  const [name, ...words] = line.split(/ +/);
  if (name !== 'policybrief') throw new Error(`a transcript runs policybrief, not ${name}`);
  world.printed.stdout = '';
  world.printed.stderr = '';
  const code = await run(words, world);
  return [...marked('|', world.printed.stdout), ...marked('!', world.printed.stderr), `= ${code}`];
}

function marked(mark: string, text: string): string[] {
  if (text === '') return [];
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${mark} ${line}`.trimEnd());
}

function step(
  world: LentWorld,
  env: Record<string, string>,
  line: string,
  block: readonly string[],
): string[] {
  const [verb = '', first = '', ...rest] = line.split(' ');
  const path = join(world.folder, first);
  const steps: Record<string, () => string[] | undefined> = {
    example: () => void copyExample(world),
    package: () => undefined,
    write: () => void put(path, `${block.join('\n')}\n`),
    bytes: () => void put(path, Buffer.from(rest.join(''), 'hex')),
    replace: () => void put(path, replaced(readFileSync(path, 'utf8'), block)),
    folder: () => void mkdirSync(path, { recursive: true }),
    link: () => void symlinkSync(rest[1] ?? '', path),
    env: () => {
      const [name = '', value = ''] = first.split('=');
      env[name] = value;
      return undefined;
    },
    list: () => marked('|', listing(path).join('\n')),
    show: () => marked('|', readFileSync(path, 'utf8')),
  };
  const action = steps[verb];
  if (action === undefined) throw new Error(`a transcript has no step ${verb}`);
  return action() ?? [];
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function replaced(text: string, [from = '', to = '']: readonly string[]): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return text.replace(from, () => to);
}

/** Every file below a folder, in order. */
export function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
