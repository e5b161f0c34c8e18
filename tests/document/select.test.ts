import { describe, expect, test } from 'vitest';
import { selectRecommendations } from '../../src/document/select.ts';
import type { Template } from '../../src/document/template.ts';
import { choosing, newsroom, riverBrief, template } from './fictional.ts';

const plain = [['include: [R06]', 'include: []']] as const;

/** "R01@water R02@water | R04 | R05, R06": main with sections, annex, left out. */
function chosen(chooser: Template, brief = riverBrief(...plain)): string {
  const { main, annex, leftOut } = selectRecommendations(brief, chooser);
  const show = (list: typeof main) =>
    list.map((each) => each.recommendation.id + (each.section ? `@${each.section}` : '')).join(' ');
  return [show(main), show(annex), leftOut.map(({ id }) => id).join(' ')].join(' | ');
}
const reasons = (chooser: Template, brief = riverBrief(...plain)) =>
  Object.fromEntries(
    selectRecommendations(brief, chooser).leftOut.map(({ id, reason }) => [id, reason]),
  );
const override = (yaml: string) => riverBrief(['include: [R06]', yaml]);

describe('picks', () => {
  test.each([
    ['{ main: [{}] }', 'R02 R01 R03 R04 |  | R05 R06'],
    ['{ main: [{ order: [position] }] }', 'R01 R02 R03 R04 |  | R05 R06'],
    ['{ main: [{ order: [confidence, position] }] }', 'R01 R02 R03 R04 |  | R05 R06'],
    ['{ main: [{ themes: [data] }] }', 'R01 R04 |  | R02 R03 R05 R06'],
    ['{ main: [{ themes: [data], primary: true }] }', 'R04 |  | R01 R02 R03 R05 R06'],
    ['{ main: [{ themes: [flood-warning, data] }] }', 'R01 |  | R02 R03 R04 R05 R06'],
    ['{ main: [{ minLevel: 4 }], annex: [{}] }', 'R02 R01 | R03 R04 | R05 R06'],
    ['{ main: [{ minConfidence: medium }] }', 'R02 R01 R03 |  | R04 R05 R06'],
    ['{ main: [{ stances: [author-suggests] }] }', 'R04 |  | R01 R02 R03 R05 R06'],
    ['{ main: [{ has: [partners] }, { has: [beneficiaries] }] }', 'R01 R03 |  | R02 R04 R05 R06'],
    ['{ main: [{ has: [lead, instrument, citations] }] }', 'R01 |  | R02 R03 R04 R05 R06'],
    ['{ main: [{ limit: 1 }, { order: [position], limit: 1 }] }', 'R02 R01 |  | R03 R04 R05 R06'],
    ['{ main: [{}], max: 2, annex: [{ themes: [data] }] }', 'R02 R01 | R04 | R03 R05 R06'],
    [
      '{ main: [{ themes: [energy] }], otherwise: { below: 1, picks: [{ limit: 2 }] } }',
      'R02 R01 |  | R03 R04 R05 R06',
    ],
    [
      '{ main: [{ minLevel: 5 }], otherwise: { below: 1, picks: [{}] } }',
      'R02 |  | R01 R03 R04 R05 R06',
    ],
    ['{ main: [{}], never: [data] }', 'R02 R03 |  | R01 R04 R05 R06'],
    ['{ main: [{}], tick: [human-resources] }', 'R02 R01 R04 |  | R03 R05 R06'],
  ])('%s → %s', (select, expected) => {
    expect(chosen(choosing(select))).toBe(expected);
  });

  test('a section comes from the pick, else from the first pick with its themes, else it is the last', () => {
    const select =
      '{ main: [{ section: a, themes: [human-resources] }, { section: b, minLevel: 5 }, {}] }';
    const chooser = choosing(select, 'sections: { a: A, b: B, c: C }');
    expect(chosen(chooser)).toBe('R03@a R02@b R01@c R04@c |  | R05 R06');
  });
});

