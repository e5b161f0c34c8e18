import { describe, expect, test } from 'vitest';
import { printDiagnostic } from '../../src/diagnostic/print-diagnostic.ts';
import { readTemplate } from '../../src/document/read-template.ts';
import { Source } from '../../src/text/source.ts';

const front = `---
name: Sheet
reader: Readers
angle: Angle
select:
  main: [{ section: law, limit: 3 }]
sections: { law: Law }
required: [date]
context: [problem]
rows: [cost]
---
`;
/** What keeps the options of `front` from being unused; stands behind the line under test. */
const rest = `
{{control.date}}{{form.cost}}
{{#each context.problems as |p|}}{{quoted p}}{{/each}}
{{#each recommendations as |rec|}}{{rec.id}}{{/each}}
`;

/** The first line of each diagnostic, line numbers counted from the first line of the body. */
function faults(line: string, partials: Readonly<Record<string, string>> = {}): string[] {
  const sources = Object.entries(partials).map(
    ([name, text]) => [name, new Source(`partials/${name}`, text)] as const,
  );
  const { diagnostics } = readTemplate(
    new Source('sheet.md.hbs', `${front}${line}${rest}`),
    new Map(sources),
  );
  return diagnostics.map((diagnostic) => {
    const [first = ''] = printDiagnostic(diagnostic).split('\n');
    const hint = diagnostic.hints[0] ? ` (${diagnostic.hints[0]})` : '';
    return (
      first.replace(
        /^sheet\.md\.hbs:(\d+)/,
        (_, at) => `${Number(at) - front.split('\n').length + 1}`,
      ) + hint
    );
  });
}

