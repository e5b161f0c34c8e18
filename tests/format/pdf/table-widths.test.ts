// Column needs → widths: short columns stay narrow, nothing is lost or wider than the table.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableWidths } from '../../../src/format/pdf/table-widths.ts';

const rounded = (widths: readonly number[]) => widths.map((width) => Math.round(width));

test('a short column keeps its width beside a long one', () => {
  const needs = [
    { min: 30, max: 30 },
    { min: 60, max: 2000 },
    { min: 28, max: 28 },
  ];
  expect(rounded(tableWidths(needs, 480, false))).toEqual([30, 422, 28]);
});

test('two long columns share by the root of what they ask for', () => {
  expect(
    rounded(
      tableWidths(
        [
          { min: 50, max: 400 },
          { min: 50, max: 1600 },
        ],
        300,
        false,
      ),
    ),
  ).toEqual([100, 200]);
});

test('a form gives what is left to the answers', () => {
  expect(
    rounded(
      tableWidths(
        [
          { min: 20, max: 120 },
          { min: 20, max: 80 },
        ],
        500,
        true,
      ),
    ),
  ).toEqual([120, 380]);
});

const need = fc
  .tuple(fc.double({ min: 5, max: 150, noNaN: true }), fc.double({ min: 0, max: 900, noNaN: true }))
  .map(([min, more]) => ({ min, max: min + more }));

test('widths add up to the table, and hold every longest word where that is possible', () => {
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), fc.boolean(), (needs, form) => {
      const widths = tableWidths(needs, 480, form);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480, 4);
      const least = needs.reduce((sum, { min }) => sum + min, 0);
      if (least > 480) return;
      for (const [index, { min }] of needs.entries()) {
        expect(widths[index]).toBeGreaterThanOrEqual(min - 1e-6);
      }
    }),
    { seed: 4, numRuns: 200 },
  );
});
