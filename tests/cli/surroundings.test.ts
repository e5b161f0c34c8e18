// Environment and terminal → colours, dates and the progress line.
import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../src/cli/colours.ts';
import { creationDate } from '../../src/cli/creation-date.ts';
import { progressLine } from '../../src/cli/progress.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { lentWorld } from './lent-world.ts';

describe('colours', () => {
  const cases: [terminal: boolean, env: Record<string, string>, coloured: boolean][] = [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ];
  it.each(cases)('terminal %s with %j: %s', (terminal, env, coloured) => {
    const world = lentWorld({ terminal });
    expect(coloursFor(world.stdout, env).isColorSupported).toBe(coloured);
    world.dispose();
  });
});

describe('the date of PDFs', () => {
  it('is left to the writer where nothing is said', () => {
    expect(creationDate({})).toBeUndefined();
    expect(creationDate({ SOURCE_DATE_EPOCH: '' })).toBeUndefined();
  });

  it('is SOURCE_DATE_EPOCH, in seconds', () => {
    expect(creationDate({ SOURCE_DATE_EPOCH: '0' })?.toISOString()).toBe(
      '1970-01-01T00:00:00.000Z',
    );
    expect(creationDate({ SOURCE_DATE_EPOCH: '253402300799' })?.getUTCFullYear()).toBe(9999);
  });

  it.each(['yesterday', '-1', '1.5', '1e3', ' 5', '0x10', '253402300800', '99999999999999'])(
    'cannot be %j',
    (text) => {
      expect(() => creationDate({ SOURCE_DATE_EPOCH: text })).toThrow(UsageError);
    },
  );
});

describe('the progress line', () => {
  function printed(terminal: boolean, quiet: boolean, times: number[]): string {
    const world = lentWorld({ terminal, elapsedMs: () => times.shift() ?? 9999 });
    const progress = progressLine(world, quiet);
    progress.step(1, 2, 'first');
    progress.step(2, 2, 'second');
    progress.end();
    world.dispose();
    return world.printed.stderr;
  }

  it('appears after a second and wipes itself', () => {
    expect(printed(true, false, [0, 900, 1100])).toBe('\r\u001b[2K2/2 second\r\u001b[2K');
  });

  it('stays away from short work, files and those who want quiet', () => {
    expect(printed(true, false, [0, 500, 900])).toBe('');
    expect(printed(false, false, [0, 2000, 3000])).toBe('');
    expect(printed(true, true, [0, 2000, 3000])).toBe('');
  });
});
