import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTemplate } from '../../src/document/read-template.ts';
import { renderDocument } from '../../src/document/render.ts';
import { Source } from '../../src/text/source.ts';
import { riverBrief } from './fictional.ts';

const front = 'name: N\nreader: R\nangle: A\nselect: { main: [{}] }';
const partials = new Map([
  ['dates', new Source('dates', 'x {{> other this}}')],
  ['other', new Source('other', '{{#if brief}}{{brief.title}}{{/if}}')],
]);
const river = riverBrief();

/** Reads a template and, where it passes its check, renders it; true where it passed. */
function survives(text: string): boolean {
  const { value } = readTemplate(new Source('t.md.hbs', `---\n${front}\n---\n${text}\n`), partials);
  if (value) renderDocument(river, value, { final: false, toolVersion: '1' });
  return value !== undefined;
}

const opening =
  '{{#each all as |r|}} {{#each all}} {{#each this}} {{#each ../all}} {{#each (take all 2)}} {{#each (drop this 1)}} {{#each source.notStated}} {{#each context.timeline as |t i|}} {{#each (take all "x")}} {{~#if all~}} {{#if prose.context}} {{#if (all source.url context.pullQuote)}} {{#unless source.url}} {{#with .}} {{#with source as |s|}} {{#with context.pullQuote as |p|}} {{#if}} {{#brief}}'.split(
    /(?<=\}\}) /,
  );
const printing =
  '{{brief.title}} {{&brief.title}} {{{prose.context}}} {{> dates}} {{> dates this}} {{> dates brief x=all}} {{this}} {{.}} {{[all]}} {{@root}} {{@root.brief.title}} {{s.title}} {{p.text}} {{t.year}} {{i}} {{../this}} {{../id}} {{true}} {{undefined}} {{"x"}} {{count all}} {{count}} {{r.quote}} {{r.quote.text}} {{quoted r.quote}} {{quoted this}} {{quoted context.pullQuote}} {{context.pullQuote.text}} {{id}} {{@index}} {{step @index}} {{@key}} {{or source.url all}} {{or source.url 3}} {{or source.url brief.title}} {{or all annex}} {{take all 2}} {{join source.notStated}} {{and (join source.notStated)}} {{spell (count all)}} {{section.law}} {{para}} {{brief/title}} {{brief.[title]}} {{./brief.title}} {{eq all all}} {{plural 1 "a" "b"}} {{all.0.id}} {{all.length}} {{lookup all 0}} {{log all}} {{capital source.url}} {{!-- x --}} {{constructor}} {{__proto__}} {{brief.toString}}'.split(
    /(?<=\}\}) /,
  );

const nested = fc.letrec<{ piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...printing, '\n', 'x ', '> ', '- ', '# '),
    fc
      .tuple(fc.constantFrom(...opening), fc.array(tie('piece'), { maxLength: 4 }), fc.boolean())
      .map(([open, inner, hasElse]) => {
        const name = /#(\w+)/.exec(open)?.[1];
        return `${open}${inner.join('')}${hasElse ? '{{else}}y' : ''}{{/${name}}}`;
      }),
  ),
}));

test('a template that passes its check never fails while it runs', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.array(nested.piece, { maxLength: 3 }), (pieces) => {
      if (survives(pieces.join(''))) passed += 1;
    }),
    { seed: 20261123, numRuns: 600 },
  );
  expect(passed).toBeGreaterThan(100);
});

test('no text makes the reader of templates throw', () => {
  const pieces = [
    '{{',
    '}}',
    '{{{',
    '}}}',
    '#each all',
    '/each',
    'else',
    ' as |r|',
    'r.id',
    '../',
    '@index',
    '(',
    ')',
    'count ',
    'all',
    '> dates',
    ' x=',
    '"',
    '.',
    '[',
    ']',
    '~',
    '!--',
    '--',
    '&',
    '^',
    '*',
    '|',
    ' ',
    '\n',
    'x',
    '1',
    'null',
    'this',
    '\\',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      survives(parts.join(''));
    }),
    { seed: 20261123, numRuns: 600 },
  );
});
