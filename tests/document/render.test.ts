import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/brief.ts';
import { readTemplate } from '../../src/document/read-template.ts';
import { renderDocument } from '../../src/document/render.ts';
import type { Template } from '../../src/document/template.ts';
import { plainText } from '../../src/text/markdown-tree.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';
import { Source } from '../../src/text/source.ts';
import { newsroom, riverBrief, template } from './fictional.ts';

const draft = { final: false, toolVersion: '1.2.3' };
const render = (brief: Brief = riverBrief(), from: Template = newsroom()) => {
  const { value, diagnostics } = renderDocument(brief, from, draft);
  if (!value) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return value;
};
const front = 'name: N\nreader: R\nangle: A\nselect: { main: [{}] }';
const body = (text: string, more = '') =>
  template('newsroom', `---\n${front}\n${more}\n---\n${text}\n`);
const shows = (text: string, brief = riverBrief()) => render(brief, body(text)).document.markdown;

describe('renderDocument', () => {
  test('a paper, whole', async () => {
    await expect(render().document.markdown).toMatchFileSnapshot('./golden/newsroom.md');
  });

  test('twice gives the same, byte for byte', () => {
    const template = newsroom();
    expect(JSON.stringify(render(riverBrief(), template))).toBe(
      JSON.stringify(render(riverBrief(), template)),
    );
  });

  test('the tree is that of the Markdown', () => {
    const { document } = render();
    expect(document.tree).toEqual(readMarkdown(document.markdown));
  });

  test('running lines, title and metadata are plain text', () => {
    const brief = riverBrief(
      ['who warns whom?', 'who *warns* | whom?'],
      ['issuingBody: River Desk', 'issuingBody: "R&D_Desk"'],
    );
    const { page, meta } = render(brief).document;
    expect(page).toMatchObject({
      marking: '[TO BE SUPPLIED: marking]',
      header: { left: 'R&D_Desk', right: '[TO BE SUPPLIED: date]' },
      footer: { right: 'Page {page} of {pages}' },
      size: 'A4',
    });
    expect(meta).toEqual({
      title: 'Norland & Sudia: who *warns* | whom?',
      creator: 'R&D_Desk',
      subject: 'News sheet',
      description: 'Who warns whom',
      keywords: [
        'Flood warning',
        'Data and statistics',
        'Human resources',
        'Bilateral cooperation',
      ],
      language: 'en-GB',
      source:
        'Ada Brook and Ben Rill, “Water without warning: flood data in the Tarn basin”, March 2026.',
    });
  });

  test('a field to be supplied is no creator, and an empty running line is none', () => {
    const from = body(
      'x {{control.issuingBody}}',
      'required: [issuingBody]\npage: { header: { left: "{{source.url}}" } }',
    );
    const { meta, page } = render(
      riverBrief(['issuingBody: River Desk', 'from: Desk']),
      from,
    ).document;
    expect(meta.creator).toBeUndefined();
    expect(page.header).toEqual({});
  });

  test('the report', () => {
    expect(render().report).toEqual({
      audience: 'newsroom',
      recommendations: {
        main: ['R02', 'R01', 'R03', 'R06'],
        annex: ['R04'],
        leftOut: [
          {
            id: 'R05',
            title: 'Keep the dam pact secret',
            reason:
              'its core quotation is marked diplomatic-high, above what this audience may be shown',
          },
        ],
      },
      toSupply: ['date', 'marking'],
      notStated: ['cost'],
      omitted: ['Summary'],
      citations: {
        unmatched: ['(Rill 2021)'],
        uncertain: [],
        uncited: ['Delta Board (2018) Delta.'],
        outOfRange: ['(Brook 2020: 143) names page 143, outside 94–134.'],
      },
      words: expect.any(Number),
      limits: { words: 400 },
    });
  });

  test('cells that are not stated are reported with their recommendations', () => {
    const from = body('{{#each all as |rec|}}{{rec.lead}} {{rec.delivery.agency}}{{/each}}');
    expect(render(riverBrief(), from).report.notStated).toEqual([
      'lead (R03)',
      'agency (R02, R01, R03, R04, R06)',
    ]);
  });

  test('words are counted before the first thematic break', () => {
    const { report, document } = render(
      riverBrief(),
      body('# One two\n\n| three | – |\n| --- | --- |\n| four | 5 |\n\n`six`\n\n---\n\nseven'),
    );
    expect(report.words).toBe(6);
    expect(plainText(document.tree)).toContain('seven');
  });

  test('too many words are a warning, too few a note', () => {
    const messages = (limits: string) =>
      renderDocument(
        riverBrief(),
        body('one two three', `limits: ${limits}`),
        draft,
      ).diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
    expect(messages('{ words: 2 }')).toEqual([
      'warning: the paper for newsroom has 3 words, more than its 2',
    ]);
    expect(messages('{ minWords: 4 }')).toEqual([
      'note: the paper for newsroom has 3 words, fewer than its 4',
    ]);
    expect(messages('{ words: 3, minWords: 3 }')).toEqual([]);
  });

  test('--final refuses while a required field is missing, and says where to write it', () => {
    const { value, diagnostics } = renderDocument(riverBrief(), newsroom(), {
      ...draft,
      final: true,
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message, hints }) => [code, message, hints])).toEqual([
      [
        'document/field-to-supply',
        '“date” must be supplied before a final version for newsroom',
        ['write “date: …” under “control:”, or under “audiences: newsroom: control:”'],
      ],
      [
        'document/field-to-supply',
        '“marking” must be supplied before a final version for newsroom',
        ['write “marking: …” under “control:”, or under “audiences: newsroom: control:”'],
      ],
    ]);
    const [first] = diagnostics;
    expect(first?.span && riverBrief().source.slice(first.span)).toContain(
      'title: "Norland & Sudia',
    );
  });

  test('--final passes once they are supplied', () => {
    const brief = riverBrief(['include: [R06]', 'control: { date: "2026-11-23", marking: OPEN }']);
    expect(
      renderDocument(brief, newsroom(), { ...draft, final: true }).value?.report.toSupply,
    ).toEqual([]);
  });
});

