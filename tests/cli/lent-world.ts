// A temporary folder → a World for tests: real files, captured streams, a fixed clock.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/cli/node-world.ts';
import type { Files, Stream, World } from '../../src/cli/world.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
const smallPackage = join(repository, 'tests/cli/fixtures/package');

export interface LentWorld extends World {
  readonly printed: { stdout: string; stderr: string };
  dispose(): void;
}

export interface Loan {
  readonly packageFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Partial<Files>;
  readonly terminal?: boolean;
  /** What stands on the standard input. */
  readonly stdin?: string;
  readonly elapsedMs?: () => number;
}

/** A world in a new temporary folder; `dispose` removes it. */
export function lentWorld(loan: Loan = {}): LentWorld {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policybrief-')));
  const printed = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): Stream => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal: loan.terminal ?? false,
    columns: 80,
  });
  return {
    folder,
    packageFolder: loan.packageFolder ?? smallPackage,
    env: loan.env ?? {},
    files: { ...nodeFiles, ...loan.files },
    readStdin: () => ({ kind: 'file', bytes: new TextEncoder().encode(loan.stdin ?? '') }),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    processId: 1,
    elapsedMs: loan.elapsedMs ?? (() => 0),
    printed,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts the example's briefs/ and articles/ into the world's folder. */
export function copyExample(world: World): void {
  cpSync(join(repository, 'templates/init'), world.folder, { recursive: true });
}
