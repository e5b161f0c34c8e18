// The search for a fit, on papers whose size is a sum of what their knobs save.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTries, type Settings, solveFit } from '../../../src/document/fit/solve-fit.ts';

/** A paper of `size` rooms; each step of knob i saves (or adds) `gain[i]`. */
function paper(size: number, give: readonly [number, number][], take: readonly [number, number][]) {
  let tries = 0;
  const seen: Settings[] = [];
  const knobs = {
    give: give.map(([steps]) => steps),
    take: take.map(([steps]) => steps),
    atLeast: 0.9,
  };
  const attempt = async (settings: Settings) => {
    tries += 1;
    seen.push(settings);
    const saved = settings.give.reduce((sum, value, at) => sum + value * (give[at]?.[1] ?? 0), 0);
    const added = settings.take.reduce((sum, value, at) => sum + value * (take[at]?.[1] ?? 0), 0);
    const fill = size - saved + added;
    return { fits: fill <= 1, fill };
  };
  return { solve: () => solveFit(knobs, attempt), tries: () => tries, seen };
}

describe('solveFit', () => {
  it('leaves a paper alone that fits and is full', async () => {
    const { solve, tries } = paper(0.95, [[10, 0.01]], [[10, 0.01]]);
    expect((await solve()).settings).toEqual({ give: [0], take: [0] });
    expect(tries()).toBe(1);
  });

  it('turns the first knob no further than needed', async () => {
    const { solve } = paper(
      1.052,
      [
        [10, 0.01],
        [1, 0.2],
      ],
      [],
    );
    const { settings, fill } = await solve();
    expect(settings.give[1]).toBe(0);
    expect(fill).toBeGreaterThan(0.98);
  });

  it('turns earlier knobs back where a large step leaves room', async () => {
    const { solve } = paper(
      1.25,
      [
        [10, 0.01],
        [1, 0.2],
      ],
      [],
    );
    const { settings, fill } = await solve();
    expect(settings.give[1]).toBe(1);
    expect(settings.give[0]).toBeLessThan(10);
    expect(fill).toBeGreaterThan(0.98);
  });

  it('fills a short paper in the order of its plan, to the bound of each step', async () => {
    const { solve } = paper(
      0.5,
      [],
      [
        [10, 0.03],
        [10, 0.04],
      ],
    );
    const { settings, fill } = await solve();
    expect(settings.take).toEqual([10, 5]);
    expect(fill).toBeLessThanOrEqual(1);
  });

  it('says so where the whole plan is not enough', async () => {
    const { solve } = paper(
      3,
      [
        [10, 0.01],
        [1, 0.2],
      ],
      [],
    );
    expect(await solve()).toMatchObject({ fits: false, settings: { give: [10, 1] } });
  });

  it('has a plan of no steps', async () => {
    expect((await paper(1.5, [], []).solve()).fits).toBe(false);
    expect((await paper(0.2, [], []).solve()).fits).toBe(true);
  });

  const knob = fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.double({ min: 0, max: 0.1, noNaN: true }),
  );

  it('fits whenever the whole plan fits, within its tries, and only with what it tried', () =>
    fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.array(knob, { maxLength: 10 }),
        fc.array(knob, { maxLength: 4 }),
        async (size, give, take) => {
          const { solve, tries, seen } = paper(size, give, take);
          const { fits, fill, settings } = await solve();
          const whole = size - give.reduce((sum, [steps, gain]) => sum + steps * gain, 0);
          expect(fits).toBe(size <= 1 || whole <= 1);
          expect(fits).toBe(fill <= 1);
          expect(tries()).toBeLessThanOrEqual(maxTries + 1);
          expect(seen).toContainEqual(settings);
        },
      ),
      { seed: 5, numRuns: 300 },
    ));
});