describe('the attachment', () => {
  test('holds what is shown, with places and quotations this audience may see', () => {
    const [attachment] = render().document.attachments;
    const json = JSON.parse(attachment?.content ?? '');
    expect([attachment?.name, attachment?.mediaType]).toEqual(['brief.json', 'application/json']);
    expect(json).toMatchObject({
      tool: 'policybrief 1.2.3',
      audience: 'newsroom',
      source: { sha256: '0123456789abcdef'.repeat(4) },
      leftOut: [{ id: 'R05' }],
    });
    expect(
      json.recommendations.map(({ id, part }: { id: string; part: string }) => `${id} ${part}`),
    ).toEqual(['R02 main', 'R01 main', 'R03 main', 'R06 main', 'R04 annex']);
    expect(json.recommendations[0]).toMatchObject({
      title: 'Put gauges on the river',
      quotes: [
        { exact: 'Norland must install river gauges upstream.', start: 200, end: 243, line: 4 },
      ],
    });
    expect(attachment?.content).not.toContain('cannot be trusted');
  });
});

describe('Markdown', () => {
  test('headings over nothing vanish and are reported; the title and what has text stay', () => {
    const from = body(
      '# T\n\n## A\n\n### B\n\n## C\n\ntext\n\n### D\n\n---\n\n## E\n\n{{#if prose.timing}}\n{{{prose.timing}}}\n{{/if}}',
    );
    const { document, report } = render(riverBrief(), from);
    expect(document.markdown).toBe('# T\n\n## C\n\ntext\n\n---\n');
    expect(report.omitted).toEqual(['Timing', 'A', 'B', 'D', 'E']);
  });

  test('gaps close: blank lines, spaces, trailing blanks; code keeps its own', () => {
    expect(shows('\n\n\na {{source.url}} b  \n\n\n\nc\n\n```\nx  y\n\n\nz\n```\n\n\n')).toBe(
      'a b\n\nc\n\n```\nx  y\n\n\nz\n```\n',
    );
  });

  test('Windows line ends become plain ones', () => {
    expect(shows('a\r\n\r\nb\r\n')).toBe('a\n\nb\n');
  });

  test('values are escaped, prose is Markdown', () => {
    const brief = riverBrief(
      ['who warns whom?', '# who | <b>'],
      ['Floods come early.', 'Floods *come* | early.\n\n- one\n- two'],
    );
    expect(
      shows(
        '{{brief.title}}\n\n| a |\n| --- |\n| {{brief.title}} |\n\n{{#if prose.context}}\n{{{prose.context}}}\n{{/if}}',
        brief,
      ),
    ).toBe(
      'Norland & Sudia: # who \\| \\<b>\n\n| a |\n| --- |\n| Norland & Sudia: # who \\| \\<b> |\n\nFloods *come* | early.\n\n- one\n- two\n',
    );
  });

  test('paragraphs are counted through the document', () => {
    expect(shows('{{para}} one\n\n{{para}} two')).toBe('1. one\n\n2. two\n');
  });

  test('a number of the view may make a list, a text that looks like one may not', () => {
    expect(
      shows('{{#each (take recommendations 2) as |rec|}}\n{{rec.number}}. {{rec.id}}\n{{/each}}'),
    ).toBe('1. R02\n2. R01\n');
    expect(
      shows('{{brief.title}}. x', riverBrief(['"Norland & Sudia: who warns whom?"', '"2019"'])),
    ).toBe('2019\\. x\n');
  });

  test.each([
    ['{{', 'an expression that was not filled in'],
    ['[object Object]', 'an object that was printed as text'],
    ['undefined', 'a value that was none'],
  ])('a leftover is refused: %s', (text, what) => {
    const brief = riverBrief(['"Norland & Sudia: who warns whom?"', `'${text}'`]);
    const { value, diagnostics } = renderDocument(brief, body('| {{brief.title}} |'), draft);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'document/leftover', severity: 'error' });
    expect(diagnostics[0]?.message).toContain(what);
  });

  test('the words null and undefined within a sentence are words', () => {
    const brief = riverBrief(['who warns whom?', 'a null result, an undefined duty']);
    expect(shows('{{brief.title}}', brief)).toContain('a null result');
  });
});

