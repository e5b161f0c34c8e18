// Plans that are right, plans that are wrong, and what a plan may never take.
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief/brief.ts';
import { readBrief } from '../../src/brief/read-brief.ts';
import { installedFonts } from '../../src/cli/fonts.ts';
import { readPlan } from '../../src/document/fit/read-plan.ts';
import type { Template } from '../../src/document/template.ts';
import { makePaper } from '../../src/pipeline.ts';
import { Source } from '../../src/text/source.ts';
import { shippedAudiences, shippedTemplate } from './shipped-template.ts';
import { filler, sizedBrief } from './sized-brief.ts';

const template = shippedTemplate('think-tank');
const read = (text: string) => readPlan(new Source('plan.yaml', text), template);
const faults = (text: string) =>
  read(text).diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('a plan file', () => {
  it('stands in for the plan of the template', () => {
    expect(read('give:\n  - lineSpacing: 1\n  - recommendations: { min: 2 }\n').value).toEqual({
      fill: 0.85,
      give: [{ lineSpacing: 1 }, { recommendations: { min: 2 } }],
      take: [],
    });
  });

  const wrong: [string, string, RegExp][] = [
    ['unknown step', 'give:\n  - lineHight: 1\n', /text\/unknown-key: “lineHight”/],
    ['step that names nothing', 'give:\n  - {}\n', /names nothing/],
    [
      'step that names two things',
      'give:\n  - { bodyPt: 9, lineSpacing: 1 }\n',
      /names lineSpacing and bodyPt/,
    ],
    ['inverted bound', 'give:\n  - bodyPt: 12\n', /12, which is not below the page’s own 10.5/],
    ['inverted bound of take', 'take:\n  - lineSpacing: 1\n', /1, which is not above/],
    ['size below nine points', 'give:\n  - bodyPt: 8\n', /must be at least 9/],
    ['unknown block', 'give:\n  - block: time-line\n', /“time-line” is not declared/],
    [
      'block both ways',
      'give:\n  - block: timeline\ntake:\n  - block: timeline\n',
      /both given up and taken/,
    ],
    ['step twice', 'give:\n  - lineSpacing: 1\n  - lineSpacing: 0.9\n', /stands twice/],
    [
      'passages it does not show',
      'give:\n  - passages: { of: geopolitics, min: 0 }\n',
      /no passages of the kind/,
    ],
    [
      'floor above the ceiling',
      'give:\n  - recommendations: { min: 9 }\n',
      /floor of 9 lies above the 5/,
    ],
    ['ceiling below the rule', 'take:\n  - recommendations: { max: 5 }\n', /no more than the 5/],
    ['YAML that is none', 'give: [\n', /text\/yaml-syntax/],
  ];
  it.each(wrong)('%s is refused', (_, text, message) => {
    expect(read(text).value).toBeUndefined();
    expect(faults(text).join('\n')).toMatch(message);
  });
});

/** The paper, or the errors that stand in its way. */
async function paperOf(brief: Brief, audience: Template) {
  const { value, diagnostics } = await makePaper(brief, audience, {
    formats: ['md', 'pdf'],
    fonts: installedFonts,
  });
  return { paper: value, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}

describe('what the page has no room for', () => {
  const tight = (give: object[]): Template => ({
    ...template,
    data: { ...template.data, fit: { fill: 0.85, give: give as never, take: [] } },
  });

  it('goes from the last, and a pinned recommendation stays', async () => {
    const brief = sizedBrief({ recommendations: 5, quoteWords: 110, must: ['R05'] });
    const { paper } = await paperOf(brief, tight([{ recommendations: { min: 1 } }]));
    expect(paper?.pages?.main).toBe(1);
    const { main, leftOut } = paper?.report.recommendations ?? { main: [], leftOut: [] };
    expect(main).toContain('R05');
    expect(main).not.toContain('R04');
    expect(leftOut.find(({ id }) => id === 'R04')?.reason).toMatch(/no room/);
    expect(paper?.report.fit?.leftOut.map(({ what }) => what)).toContain('R04');
  });

  it('is named where the plan is exhausted', async () => {
    const brief = sizedBrief({ recommendations: 5, quoteWords: 110 });
    const { paper, errors } = await paperOf(brief, tight([{ recommendations: { min: 4 } }]));
    expect(paper).toBeUndefined();
    expect(errors.map(({ code }) => code)).toEqual(['document/cannot-fit']);
    expect(errors[0]?.hints[0]).toMatch(/^R0\d.* would have to go as well/);
  });

  it('is the same in every format: the fitted Markdown is the text of the PDF', async () => {
    const brief = sizedBrief({ recommendations: 5, quoteWords: 110 });
    const { paper } = await paperOf(brief, tight([{ quotes: 'core' }]));
    const markdown = new TextDecoder().decode(paper?.files[0]?.bytes);
    expect(markdown).toBe(paper?.document.markdown);
    expect(markdown).toContain(filler(11));
    expect(markdown).not.toContain(filler(24));
  });
});

it.each(shippedAudiences)('%s has a plan, and the seed brief keeps to it', async (audience) => {
  const text = await import('node:fs').then(({ readFileSync }) =>
    readFileSync('briefs/indo-bhutan-cyber.md', 'utf8'),
  );
  const brief = readBrief(new Source('briefs/indo-bhutan-cyber.md', text)).value;
  const shipped = shippedTemplate(audience);
  if (brief === undefined) throw new Error('the seed brief cannot be read');
  const { value } = await makePaper(brief, shipped, { formats: [], fonts: installedFonts });
  const { pages = 0, limits, share = 0 } = value?.report.fit ?? {};
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(limits?.pages ?? 0);
  if (limits?.pages === 1) expect(share).toBeGreaterThanOrEqual(0.9);
});
