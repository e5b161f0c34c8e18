// Generated briefs × the one-pagers that ship: one page or a clear failure, never clipped, never small, well filled.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installedFonts } from '../../src/cli/fonts.ts';
import { makePaper } from '../../src/pipeline.ts';
import { generatedBrief } from './generated-brief.ts';
import { craftOf } from './page-craft.ts';
import { shippedAudiences, shippedTemplate } from './shipped-template.ts';

/** `npm run test:fit` asks for 200. */
const count = Number(process.env.POLICYBRIEF_FIT_BRIEFS ?? 20);
const briefs = fc.sample(generatedBrief(), { numRuns: count, seed: 20261123 });

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe.each(['think-tank', 'press'])('%s, one page', (audience) => {
  const template = shippedTemplate(audience);
  const floor = template.data.fit?.give.find((step) => step.bodyPt)?.bodyPt ?? 9;

  it(
    `holds for ${count} generated briefs`,
    async () => {
      const fills: number[] = [];
      for (const brief of briefs) {
        const { value, diagnostics } = await makePaper(brief, template, {
          formats: ['pdf'],
          fonts: installedFonts,
        });
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        if (value === undefined) {
          // The plan is exhausted: the one failure there may be, and it says what would have to go.
          expect(errors.map(({ code }) => code)).toEqual(['document/cannot-fit']);
          expect(errors[0]?.hints.length).toBeGreaterThan(0);
          continue;
        }
        const { fit, words, limits, recommendations } = value.report;
        expect(value.pages?.main).toBe(1);
        expect(value.document.page.bodyPt).toBeGreaterThanOrEqual(Math.max(9, floor));
        expect(words).toBeLessThanOrEqual(limits.words ?? Number.POSITIVE_INFINITY);
        expect(fit?.passes).toBeLessThanOrEqual(25);
        for (const id of brief.data.audiences[audience]?.must ?? []) {
          expect(recommendations.main).toContain(id);
        }
        fills.push(fit?.share ?? 0);
      }
      expect(fills.length).toBeGreaterThanOrEqual(0.9 * count);
      expect(median(fills)).toBeGreaterThanOrEqual(0.92);
    },
    count * 2_000,
  );
});

describe.each(shippedAudiences)('%s, page craft', (audience) => {
  it('leaves no widow, no orphan and no heading at the foot of a page or column', async () => {
    const template = shippedTemplate(audience);
    for (const brief of briefs.slice(0, count < 50 ? 6 : count)) {
      const { value } = await makePaper(brief, template, { formats: [], fonts: installedFonts });
      if (value === undefined) continue;
      const { widows, orphans, stranded } = await craftOf(value.document, installedFonts);
      expect({ widows, orphans, stranded }).toEqual({ widows: [], orphans: [], stranded: [] });
    }
  }, 120_000);
});