describe('hostile templates', () => {
  test('loops inside loops inside loops are stopped', () => {
    const open = '{{#each @root.all}}'.repeat(10);
    const { value, diagnostics } = renderDocument(
      riverBrief(),
      body(`${open}${'{{/each}}'.repeat(10)}`),
      draft,
    );
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'document/template-limit',
      message: 'the loops and partials of the template print too much',
    });
  });

  test('a long text in a loop in a running line is stopped', () => {
    const loops = `${'{{#each @root.all}}'.repeat(5)}${'x'.repeat(5000)}${'{{/each}}'.repeat(5)}`;
    const from = body('x', `page: { header: { left: "${loops}" } }`);
    const { value, diagnostics } = renderDocument(riverBrief(), from, draft);
    expect([value, diagnostics[0]?.code]).toEqual([undefined, 'document/template-limit']);
  });

  test('partials that call each other twice are stopped', () => {
    const partials = new Map(
      Array.from({ length: 10 }, (_, index) => [
        `p${index}`,
        new Source(`p${index}`, index === 9 ? 'x' : `{{> p${index + 1}}}`.repeat(2)),
      ]),
    );
    const calls = `${'{{#each @root.all}}'.repeat(4)}{{> p0}}${'{{/each}}'.repeat(4)}`;
    const { value } = readTemplate(
      new Source('t.md.hbs', `---\n${front}\n---\n${calls}`),
      partials,
    );
    if (!value) throw new Error('the check should let this through');
    expect(renderDocument(riverBrief(), value, draft).diagnostics[0]?.code).toBe(
      'document/template-limit',
    );
  });
});

test('a ninth audience is one more file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policybrief-'));
  try {
    writeFileSync(join(folder, 'newsroom.md.hbs'), `---\n${front}\n---\n# {{brief.title}}\n`);
    const before = audiences(folder);
    writeFileSync(
      join(folder, 'village-council.md.hbs'),
      `---\n${front.replace('[{}]', '[{ themes: [human-resources] }]')}\n---\n# {{brief.title}}\n\n{{#each recommendations as |rec|}}\n- {{rec.phrase}}\n{{/each}}\n`,
    );
    expect(before).toEqual(['newsroom']);
    expect(audiences(folder)).toEqual(['newsroom', 'village-council']);
    const text = readFileSync(join(folder, 'village-council.md.hbs'), 'utf8');
    const { value } = readTemplate(
      new Source(join(folder, 'village-council.md.hbs'), text),
      new Map(),
    );
    if (!value) throw new Error('the new audience has an error');
    expect(render(riverBrief(), value).document.markdown).toBe(
      '# Sharing the river: flood warning between Norland and Sudia\n\n- The author sees value in training village wardens.\n',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Audiences of a folder of templates: one a file. */
function audiences(folder: string): (string | undefined)[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const source = new Source(join(folder, name), readFileSync(join(folder, name), 'utf8'));
      return readTemplate(source, new Map()).value?.id;
    });
}
