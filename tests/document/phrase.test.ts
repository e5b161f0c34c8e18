import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/brief/modality.ts';
import { actorWithin, isPlural } from '../../src/document/actor.ts';
import { type Phrased, phrase } from '../../src/document/phrase.ts';
import { gerund, thirdPerson } from '../../src/document/verb-forms.ts';

const make = (
  level: Level,
  action: string,
  lead: string | null = null,
  more: Partial<Phrased> = {},
) =>
  phrase({
    action,
    level,
    stance: 'author-prescribes',
    cue: 'cue',
    lead: { name: lead, basis: lead === null ? 'not-stated' : 'stated' },
    core: { text: 'the words of the article', thirdParty: false, speaker: 'the author' },
    ...more,
  });

describe('phrase', () => {
  test.each<[Level, string | null, string, string]>([
    [5, 'Norland', 'Install river gauges.', 'The author calls on Norland to install river gauges.'],
    [5, null, 'Install river gauges.', 'The author calls for action to install river gauges.'],
    [
      4,
      'Norland',
      'Install river gauges.',
      'The author states that Norland needs to install river gauges.',
    ],
    [
      4,
      'Norland and Sudia',
      'Invest more in wardens.',
      'The author states that Norland and Sudia need to invest more in wardens.',
    ],
    [
      4,
      'Both governments (Norland and Sudia)',
      'Train staff',
      'The author states that both governments (Norland and Sudia) need to train staff.',
    ],
    [
      4,
      null,
      'Provide the delta with a warning system.',
      'The author states a need to provide the delta with a warning system.',
    ],
    [
      3,
      'All the stakeholders',
      'Take steps at home.',
      'The author expects all the stakeholders to take steps at home.',
    ],
    [3, null, 'Take steps at home.', 'The author expects efforts to take steps at home.'],
    [
      2,
      'Norland and Sudia',
      'Promote joint drills.',
      'The author sees value in Norland and Sudia promoting joint drills.',
    ],
    [2, null, 'Use the hot line.', 'The author sees value in using the hot line.'],
    [2, null, 'Set up a fund.', 'The author sees value in setting up a fund.'],
    [
      2,
      'The ministries',
      'Further link the two archives.',
      'The author sees value in the ministries further linking the two archives.',
    ],
    [
      2,
      null,
      'Plan and run joint drills.',
      'The author sees value in efforts to plan and run joint drills.',
    ],
    [
      2,
      'Norland',
      'Raise a fund and train officers.',
      'The author sees value in efforts by Norland to raise a fund and train officers.',
    ],
    [2, null, 'Do not close the archive.', 'The author sees value in not closing the archive.'],
    [
      1,
      'Norland',
      'Open the archive.',
      'The author suggests it is possible for Norland to open the archive.',
    ],
    [1, null, 'Open the archive.', 'The author suggests it is possible to open the archive.'],
    [
      4,
      null,
      'Open the archive. Train wardens.',
      'The author states a need to open the archive; and to train wardens.',
    ],
    [
      4,
      'Norland',
      'In the delta, jointly develop a plan.',
      'The author states that Norland needs to jointly develop a plan in the delta.',
    ],
    [
      4,
      null,
      'Greater investment in wardens.',
      'The author states a need for greater investment in wardens.',
    ],
    [
      2,
      null,
      'Cooperation between the two archives',
      'The author sees value in cooperation between the two archives.',
    ],
    [
      4,
      'Norland',
      'Never close the archive.',
      'The author states that Norland needs to never close the archive.',
    ],
    [4, 'Norland', 'Rely on EU data.', 'The author states that Norland needs to rely on EU data.'],
  ])('level %i, %s: %s', (level, lead, action, expected) => {
    expect(make(level, action, lead)).toBe(expected);
  });

  test('an implied actor is not put into the author’s mouth', () => {
    const lead = { name: 'Norland', basis: 'implied' };
    expect(make(4, 'Open the archive.', null, { lead })).toBe(
      'The author states a need to open the archive.',
    );
  });

  test('level 0 reports an intent in the verb of its cue, else quotes', () => {
    const stance = 'reports-actor-intent';
    expect(make(0, 'Seek more gauges.', 'Both capitals', { stance, cue: 'seek' })).toBe(
      'The article notes that both capitals seek more gauges.',
    );
    expect(make(0, 'Seek more gauges.', 'Norland', { stance, cue: 'seeks' })).toBe(
      'The article notes that Norland seeks more gauges.',
    );
    const quoted = 'The article notes: “the words of the article”.';
    expect(make(0, 'Seek more gauges.', 'Norland', { stance, cue: 'hope for' })).toBe(quoted);
    expect(make(0, 'Seek more gauges.', null, { stance, cue: 'seek' })).toBe(quoted);
    expect(make(0, 'Seek more gauges.', 'Norland', { cue: 'seek' })).toBe(quoted);
  });

  test('what cannot be framed is quoted, its full stop behind the quotation marks, [sic] outside them', () => {
    const core = {
      text: 'The vally needs it.',
      thirdParty: false,
      speaker: 'the author',
      sic: 'vally',
    };
    expect(make(4, 'The valley is in need.', 'Norland', { core })).toBe(
      'The article notes: “The vally needs it” [sic: “vally”].',
    );
    expect(make(3, 'Build what must be built.', 'Norland')).toBe(
      'The article notes: “the words of the article”.',
    );
  });

  test('words of a third party stay theirs', () => {
    const core = { text: 'We must act.', thirdParty: true, speaker: 'Minister Rao' };
    expect(make(5, 'Act.', 'Norland', { core })).toBe(
      'The author quotes Minister Rao: “We must act”.',
    );
  });

  test('no frame is stronger than its level', () => {
    const ladder = [
      /calls? (?:on|for)/,
      /\bneeds?\b/,
      /\bexpects?\b/,
      /\bsees value\b/,
      /\bpossib/,
    ];
    const actions = [
      'Open the archive.',
      'Plan and run drills.',
      'Greater care.',
      'Train wardens. Pay them.',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...actions),
        fc.option(fc.constantFrom('Norland', 'Both capitals', 'the EU'), { nil: null }),
        (level, action, lead) => {
          const sentence = make(level as Level, action, lead);
          for (const word of ladder.slice(0, 5 - level)) expect(sentence).not.toMatch(word);
          expect(sentence).toMatch(/^The (?:author|article) .*[^.]\.$/);
        },
      ),
      { seed: 20261123, numRuns: 200 },
    );
  });
});