describe('a template against the view', () => {
  test('a sound template has no fault', () => {
    expect(faults('# {{brief.title}}')).toEqual([]);
  });

  test.each<[name: string, line: string, expected: string[]]>([
    [
      'an unknown field',
      'a\nb {{brief.titel}}',
      ['2:5: error document/unknown-field: “brief” has no field “titel” (did you mean “title”?)'],
    ],
    [
      'an unknown field behind a block parameter',
      '{{#each all as |rec|}}{{rec.quote.lin}}{{/each}}',
      [
        '1:25: error document/unknown-field: “all[].quote” has no field “lin” (did you mean “line”?)',
      ],
    ],
    [
      'a field of the outer context inside a loop',
      '{{#each all}}{{source.title}}{{/each}}',
      [
        '1:16: error document/unknown-field: “all[]” has no field “source” (did you mean “@root.source”?)',
      ],
    ],
    [
      'the outer context by ../',
      '{{#each all}}{{../source.title}}{{@root.brief.title}}{{this.id}}{{./id}}{{/each}}',
      [],
    ],
    [
      '../ where there is nothing around',
      '{{../brief.title}}',
      [
        '1:3: error document/unknown-field: “../brief.title” leads out of the view (there is no block around it for “../”)',
      ],
    ],
    [
      'if makes no context of its own',
      '{{#each all}}{{#if ../source.url}}{{../source.title}}{{/if}}{{/each}}',
      [],
    ],
    ['with', '{{#with source as |s|}}{{s.title}}{{title}}{{../brief.title}}{{/with}}', []],
    [
      'a field in a condition',
      '{{#if prose.sumary}}x{{/if}}',
      [
        '1:7: error document/unknown-field: “prose” has no field “sumary” (did you mean “summary”?)',
      ],
    ],
    [
      'a field as an argument of a subexpression',
      '{{#if (not (eq form.costs "x"))}}x{{/if}}',
      ['1:16: error document/unknown-field: “form” has no field “costs” (did you mean “cost”?)'],
    ],
    [
      'length of a list',
      '{{all.length}}',
      [
        '1:3: error document/unknown-field: “all” is a list and has no field “length” (its length is (count …))',
      ],
    ],
    [
      'a section that is not declared',
      '{{#each section.lwa}}x{{/each}}',
      ['1:9: error document/unknown-field: “section” has no field “lwa” (did you mean “law”?)'],
    ],
    [
      'loop variables',
      '{{#each all}}{{@index}}{{#if @first}}a{{/if}}{{#unless @last}}b{{/unless}}{{@key}}{{/each}}',
      [],
    ],
    [
      'a loop variable outside a loop',
      '{{@index}}',
      [
        '1:3: error document/unknown-field: “@index” means something only inside {{#each}} (known: @root and, inside {{#each}}, @index, @first, @last, @key)',
      ],
    ],
    [
      'an unknown data variable',
      '{{@level}}',
      [
        '1:3: error document/unknown-field: “@level” is not known (known: @root and, inside {{#each}}, @index, @first, @last, @key)',
      ],
    ],
    [
      'an unknown helper',
      '{{sentense brief.title}}',
      [
        '1:3: error document/unknown-helper: there is no helper “sentense” (did you mean “sentence”?)',
      ],
    ],
    [
      'lookup and log',
      '{{lookup all 0}}{{log brief.title}}',
      [
        expect.stringContaining(
          '1:3: error document/unknown-helper: the helper “lookup” is not allowed',
        ),
        expect.stringContaining(
          '1:19: error document/unknown-helper: the helper “log” is not allowed',
        ),
      ] as unknown as string[],
    ],
    [
      'too few arguments',
      '{{plural counts.total "point"}}',
      [
        '1:1: error document/bad-argument: “plural” takes 3 arguments, not 2 ({{plural number text text}})',
      ],
    ],
    [
      'too many arguments',
      '{{para 1}}',
      ['1:1: error document/bad-argument: “para” takes 0 arguments, not 1'],
    ],
    [
      'an argument of another kind',
      '{{and all}}{{count brief.title}}{{quoted source}}',
      [
        '1:7: error document/bad-argument: “and” takes a list of texts here, not a list',
        '1:20: error document/bad-argument: “count” takes a list here, not a text',
        '1:42: error document/bad-argument: “quoted” takes a quotation here, not a group of fields',
      ],
    ],
    [
      'a named argument',
      '{{join source.notStated sep="; "}}',
      ['1:25: error document/bad-argument: “join” takes no named arguments'],
    ],
    ['null', '{{sentence null}}', ['1:12: error document/bad-argument: this is no value']],
    [
      'an unknown block',
      '{{#ech all}}x{{/ech}}',
      ['1:4: error document/unknown-helper: there is no block “ech” (did you mean “each”?)'],
    ],
    [
      'a field as a block',
      '{{#prose}}x{{/prose}}',
      [
        '1:4: error document/unknown-helper: there is no block “prose” (known: each, if, unless, with)',
      ],
    ],
    [
      'each over a text',
      '{{#each brief.title}}x{{/each}}',
      ['1:9: error document/bad-argument: {{#each}} needs a list, not a text'],
    ],
    [
      'each without or with too many arguments',
      '{{#each all 3}}x{{/each}}{{#if}}x{{/if}}',
      [
        '1:4: error document/bad-argument: {{#each}} takes 1 argument, not 2',
        '1:29: error document/bad-argument: {{#if}} takes 1 argument, not 0',
      ],
    ],
    [
      'a block parameter named like a helper',
      '{{#each all as |place|}}x{{/each}}',
      [
        '1:1: error document/bad-argument: the block parameter “place” has the name of a helper (choose another name)',
      ],
    ],
    [
      'a list, a group and a condition printed',
      '{{annex}} {{source}} {{#each all}}{{main}}{{/each}}',
      [
        '1:1: error document/not-printable: “annex” is a list and cannot be printed (loop over it with {{#each}}, or join it with {{and …}})',
        '1:11: error document/not-printable: “source” is a group of fields and cannot be printed',
        '1:35: error document/not-printable: “main” is a condition and cannot be printed',
      ],
    ],
    [
      'Markdown printed as text',
      '{{#if prose.summary}}{{prose.summary}}{{/if}}',
      [
        '1:22: error document/not-printable: “prose.summary” is Markdown: printed with {{ }} its marks would show (write {{{prose.summary}}} on a line of its own)',
      ],
    ],
    [
      'text printed as Markdown',
      '{{{brief.title}}}',
      [
        '1:1: error document/unescaped: “brief.title” is not Markdown: without escaping it could break the page (write {{brief.title}})',
      ],
    ],
    [
      'Markdown inside a quotation',
      '{{#if prose.summary}}\n> {{{prose.summary}}}\n{{/if}}',
      [
        '2:3: error document/unescaped: Markdown of several paragraphs needs a line of its own, not indented',
      ],
    ],
    ['Markdown on its own', '{{#if prose.summary}}\n{{{prose.summary}}}\n{{/if}}', []],
    [
      'a field that may be absent',
      'From {{source.url}}',
      [
        '1:6: warning document/unguarded-field: “source.url” may be absent; then nothing is printed here (wrap it, with the words around it, in {{#if source.url}} … {{/if}})',
      ],
    ],
    [
      'guards: if, unless, all, not, with',
      '{{#if source.url}}{{source.url}}{{/if}}{{#unless source.url}}{{else}}{{source.url}}{{/unless}}{{#if (all source.url source.note)}}{{source.note}}{{/if}}{{#if (not source.url)}}{{else}}{{source.url}}{{/if}}{{#with source.url as |u|}}{{u}}{{/with}}',
      [],
    ],
    ['a required control field is always there', '{{control.date}}', []],
    [
      'a condition that is always true',
      '{{#if brief.title}}a{{else}}b{{/if}}',
      [
        '1:7: warning document/constant-condition: “brief.title” is always there: an {{else}} part would never show',
      ],
    ],
    [
      'refused constructs',
      '{{#*inline "x"}}a{{/inline}}{{#> y}}b{{/y}}{{{{raw}}}}c{{{{/raw}}}}{{> (lookup . "z")}}{{"lit"}}',
      [
        '1:1: error document/refused-construct: inline partials and other decorators are not allowed (put the part into a file of its own under templates/partials/)',
        '1:29: error document/refused-construct: partial blocks are not allowed (put the part into a file of its own under templates/partials/)',
        '1:44: error document/refused-construct: raw blocks are not allowed',
        '1:68: error document/refused-construct: a partial must be called by its name, not by a computed one',
        '1:88: error document/refused-construct: a literal needs no {{ }}',
      ],
    ],
    [
      'braces that would be printed',
      'a \\{{brief.title}} b',
      ['1:4: error document/leftover: these braces would be printed as they are'],
    ],
    [
      'words of obligation in the template itself',
      'They must act and `must` not, “must” not.',
      [
        '1:6: warning document/strong-wording: “must” in the template’s own words is stronger than the author may have put it (let {{rec.phrase}} say it, or choose weaker words)',
      ],
    ],
    [
      'a control character',
      'a\u0001b',
      [
        '1:2: error document/template-syntax: a control character stands in the text of the template',
      ],
    ],
    [
      'prototype names',
      '{{brief.constructor}}{{brief.__proto__}}',
      [
        '1:3: error document/unknown-field: “brief” has no field “constructor” (known: title, titleShort, subject, standfirst, language, slug)',
        '1:24: error document/unknown-field: “brief” has no field “__proto__” (known: title, titleShort, subject, standfirst, language, slug)',
      ],
    ],
  ])('%s', (_name, line, expected) => {
    expect(faults(line)).toEqual(expected);
  });

  test.each([
    ['{{brief.title', 2, 1],
    ['a\nb {{#if prose.summary}}{{#each all}}x{{/each}}', 2, 3],
    ['a\n{{#each all}}x{{/if}}', 2, 4],
    ['a\nb {{> }} c', 2, 7],
    ['{{{brief.title}}', 1, 15],
    ['x{{else}}', 1, 2],
  ])('a syntax error has its place: %j', (line, atLine, atColumn) => {
    const [only, ...more] = faults(line);
    expect(more).toEqual([]);
    expect(only).toMatch(new RegExp(`^${atLine}:${atColumn}: error document/template-syntax: `));
  });

  test('limits: depth and size', () => {
    const deep = `${'{{#if source.url}}'.repeat(60)}x${'{{/if}}'.repeat(60)}`;
    expect(faults(deep)[0]).toContain(
      'error document/template-limit: blocks and partials lie more than 50 deep',
    );
    expect(faults('x'.repeat(262_145))[0]).toContain(
      'error document/template-limit: the template has more than 262144',
    );
  });
});

