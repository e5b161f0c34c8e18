// Steps of a longer piece of work → one line on the terminal that says how far it is.
import type { World } from './world.ts';

/** Shown only where the work lasts longer than this. */
const patienceMs = 1000;

export interface Progress {
  /** Says what is being done; `done` of `total` is finished. */
  step(done: number, total: number, what: string): void;
  /** Wipes the line. */
  end(): void;
}

/** A progress line on stderr; silent where stderr is no terminal or where `quiet`. */
export function progressLine(world: World, quiet: boolean): Progress {
  const startMs = world.elapsedMs();
  let shown = false;
  if (quiet || !world.stderr.isTerminal) return { step: () => {}, end: () => {} };
  return {
    step(done, total, what) {
      if (world.elapsedMs() - startMs < patienceMs) return;
      shown = true;
      const text = `${done}/${total} ${what}`;
      world.stderr.write(`\r\u001b[2K${text.slice(0, world.stderr.columns - 1)}`);
    },
    end() {
      if (shown) world.stderr.write('\r\u001b[2K');
    },
  };
}
