import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProseSection } from '../../src/brief/brief.ts';
import { proseSections } from '../../src/brief/brief.ts';
import { readBrief } from '../../src/brief/read-brief.ts';
import { type BriefData, briefSchema } from '../../src/brief/schema.ts';
import { type ProseText, writeBrief } from '../../src/brief/write-brief.ts';
import { printDiagnostics } from '../../src/diagnostic/print-diagnostic.ts';
import { Source } from '../../src/text/source.ts';

function reread(data: BriefData, prose: readonly ProseText[]) {
  const { value, diagnostics } = readBrief(new Source('x.md', writeBrief(data, prose)));
  if (!value) throw new Error(printDiagnostics(diagnostics));
  return value;
}

const awkward = fc.constantFrom(
  ...[
    '- ',
    ': ',
    ' #',
    '"',
    "'",
    '“',
    '’',
    '…',
    '\u00A0',
    '\u2028',
    '\u0085',
    '\u0007',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '*',
    '&',
  ],
  ...[
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '~',
    'null',
    'yes',
    'true',
    '0x1f',
    '1e3',
    '2026-01-02',
    '---',
    '...',
    '<<',
    '=',
  ],
  ...[
    '😀',
    'ཀ',
    'é',
    '  ',
    ' ',
    ' ',
    'word',
    'a much longer stretch of words that makes a line break likely',
    'x',
  ],
);
const loose = fc.array(awkward, { maxLength: 14 }).map((parts) => parts.join(''));
const long = fc.array(awkward, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
const line = loose.map((text) => `${text.trim()}t`.trim());
const verbatim = fc
  .tuple(long, fc.constantFrom('', '\n', '\n\n', '\r\n', '\t'), long)
  .map(([before, between, after]) => `${before}${between}need${after}`);

const quote = fc
  .record({ exact: verbatim, prefix: loose, suffix: loose, start: fc.nat(9999), speaker: line })
  .map(({ exact, prefix, suffix, start, speaker }) => ({
    role: 'core',
    voice: 'third-party',
    speaker,
    exact,
    prefix: prefix.slice(0, 64),
    suffix: suffix.slice(0, 64),
    line: 1,
    start,
    end: start + exact.length,
  }));
const prose = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(proseSections) as ProseSection[])), { maxLength: 4 })
  .chain((sections) =>
    fc.tuple(
      ...sections.map((section) =>
        fc.record({
          section: fc.constant(section),
          markdown: line.map((text) => `p ${text}\n\n- ${text}`),
        }),
      ),
    ),
  );
const brief = fc
  .record({
    title: line,
    action: line,
    note: line,
    label: line,
    quotes: fc.array(quote, { minLength: 1, maxLength: 3 }),
    list: fc.array(line, { maxLength: 4 }),
  })
  .map(({ title, action, note, label, quotes, list }) =>
    briefSchema.parse({
      policybrief: 1,
      title,
      source: { title: note, authors: [title], note, file: 'a.txt', sha256: '0'.repeat(64) },
      control: { marking: label, copyTo: list },
      themes: { 'my-own': label },
      audiences: { press: { order: ['R01'], wording: { R01: { title, action } } } },
      recommendations: [
        {
          id: 'R01',
          title,
          action,
          themes: ['my-own', 'data'],
          lead: { name: title, basis: 'stated' },
          partners: list,
          instruments: list,
          modality: { level: 4, cue: 'need' },
          stance: 'author-prescribes',
          confidence: 'low',
          quotes,
          caveats: list.map((text) => ({ text, audiences: ['press'] })),
        },
      ],
      references: [
        {
          id: 'r1',
          type: 'book',
          title,
          'x-custom': note,
          author: [{ family: title, given: label }],
          issued: { 'date-parts': [[2020, 1]] },
          custom: { raw: action, issues: list },
        },
      ],
    }),
  );

describe('writeBrief', () => {
  test('what is written reads back as the same, whatever is in it', () => {
    fc.assert(
      fc.property(brief, prose, (data, sections) => {
        const read = reread(data, sections);
        expect(read.data).toEqual(data);
        expect(read.prose.map(({ section, markdown }) => ({ section, markdown }))).toEqual(
          sections.map(({ section, markdown }) => ({ section, markdown: markdown.trim() })),
        );
      }),
      { seed: 1962, numRuns: 150 },
    );
  });

  test('writing what was read changes nothing', () => {
    const text = readFileSync(new URL('fixtures/varra.md', import.meta.url), 'utf8');
    const { value, diagnostics } = readBrief(new Source('varra.md', text));
    expect(printDiagnostics(diagnostics)).toBe('');
    const schema = '../../../schema/brief.schema.json';
    expect(value && writeBrief(value.data, value.prose, { schema })).toBe(text);
  });

  test('sections are read with their audience, and where they stand', () => {
    const text = readFileSync(new URL('fixtures/varra.md', import.meta.url), 'utf8');
    const source = new Source('briefs/varra.md', text);
    const { value } = readBrief(source);
    expect(value?.name).toBe('varra');
    expect(
      value?.prose.map(({ section, audience, markdown }) => [section, audience, markdown]),
    ).toEqual([
      [
        'context',
        undefined,
        'Two states, one river, and a treaty that does not speak of readings.',
      ],
      ['lead-paragraph', 'press', 'What the upper gauges knew for *nine hours*.'],
      ['editors-notes', undefined, '- Which flood is meant: spring or autumn?'],
    ]);
    expect(source.slice(value?.prose[1]?.span ?? { start: 0, end: 0 })).toMatch(
      /^## Lead \(press\)\n[\s\S]*hours\*\.\n\n$/,
    );
  });

  test('line ends of Windows make no difference', () => {
    const text = readFileSync(new URL('fixtures/varra.md', import.meta.url), 'utf8');
    const unix = readBrief(new Source('varra.md', text)).value;
    const windows = readBrief(new Source('varra.md', text.replaceAll('\n', '\r\n'))).value;
    expect(windows?.data).toEqual(unix?.data);
    expect(windows?.prose.map((one) => one.markdown)).toEqual(
      unix?.prose.map((one) => one.markdown),
    );
  });

  test('places lead to the values of the file', () => {
    const text = readFileSync(new URL('fixtures/varra.md', import.meta.url), 'utf8');
    const source = new Source('varra.md', text);
    const spanOf = readBrief(source).value?.spanOf;
    const path = ['recommendations', 1, 'title'];
    expect(spanOf && source.slice(spanOf(path))).toBe('Set up a joint table of experts');
  });

  test('a heading that would end its section is a fault of the caller', () => {
    const data = briefSchema.parse({
      policybrief: 1,
      title: 't',
      source: { title: 't', authors: ['a'], file: 'f', sha256: '0'.repeat(64) },
      recommendations: [],
    });
    expect(() => writeBrief(data, [{ section: 'context', markdown: 'a\n\n## Other\n' }])).toThrow();
    expect(() => writeBrief(data, [{ section: 'context', markdown: 'a\n---\nb' }])).toThrow();
  });
});