describe('partials', () => {
  test('read only what they are handed, and are checked with it', () => {
    const partials = { row: '{{rec.id}} {{rec.titel}}\n{{brief.title}}' };
    expect(faults('{{#each all as |r|}}{{> row rec=r}}{{/each}}', partials)).toEqual([
      'partials/row:1:14: error document/unknown-field: “all[]” has no field “titel” (did you mean “title”?)',
      'partials/row:2:3: error document/unknown-field: the view here has no field “brief” (did you mean “@root.brief”?)',
    ]);
  });

  test('take the context they are given, named arguments laid over it', () => {
    const partials = { row: '{{brief.title}} {{n}} {{@root.source.title}}' };
    expect(faults('{{> row this n=3}}', partials)).toEqual([]);
  });

  test('a missing partial is suggested', () => {
    expect(faults('{{> matrx all}}', { matrix: 'x' })).toEqual([
      '1:5: error document/unknown-partial: there is no partial “matrx” (did you mean “matrix”?)',
    ]);
  });

  test('a path is no name', () => {
    expect(faults('{{> ../../etc/passwd}}')).toHaveLength(1);
    expect(faults('{{> [../../etc/passwd]}}')[0]).toContain('document/unknown-partial');
  });

  test('a partial that calls itself through another', () => {
    expect(faults('{{> a}}', { a: '{{> b}}', b: '\n{{> a}}' })).toEqual([
      'partials/b:2:1: error document/circular-partial: the partial “a” calls itself: a → b → a',
    ]);
  });

  test('a syntax error in a partial that is called, not in one that is not', () => {
    expect(faults('{{> a}}', { a: 'x {{', b: '{{' })).toEqual([
      expect.stringContaining('partials/a:1:5: error document/template-syntax'),
    ]);
  });

  test('partials that call each other twice, twice, twice … are cut off', () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const partials = Object.fromEntries(
      names.map((name, index) => [name, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    );
    expect(faults('{{> p0}}', { ...partials, p30: 'x' })).toEqual([
      expect.stringContaining(
        'error document/template-limit: the partials of this template call each other too often',
      ),
    ]);
  });
});

describe('the front matter', () => {
  const read = (yaml: string, body = '{{#each recommendations as |r|}}{{r.id}}{{/each}}') =>
    readTemplate(
      new Source('t/sheet.md.hbs', `---\n${yaml}\n---\n${body}\n`),
      new Map(),
    ).diagnostics.map((diagnostic) => printDiagnostic(diagnostic).split('\n')[0]);
  const sound = 'name: N\nreader: R\nangle: A\nselect: { main: [{ limit: 1 }] }';

  test('is found sound', () => {
    expect(read(sound)).toEqual([]);
  });

  test.each([
    [
      `${sound}\nlimts: { pages: 1 }`,
      ['t/sheet.md.hbs:6:1: error text/unknown-key: “limts” is not a key of the front matter'],
    ],
    [
      sound.replace('reader: R\n', ''),
      ['t/sheet.md.hbs:2:1: error text/missing-key: “reader” is missing in the front matter'],
    ],
    [
      `${sound}\ntitle: "{{brief.titel}}"`,
      ['t/sheet.md.hbs:6:11: error document/unknown-field: “brief” has no field “titel”'],
    ],
    [
      `${sound}\npage:\n  header: { left: "{{control.date}} {{sourc.title}}" }`,
      [
        't/sheet.md.hbs:7:20: warning document/unguarded-field: “control.date” may be absent; then nothing is printed here',
        't/sheet.md.hbs:7:39: error document/unknown-field: the view here has no field “sourc”',
      ],
    ],
    [
      'name: N\nreader: R\nangle: A\nselect: { main: [{ section: laws }], annex: [{ themes: [dat] }] }\nsections: { law: Law }\nrequired: [date]\nrows: [cost]\ncontext: [timeline]',
      [
        't/sheet.md.hbs:5:29: error document/unknown-section: the section “laws” is not declared under “sections”',
        't/sheet.md.hbs:5:45: warning document/unused-option: recommendations are chosen for an annex that is never printed',
        't/sheet.md.hbs:5:57: warning document/unknown-theme: “dat” is not a built-in theme',
        't/sheet.md.hbs:6:18: warning document/unused-option: no pick puts anything into the section “law”',
        't/sheet.md.hbs:7:12: warning document/unused-option: “date” is asked for here but never printed',
        't/sheet.md.hbs:8:8: warning document/unused-option: “cost” is asked for here but never printed',
        't/sheet.md.hbs:9:11: warning document/unused-option: “timeline” is asked for here but never printed',
      ],
    ],
  ])('%#: %j', (yaml, expected) => {
    expect(read(yaml)).toEqual(expected);
  });

  test('rows and context kinds that are read must be listed; a section must be printed somewhere', () => {
    const yaml =
      'name: N\nreader: R\nangle: A\nselect: { main: [{ section: law }] }\nsections: { law: Law }\nrows: []\ncontext: []';
    expect(read(yaml, '{{form.cost}}{{#each context.timeline as |t|}}{{t.year}}{{/each}}')).toEqual(
      [
        't/sheet.md.hbs:6:18: warning document/unused-option: recommendations of the section “law” are chosen but never printed',
        't/sheet.md.hbs:7:7: warning document/undeclared-option: the template prints the row “cost”, which “rows” does not list',
        't/sheet.md.hbs:8:10: warning document/undeclared-option: the template reads “context.timeline”, which stays empty: “context” does not list timeline',
      ],
    );
  });
});
