// Environment and terminal → whether to colour, and the few colours used. Home of picocolors.
import pc from 'picocolors';
import type { Stream } from './world.ts';

export type Colours = ReturnType<typeof pc.createColors>;

/** Colours for a stream: FORCE_COLOR wins, then NO_COLOR (any value but empty), then whether it is a terminal. */
export function coloursFor(
  stream: Stream,
  env: Readonly<Record<string, string | undefined>>,
): Colours {
  return pc.createColors(wantsColour(stream, env));
}

function wantsColour(stream: Stream, env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTerminal && env.TERM !== 'dumb';
}
