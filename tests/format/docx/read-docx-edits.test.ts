import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { readDocxEdits } from '../../../src/format/docx/read-docx-edits.ts';
import { writeDocx } from '../../../src/format/docx/write-docx.ts';
import { paper } from '../paper.ts';

const context =
  'The uplands were *quiet*.\n\nThen the turbines came.\n\n- one thing\n- another thing\n';
const document = withEvidence(
  paper(`# Herd the turbines

## Background

${context}
## Recommendations

1. **Count the turbines** \`Needed\` The author states a need to count the turbines every spring. (R01, line 4)

- Name every single turbine well.

## Annex

| Ref. | Recommendation | Words |
| --- | --- | --- |
| R01 | Count the turbines | “The turbines were never counted.” |
`),
);
const written =
  (await writeDocx(document, { creationDate: new Date(0) })).value?.bytes ?? new Uint8Array();

describe('an edited Word file', () => {
  it('that was only saved again changes nothing', () => {
    expect(readDocxEdits(written, 'a.docx', document)).toEqual({
      value: { audience: 'test', changes: [], unplaced: [], trackedChanges: 0, comments: 0 },
      diagnostics: [],
    });
  });

  it('gives back an edited paragraph, its list and its looks', async () => {
    const { value } = await edited((xml) =>
      xml
        .replace('Then the turbines came', 'Then 3 * the [turbines] came')
        .replace('another thing', 'a third thing'),
    );
    expect(value?.changes).toEqual([
      {
        kind: 'prose',
        section: 'context',
        from: context,
        to: 'The uplands were *quiet*.\n\nThen 3 \\* the \\[turbines\\] came.\n\n- one thing\n- a third thing',
      },
    ]);
    expect(value?.unplaced).toEqual([]);
  });

  it('keeps emphasis in an edited paragraph', async () => {
    const { value } = await edited((xml) => xml.replace('The uplands were ', 'Uplands are '));
    expect(value?.changes).toMatchObject([
      { to: expect.stringContaining('Uplands are *quiet*.\n\nThen') },
    ]);
  });

  it('gives back an edited title beside its badge', async () => {
    const { value } = await edited((xml) =>
      xml.replace('Count the turbines<', 'Count all turbines<'),
    );
    expect(value?.changes).toEqual([
      {
        kind: 'recommendation',
        id: 'R01',
        field: 'title',
        from: 'Count the turbines',
        to: 'Count all turbines',
      },
    ]);
    expect(value?.unplaced).toEqual([]);
  });

  it('gives back an action edited in the sentence that gives it to the author', async () => {
    const { value } = await edited((xml) => xml.replace('every spring', 'every spring and autumn'));
    expect(value?.changes).toEqual([
      {
        kind: 'recommendation',
        id: 'R01',
        field: 'action',
        from: 'Count the turbines every spring.',
        to: 'Count the turbines every spring and autumn.',
      },
    ]);
  });

  it('gives back an action that stands alone', async () => {
    const { value } = await edited((xml) => xml.replace('single turbine well', 'turbine'));
    expect(value?.changes).toEqual([
      {
        kind: 'recommendation',
        id: 'R02',
        field: 'action',
        from: 'Name every single turbine well.',
        to: 'Name every turbine.',
      },
    ]);
  });

  it('does not let a stronger attribution through', async () => {
    const { value } = await edited((xml) => xml.replace('states a need to', 'demands us to'));
    expect(value?.changes).toEqual([]);
    expect(value?.unplaced).toHaveLength(1);
  });

  it('lists what has no place: headings, quotations, new and lost paragraphs', async () => {
    const { value, diagnostics } = await edited((xml) =>
      xml
        .replace('>Background<', '>Backdrop<')
        .replace('never counted', 'seldom counted')
        .replace('<w:sectPr>', '<w:p><w:r><w:t>A new last word.</w:t></w:r></w:p><w:sectPr>')
        .replace(/<w:p>(?:(?!<w:p>).)*?single turbine well.*?<\/w:p>/, ''),
    );
    expect(value?.changes).toEqual([]);
    expect(value?.unplaced.map(({ from, to }) => [from, to])).toEqual([
      ['Background', 'Backdrop'],
      ['Name every single turbine well.', undefined],
      ['“The turbines were never counted.”', '“The turbines were seldom counted.”'],
      [undefined, 'A new last word.'],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(4).fill('format/docx-unplaced'));
  });

  it('takes a new paragraph behind a paragraph of a section, and one broken in two', async () => {
    const paragraph = '<w:p><w:r><w:t>A new one.</w:t></w:r></w:p>';
    const added = await edited((xml) =>
      xml.replace(/(Then the turbines came.*?<\/w:p>)/, `$1${paragraph}`),
    );
    expect(added.value?.changes).toMatchObject([
      { to: expect.stringContaining('Then the turbines came.\n\nA new one.\n\n- one thing') },
    ]);
    const broken = await edited((xml) =>
      xml.replace(
        'Then the turbines came.',
        'Then the</w:t></w:r></w:p><w:p><w:r><w:t>turbines came at last.',
      ),
    );
    expect(broken.value?.changes).toMatchObject([
      { to: expect.stringContaining('\n\nThen the\n\nturbines came at last.\n\n- one') },
    ]);
  });

  it('keeps tracked changes and comments out, and counts them', async () => {
    const { value, diagnostics } = await edited(
      (xml) =>
        xml.replace(
          'Then the turbines came.</w:t></w:r>',
          'Then the </w:t></w:r><w:del w:id="90"><w:r><w:delText>turbines</w:delText></w:r></w:del><w:ins w:id="91"><w:r><w:t>sheep</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> came.</w:t></w:r>',
        ),
      {
        'word/comments.xml': '<w:comments><w:comment w:id="0"/><w:comment w:id="1"/></w:comments>',
      },
    );
    expect(value).toMatchObject({ changes: [], unplaced: [], trackedChanges: 2, comments: 2 });
    expect(diagnostics).toMatchObject([
      {
        code: 'format/docx-kept-out',
        message: 'a.docx has 2 tracked changes and 2 comments: kept out',
      },
    ]);
  });

  it('takes nothing for an edit that only the brief has changed since', async () => {
    const later = withEvidence(
      paper(
        document.markdown
          .replace('turbines came.', 'turbines came late.')
          .replace('Name every', 'Title every'),
      ),
    );
    const bytes = await changed((xml) =>
      xml.replace('single turbine well', 'turbine').replace('>Background<', '>Backdrop<'),
    );
    const { value, diagnostics } = readDocxEdits(bytes, 'a.docx', later);
    expect(value?.changes).toEqual([]);
    expect(value?.unplaced.map(({ from, to }) => [from, to])).toEqual([
      ['Background', 'Backdrop'],
      [undefined, 'Name every turbine.'],
    ]);
    expect(diagnostics[0]?.code).toBe('format/docx-outdated');
  });

  it('warns where the brief has changed since', () => {
    const later = { ...document, markdown: `${document.markdown}\nMore.\n` };
    expect(readDocxEdits(written, 'a.docx', later).diagnostics).toMatchObject([
      { code: 'format/docx-outdated' },
    ]);
  });
});

describe('a file that is no such Word file', () => {
  const codesOf = (bytes: Uint8Array) =>
    readDocxEdits(bytes, 'a.docx', document).diagnostics.map(({ code }) => code);

  it('is refused: text, nothing, half a file, a zip of something else', async () => {
    const other = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' });
    for (const bytes of [
      new TextEncoder().encode('no'),
      new Uint8Array(),
      written.slice(0, 4000),
      other,
    ])
      expect(codesOf(bytes)).toEqual(['format/not-docx']);
  });

  it('is refused with macros, by its type or by its parts', async () => {
    expect(codesOf(await changed((xml) => xml, { 'word/vbaProject.bin': 'x' }))).toEqual([
      'format/docx-macros',
    ]);
    const types =
      '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(codesOf(await changed((xml) => xml, { '[Content_Types].xml': types }))).toEqual([
      'format/docx-macros',
    ]);
  });

  it('is refused where another program wrote it, or its XML is broken or declares entities', async () => {
    expect(
      codesOf(await changed((xml) => xml, { 'docProps/custom.xml': '<Properties/>' })),
    ).toEqual(['format/docx-foreign']);
    for (const broken of [
      '<w:document><w:p></w:document>',
      '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
      '<a',
    ])
      expect(codesOf(await changed(() => broken))).toEqual(['format/not-docx']);
  });

  it('is refused where it would inflate to more than any paper', async () => {
    const bomb = ' '.repeat(40 * 2 ** 20);
    expect(codesOf(await changed(() => bomb))).toEqual(['format/not-docx']);
  });
});

async function edited(edit: (xml: string) => string, others: Record<string, string> = {}) {
  return readDocxEdits(await changed(edit, others), 'a.docx', document);
}

async function changed(
  edit: (xml: string) => string,
  others: Record<string, string> = {},
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written);
  zip.file('word/document.xml', edit((await zip.file('word/document.xml')?.async('string')) ?? ''));
  for (const [name, text] of Object.entries(others)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function withEvidence(made: Document): Document {
  const item = (id: string, title: string, action: string, phrase: string) => ({
    id,
    title,
    action,
    phrase,
    quotes: [],
  });
  return {
    ...made,
    evidence: {
      audience: 'test',
      source: {
        title: 'Uplands',
        authors: ['A. Author'],
        file: 'uplands.txt',
        sha256: '0'.repeat(64),
      },
      recommendations: [
        item(
          'R01',
          'Count the turbines',
          'Count the turbines every spring.',
          'The author states a need to count the turbines every spring.',
        ),
        item(
          'R02',
          'Name them',
          'Name every single turbine well.',
          'The author suggests it is possible to name every single turbine well.',
        ),
      ],
      prose: [{ section: 'context', markdown: context }],
    },
  };
}
