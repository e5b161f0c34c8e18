import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/document/read-template.ts';
import { documentHelpers, helperSignatures } from '../../src/document/template-helpers.ts';
import { Source } from '../../src/text/source.ts';

const options = {};
const call = (name: keyof typeof helperSignatures, ...given: unknown[]) =>
  documentHelpers()[name](...given, options);
const quote = { text: 'the river', line: 3, speaker: 'Rao', thirdParty: true, sic: 'riwer' };

describe('helpers', () => {
  test.each<[keyof typeof helperSignatures, unknown[], unknown]>([
    ['all', ['a', 1, true], true],
    ['all', ['a', ''], false],
    ['all', ['a', []], false],
    ['and', [['a', 'b', 'c']], 'a, b and c'],
    ['and', [['a']], 'a'],
    ['and', [[]], ''],
    ['and', [['a', 'b and c', 'd']], 'a, b and c, and d'],
    ['bare', ['Done.'], 'Done'],
    ['bare', ['and so on...'], 'and so on...'],
    ['capital', ['the author'], 'The author'],
    ['count', [['a', 'b']], 2],
    ['drop', [['a', 'b', 'c'], 1], ['b', 'c']],
    ['eq', ['a', 'a'], true],
    ['eq', ['1', 1], false],
    ['gt', [2, 1], true],
    ['gt', [1, 1], false],
    ['join', [['a', 'b', 'c']], 'a, b, c'],
    ['lower', ['Train staff'], 'train staff'],
    ['lower', ['EU data'], 'EU data'],
    ['lower', ['G20 talks'], 'G20 talks'],
    ['not', [undefined], true],
    ['not', [[]], true],
    ['not', [0], false],
    ['or', [undefined, 'b'], 'b'],
    ['or', [undefined, ''], undefined],
    ['place', [quote], 'line 3'],
    ['plural', [1, 'point', 'points'], 'point'],
    ['plural', [0, 'point', 'points'], 'points'],
    ['quoted', [quote], '“the river” [sic: “riwer”]'],
    ['quoted', [{ ...quote, sic: undefined }], '“the river”'],
    ['said', [quote], ' (Rao, quoted by the author)'],
    ['said', [{ ...quote, thirdParty: false }], ''],
    ['sentence', ['Done'], 'Done.'],
    ['sentence', ['Done.'], 'Done.'],
    ['sentence', ['“Is it done?”'], '“Is it done?”'],
    ['sentence', ['(done.)'], '(done.)'],
    ['spell', [3], 'three'],
    ['spell', [13], '13'],
    ['step', [0], 1],
    ['take', [['a', 'b', 'c'], 2], ['a', 'b']],
  ])('%s %j → %j', (name, given, expected) => {
    expect(call(name, ...given)).toEqual(expected);
  });

  test('an absent text or quotation stays absent', () => {
    for (const name of [
      'bare',
      'capital',
      'lower',
      'sentence',
      'quoted',
      'place',
      'said',
    ] as const) {
      expect(call(name, undefined)).toBeUndefined();
    }
  });

  test('paragraphs are counted through a document, and anew for the next', () => {
    const helpers = documentHelpers();
    expect([helpers.para(options), helpers.para(options)]).toEqual(['1.', '2.']);
    expect(call('para')).toBe('1.');
  });

  test('every helper has a signature that the check of a template lets through', () => {
    const words = { text: 'brief.title', number: 'counts.total', boolean: 'true', list: 'all' };
    const more = {
      any: 'all',
      texts: 'source.notStated',
      quotation: 'this.quote',
      same: 'all',
      markdown: '',
    };
    for (const [name, { takes, gives }] of Object.entries(helperSignatures)) {
      const given = takes.map((kind) =>
        ({ ...words, ...more })[kind].replace(/^(?=brief|counts|source|all)/, '@root.'),
      );
      const line = `{{#each all}}{{#if (${name} ${given.join(' ')})}}x{{/if}}{{/each}}`;
      const front = 'name: N\nreader: R\nangle: A\nselect: { main: [{}] }';
      const { diagnostics } = readTemplate(
        new Source('t.md.hbs', `---\n${front}\n---\n${line}`),
        new Map(),
      );
      expect([name, gives, diagnostics]).toEqual([name, gives, []]);
    }
  });
});