describe('actors', () => {
  test.each<[string, boolean]>([
    ['Norland', false],
    ['India and Bhutan', true],
    ['Brussels, New Delhi and Thimphu', true],
    ['Brussels', false],
    ['Both governments (Norland and Sudia)', true],
    ['the Government of Norland (all ministries)', false],
    ['The Ministry of Trade and Industry', false],
    ['The Ministry of Trade and the Ministry of Finance', true],
    ['EU member states', true],
    ['the member states of the EU', true],
    ['the United States', false],
    ['The United Nations', false],
    ['UNODC', false],
    ['CERTs', true],
    ['the police', true],
    ['Each state', false],
    ['Parliament', false],
    ['public and private stakeholders', true],
    ['Civil society', false],
    ['Researchers', true],
    ['the press', false],
  ])('%s: plural is %s', (name, plural) => {
    expect(isPlural(name)).toBe(plural);
  });

  test.each([
    ['Both governments (Norland and Sudia)', 'both governments (Norland and Sudia)'],
    ['All the stakeholders', 'all the stakeholders'],
    ['The Commission', 'the Commission'],
    ['Governments', 'governments'],
    ['Member States', 'Member States'],
    ['EU member states', 'EU member states'],
    ['Norland', 'Norland'],
  ])('%s within a sentence: %s', (name, within) => {
    expect(actorWithin(name)).toBe(within);
  });
});

describe('verb forms', () => {
  test.each([
    ['promote', 'promoting', 'promotes'],
    ['use', 'using', 'uses'],
    ['plan', 'planning', 'plans'],
    ['set', 'setting', 'sets'],
    ['carry', 'carrying', 'carries'],
    ['employ', 'employing', 'employs'],
    ['agree', 'agreeing', 'agrees'],
    ['tie', 'tying', 'ties'],
    ['commit', 'committing', 'commits'],
    ['develop', 'developing', 'develops'],
    ['benefit', 'benefiting', 'benefits'],
    ['travel', 'travelling', 'travels'],
    ['establish', 'establishing', 'establishes'],
    ['do', 'doing', 'does'],
    ['have', 'having', 'has'],
    ['be', 'being', 'is'],
    ['fix', 'fixing', 'fixes'],
    ['draw', 'drawing', 'draws'],
    ['co-operate', 'co-operating', 'co-operates'],
    ['curb', 'curbing', 'curbs'],
    ['monitor', 'monitoring', 'monitors'],
    ['dye', 'dyeing', 'dyes'],
  ])('%s, %s, %s', (verb, ing, s) => {
    expect([gerund(verb), thirdPerson(verb)]).toEqual([ing, s]);
  });
});