describe('what a brief changes for an audience', () => {
  const chooser = choosing(
    '{ main: [{ minLevel: 4 }], annex: [{ themes: [data] }], max: 2, never: [bilateral] }',
  );

  test.each([
    ['include: [R06]', 'R02 R06 | R01 R04 | R03 R05'],
    ['include: [R03, R04, R06]', 'R03 R04 R06 | R01 | R02 R05'],
    ['order: [R01]', 'R01 R02 | R04 | R03 R05 R06'],
    ['annex: [R02, R03]', 'R01 | R04 R02 R03 | R05 R06'],
    ['exclude: [R02]', 'R01 | R04 | R02 R03 R05 R06'],
    ['order: [R04, R02]\n    annex: [R06]', 'R02 R01 | R04 R06 | R03 R05'],
  ])('%s → %s', (yaml, expected) => {
    expect(chosen(chooser, override(yaml))).toBe(expected);
  });

  test('another audience is not touched', () => {
    const other = template(
      'desk',
      '---\nname: N\nreader: R\nangle: A\nselect: { main: [{}] }\n---\n{{#each all as |r|}}{{r.id}}{{/each}}\n',
    );
    expect(chosen(other, riverBrief())).toBe('R02 R01 R03 R04 |  | R05 R06');
  });
});

describe('sensitivity', () => {
  const chooser = choosing(
    '{ main: [{}] }',
    'sensitivity: { leave: none, withMarking: diplomatic-high }',
  );

  test('a core quotation above the leave keeps the recommendation out, by name or not', () => {
    expect(chosen(chooser)).toBe('R02 R01 R03 R04 |  | R05 R06');
    expect(chosen(chooser, override('include: [R05]'))).toBe('R02 R01 R03 R04 |  | R05 R06');
  });

  test('a marking set by a person raises the leave', () => {
    const marked = override('control: { marking: RESTRICTED }');
    expect(chosen(chooser, marked)).toBe('R02 R01 R05 R03 R04 |  | R06');
    expect(chosen(choosing('{ main: [{}] }'), marked)).toBe('R02 R01 R03 R04 |  | R05 R06');
  });
});

describe('reasons', () => {
  test('each is said in words', () => {
    const select =
      '{ main: [{ themes: [flood-warning], limit: 1 }, { themes: [human-resources], minLevel: 3 }], never: [energy] }';
    expect(reasons(choosing(select), riverBrief(['include: [R06]', 'exclude: [R04]']))).toEqual({
      R01: 'over the limit of 1 for Flood warning',
      R03: 'weaker than this audience asks for: level 2, at least 3',
      R04: 'left out by the brief for this audience',
      R05: 'its core quotation is marked diplomatic-high, above what this audience may be shown',
      R06: 'needs a tick: a description, the author asks for nothing',
    });
  });

  test.each([
    [
      '{ main: [{ minLevel: 5 }], never: [bilateral] }',
      'R06',
      'the theme Bilateral cooperation is not for this audience',
    ],
    [
      '{ main: [{}], never: [data, flood-warning] }',
      'R01',
      'the themes Flood warning and Data and statistics are not for this audience',
    ],
    [
      '{ main: [{}], tick: [data] }',
      'R04',
      'needs a tick: the theme Data and statistics is shown only when included by name',
    ],
    ['{ main: [{}], max: 1 }', 'R01', 'over the limit of 1 in the main part'],
    [
      '{ main: [{ themes: [energy] }] }',
      'R03',
      'no rule of this audience takes its theme: Human resources',
    ],
    [
      '{ main: [{ themes: [data], has: [partners, instrument] }] }',
      'R04',
      'the article names no partners or instrument for it',
    ],
    [
      '{ main: [{ themes: [data], minConfidence: high }] }',
      'R04',
      'less sure than this audience asks for: confidence low, at least high',
    ],
    [
      '{ main: [{ themes: [data], stances: [author-expects] }] }',
      'R04',
      'its stance, author-suggests, is not one this audience is shown',
    ],
  ])('%s: %s, %s', (select, id, reason) => {
    expect(reasons(choosing(select))[id]).toBe(reason);
  });

  test('a paper without an annex says so, instead of swallowing what was meant for it', () => {
    const text =
      '---\nname: N\nreader: R\nangle: A\nselect: { main: [{}] }\n---\n{{#each recommendations as |r|}}{{r.id}}{{/each}}\n';
    const short = template('newsroom', text);
    expect(reasons(short, override('annex: [R02]')).R02).toBe(
      'meant for the annex, which this paper does not have',
    );
  });

  test('every recommendation is in one list, and one only', () => {
    for (const chooser of [
      newsroom(),
      choosing('{ main: [{ limit: 2 }], annex: [{ limit: 1 }] }'),
    ]) {
      const ids = chosen(chooser, riverBrief()).match(/R\d+/g)?.toSorted();
      expect(ids).toEqual(['R01', 'R02', 'R03', 'R04', 'R05', 'R06']);
    }
  });
});
