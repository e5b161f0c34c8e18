// Briefs no page is made for: each becomes a paper with a note, or one clear error.
import { expect, it } from 'vitest';
import { installedFonts } from '../../src/cli/fonts.ts';
import { makePaper } from '../../src/pipeline.ts';
import { shippedAudiences, shippedTemplate } from './shipped-template.ts';
import { filler, type Sizes, sizedBrief } from './sized-brief.ts';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

async function build(audience: string, sizes: Sizes) {
  const { value, diagnostics } = await makePaper(sizedBrief(sizes), shippedTemplate(audience), {
    formats: ['md', 'pdf'],
    fonts: installedFonts,
  });
  const of = (wanted: string) =>
    diagnostics.filter(({ severity }) => severity === wanted).map(({ code }) => code);
  return { paper: value, errors: of('error'), notes: of('note'), diagnostics };
}

it('a word longer than the column is cut with a hyphen and reported', async () => {
  const { paper, diagnostics } = await build('think-tank', {
    recommendations: 3,
    issue: `Of the ${long.toUpperCase()} nobody speaks.`,
  });
  expect(paper?.pages?.main).toBe(1);
  const cut = diagnostics.find(({ code }) => code === 'format/word-cut');
  expect(cut).toMatchObject({ severity: 'note' });
  expect(cut?.message).toMatch(/the word “DONAUDAMPFSCHIFF/);
});

it.each(shippedAudiences)('%s takes 60 recommendations, and none', async (audience) => {
  for (const recommendations of [60, 0]) {
    const { paper, errors } = await build(audience, { recommendations, quoteWords: 40 });
    expect(errors).toEqual([]);
    expect(paper?.pages?.main).toBeLessThanOrEqual(paper?.report.limits.pages ?? 0);
  }
});

it('a title of 300 characters is set whole', async () => {
  const title = filler(60).slice(0, 300).replaceAll('.', '');
  const { paper, errors } = await build('think-tank', { recommendations: 3, title });
  expect(errors).toEqual([]);
  expect(paper?.document.markdown).toContain(title.slice(-40));
  expect(paper?.pages?.main).toBe(1);
});

it('a quotation longer than a page is a clear failure of a one-pager', async () => {
  const { paper, errors, diagnostics } = await build('press', { recommendations: 3, issue: '' });
  expect(errors).toEqual([]);
  expect(paper).toBeDefined();
  const failed = await build('think-tank', { recommendations: 3, issue: filler(900) });
  expect(failed.errors).toEqual(['document/cannot-fit']);
  expect(failed.diagnostics.flatMap(({ hints }) => hints).join(' ')).toMatch(
    /“The issue” \(9\d\d words\)/,
  );
  expect(diagnostics.filter(({ code }) => code === 'format/lost-words')).toEqual([]);
});

it('a table cell taller than a page goes on over the next', async () => {
  const { paper, errors } = await build('foreign-ministry', {
    recommendations: 3,
    quoteWords: 1500,
  });
  // The main part cuts the quotations to the sentence of their cue; the annex keeps them whole.
  expect(errors).toEqual([]);
  expect(paper?.pages?.annexes.reduce((sum, pages) => sum + pages, 0)).toBeGreaterThan(4);
});
