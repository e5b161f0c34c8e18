import { describe, expect, test } from 'vitest';
import { selectRecommendations } from '../../src/document/select.ts';
import type { Template } from '../../src/document/template.ts';
import { composeView } from '../../src/document/view.ts';
import { viewSchema } from '../../src/document/view-schema.ts';
import { viewFields } from '../../src/document/view-type.ts';
import { choosing, newsroom, riverBrief } from './fictional.ts';

const viewOf = (brief = riverBrief(), template: Template = newsroom()) =>
  composeView(brief, template, selectRecommendations(brief, template));
const first = (view = viewOf()) => {
  const [recommendation] = view.recommendations;
  if (!recommendation) throw new Error('nothing chosen');
  return recommendation;
};

describe('composeView', () => {
  test('gives exactly what its schema says, for sparse and full briefs', () => {
    const sparse = riverBrief(
      ['notStated: [costs, dates, lead agency]', 'notStated: []'],
      [
        '\n## Context\n\nFloods come *late*.\n\nWardens walk.\n\n## Context (newsroom)\n\nFloods come early.\n',
        '',
      ],
      ['include: [R06]', 'exclude: [R01, R02, R03, R04, R05]'],
    );
    for (const brief of [riverBrief(), sparse]) {
      for (const template of [newsroom(), choosing('{ main: [{}] }')]) {
        const view = viewOf(brief, template);
        expect(viewSchema.parse(view)).toEqual(view);
      }
    }
  });

  test('titles: the audience’s own, else the brief’s', () => {
    expect(viewOf().brief).toEqual({
      title: 'Norland & Sudia: who warns whom?',
      titleShort: 'Sharing the river',
      subject: 'Norland & Sudia: who warns whom?',
      language: 'en-GB',
      slug: 'river',
    });
  });

  test('source: cited from what is known, with one sentence on what is not', () => {
    const { source } = viewOf();
    expect(source.citation).toBe(
      'Ada Brook and Ben Rill, “Water without warning: flood data in the Tarn basin”, March 2026.',
    );
    expect(source.limits).toBe('The source gives no costs, dates or lead agency.');
    expect([source.published, source.publication]).toEqual(['March 2026', 'Not stated in source']);
    expect(source.shortHash).toBe('0123456789ab');
    const told = riverBrief(
      [
        'published: "2026-03"',
        'published: "2026-03-09"\n  publication: Water Review\n  url: https://example.org/w',
      ],
      ['notStated: [costs, dates, lead agency]', ''],
    );
    expect(viewOf(told).source).toMatchObject({
      citation:
        'Ada Brook and Ben Rill, “Water without warning: flood data in the Tarn basin”, Water Review, 9 March 2026, https://example.org/w.',
      url: 'https://example.org/w',
    });
    expect(viewOf(told).source.limits).toBeUndefined();
  });

  test('absence: control fields ask, form rows and cells say so, optional parts are not there', () => {
    const { control, form, prose, brief } = viewOf();
    expect(control).toEqual({
      issuingBody: 'River Desk',
      date: '[TO BE SUPPLIED: date]',
      marking: '[TO BE SUPPLIED: marking]',
    });
    expect(form).toMatchObject({ decisionSought: 'note', cost: 'Not stated in source' });
    expect(prose).toEqual({ context: 'Floods come early.' });
    expect(brief.standfirst).toBeUndefined();
    const { delivery, lead, leadBasis, partners, hasPartners } = first(
      viewOf(riverBrief(), choosing('{ main: [{ themes: [human-resources] }] }')),
    );
    expect(delivery.cost).toBe('Not stated in source');
    expect([lead, leadBasis, partners, hasPartners]).toEqual([
      'Not stated in source',
      'not-stated',
      'Not stated in source',
      false,
    ]);
  });

  test('what a person supplies is printed, the audience’s own before the brief’s, dates in words', () => {
    const given = riverBrief(
      [
        'issuingBody: River Desk',
        'issuingBody: River Desk\n  copyTo: [A, B]\n  tlp: TLP:GREEN\nform:\n  cost: None\n  decisionSought: approve',
      ],
      [
        'include: [R06]',
        'control: { issuingBody: News Desk, date: "2026-11-23", decideBy: "2027-01" }\n    form: { cost: Little }',
      ],
    );
    const view = viewOf(given);
    expect(view.control).toEqual({
      issuingBody: 'News Desk',
      copyTo: 'A, B',
      date: '23 November 2026',
      decideBy: 'January 2027',
      tlp: 'TLP:GREEN',
      marking: '[TO BE SUPPLIED: marking]',
    });
    expect(view.form).toMatchObject({ cost: 'Little', decisionSought: 'approve' });
  });

  test('a recommendation: wording, badge, phrase, core quotation first, its citations', () => {
    const [gauges, readings, wardens] = viewOf().recommendations;
    expect(gauges).toMatchObject({
      id: 'R02',
      number: 1,
      letter: '(a)',
      title: 'Put gauges on the river',
      badge: 'Called for',
      level: 5,
      theme: 'Flood warning',
      phrase: 'The author calls on Norland to install river gauges upstream.',
      point: 'Install river gauges upstream.',
      main: true,
    });
    expect(readings).toMatchObject({
      partners: 'River Commission',
      instrument: 'data exchange',
      caveats: ['The hourly interval comes from one gauge'],
      citations: [
        {
          text: '(Brook 2020: 143)',
          match: 'exact',
          reference: 'Brook, A. (2020) Gauges. Water 3, 94–134.',
        },
      ],
    });
    expect(wardens?.quote).toEqual({
      text: 'the valley would benefit from training village wardens',
      line: 5,
      role: 'core',
      speaker: 'the author',
      thirdParty: false,
      sic: 'valley',
      words: 8,
    });
  });

  test('a point is the action where it can be said in one breath, else the title', () => {
    const long = `Install ${'very '.repeat(23)}good gauges.`;
    const brief = riverBrief(['action: Install river gauges upstream.', `action: ${long}`]);
    expect(first(viewOf(brief)).point).toBe('Put gauges on the river');
  });

  test('sensitive quotations show only under a marking', () => {
    const open = newsroom([
      'limits: { words: 400 }',
      'sensitivity: { withMarking: diplomatic-high }',
    ]);
    expect(first(viewOf(riverBrief(), open)).quotes.map(({ role }) => role)).toEqual(['core']);
    const marked = riverBrief(['include: [R06]', 'control: { marking: RESTRICTED }']);
    expect(first(viewOf(marked, open)).quotes.map(({ role }) => role)).toEqual(['core', 'risk']);
    expect(first(viewOf(marked)).quotes.map(({ role }) => role)).toEqual(['core']);
  });

  test('caveats print where listed, all of them, or none', () => {
    const caveats = (rule: string) =>
      viewOf(riverBrief(), newsroom(['limits:', `caveats: ${rule}\nlimits:`])).recommendations[1]
        ?.caveats;
    const other = riverBrief(['audiences: [newsroom] }', 'audiences: [desk] }']);
    expect([caveats('listed'), caveats('none')]).toEqual([
      ['The hourly interval comes from one gauge'],
      [],
    ]);
    expect(viewOf(other).recommendations[1]?.caveats).toEqual([]);
    expect(
      viewOf(other, newsroom(['limits:', 'caveats: all\nlimits:'])).recommendations[1]?.caveats,
    ).toHaveLength(1);
  });

  test('context: the kinds the template asks for, timeline by year, a pull quote by rule', () => {
    const { context } = viewOf();
    expect(context.timeline.map(({ year }) => year)).toEqual([1998, 2019]);
    expect(context.problems).toHaveLength(1);
    expect(context.questions).toEqual([]);
    expect(context.pullQuote?.text).toBe('A river does not stop at a border.');
    const pull = (to: string) =>
      viewOf(riverBrief(['quote: { exact: "A river', `quote: { ${to}exact: "A river`])).context
        .pullQuote;
    expect(pull('sic: river, ')).toBeUndefined();
    expect(pull('voice: third-party, speaker: Rao, ')).toBeUndefined();
    expect(pull('sensitivity: diplomatic-high, ')).toBeUndefined();
    const bare = newsroom(['context: [problem, timeline, pull-quote]', 'context: [timeline]']);
    expect(viewOf(riverBrief(), bare).context).toMatchObject({ problems: [] });
  });

  test('sections hold what is theirs; every declared one can be read', () => {
    const view = viewOf();
    expect(
      view.sections.map(({ id, recommendations }) => [id, recommendations.map((each) => each.id)]),
    ).toEqual([
      ['water', ['R02', 'R01']],
      ['people', ['R03', 'R06']],
    ]);
    expect(Object.keys(view.section)).toEqual(['water', 'people']);
    expect(view.counts).toEqual({ recommendations: 4, annex: 1, leftOut: 1, total: 6 });
    expect(view.themes[0]).toEqual({ label: 'Flood warning', ids: 'R02, R01' });
  });

  test('the citation report covers the article, references only what is shown', () => {
    const { citations, references } = viewOf();
    expect(citations).toMatchObject({
      total: 2,
      matched: 1,
      unmatched: [{ text: '(Rill 2021)' }],
      uncertain: [],
      uncited: ['Delta Board (2018) Delta.'],
      outOfRange: ['(Brook 2020: 143) names page 143, outside 94–134.'],
    });
    expect(references.map(({ id }) => id)).toEqual(['brook2020']);
    expect(viewOf(riverBrief(['include: [R06]', 'exclude: [R01]'])).references).toEqual([]);
  });
});

test('the reference of the view lists every field with its meaning', () => {
  const fields = viewFields();
  const paths = fields.map(({ path }) => path);
  expect(paths).toContain('recommendations[].quotes[].text');
  expect(paths).toContain('section.<section>[].phrase');
  expect(fields.find(({ path }) => path === 'prose.context')).toMatchObject({
    kind: 'markdown',
    optional: true,
  });
  expect(fields.find(({ path }) => path === 'context.timeline[].year')).toMatchObject({
    kind: 'number',
    optional: false,
  });
  expect(new Set(paths).size).toBe(paths.length);
});
