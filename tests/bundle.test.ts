// The bundle in dist/ leaves parts of its libraries out: it must write the bytes that the sources write.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { nodeWorld } from '../src/cli/node-world.ts';
import { run } from '../src/cli/program.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

it('writes the papers that the sources write', async () => {
  const work = mkdtempSync(join(tmpdir(), 'policybrief-bundle-'));
  try {
    const build = (out: string) =>
      ['build', 'briefs/indo-bhutan-cyber.md', '--quiet'].concat([
        '--audience=press,home-ministry',
        `--out=${join(work, out)}`,
      ]);
    const program = join(repository, 'dist/cli/main.js');
    execFileSync(process.execPath, [program, ...build('bundle')], { cwd: repository });
    expect(await run(build('sources'), { ...nodeWorld(), folder: repository })).toBe(0);
    for (const file of ['press.pdf', 'press.md', 'home-ministry.pdf', 'report.json']) {
      const [one, other] = ['bundle', 'sources'].map((out) =>
        readFileSync(join(work, out, 'indo-bhutan-cyber', file)),
      );
      expect(one?.equals(other ?? Buffer.alloc(0)), file).toBe(true);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
