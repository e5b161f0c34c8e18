// PDF → text by two readers (our own, and pdfjs): the words of the Markdown, in its order.
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import type { Document } from '../../../src/document/document.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { readPdf } from '../../../src/format/pdf-reader/read-pdf.ts';
import { plainText } from '../../../src/text/markdown-tree.ts';
import { aDocument, everything, running } from './a-document.ts';

const papers: Readonly<Record<string, Document>> = {
  'every block, serif': aDocument(everything),
  'every block, sans, two columns, justified': aDocument(everything, {
    face: 'sans',
    columns: 2,
    align: 'justify',
    marking: 'TLP:GREEN',
  }),
  'several pages of justified text': aDocument(
    `# Long\n\n${Array.from({ length: 9 }, () => running(130)).join('\n\n')}`,
    { align: 'justify', size: 'Letter' },
  ),
  'other scripts': aDocument(
    '# Σχέδιο\n\nसाइबर सुरक्षा के लिए क्षेत्रीय सहयोग, रྫོང་ཁ་ལུ་བཀོད་པ། и безопасность — ‘efficient’ ﬁnd Ω\n',
  ),
  'a word longer than the line': aDocument(
    `# Long word\n\nSee ${'abcdefghij'.repeat(30)} there.\n`,
  ),
};

const letters = (text: string) => text.replace(/[\s\u00ad\u200b]/gu, '');
const bytesOf = async (document: Document) => {
  const { value, diagnostics } = await writePdf(document, installedFonts);
  expect(diagnostics.filter(({ code }) => code !== 'format/word-cut')).toEqual([]);
  return value?.bytes ?? new Uint8Array();
};

/** Counters and bullets are no words of the Markdown; labels such as "(a)" are. */
const isCounter = (text: string) => /^(\d+\.|[•–☐☑])$/u.test(text);

describe.each(Object.entries(papers))('%s', (_, document) => {
  test('readPdf gives the words of the Markdown in order', async () => {
    const { value } = readPdf(await bytesOf(document), 'paper.pdf');
    const blocks = (value?.blocks ?? []).filter(
      (block) => !(block.role === 'Lbl' && isCounter(block.text)),
    );
    expect(letters(blocks.map((block) => block.text).join(' '))).toBe(
      letters(plainText(document.tree)),
    );
    expect(value?.pages.map((page) => page.unmarked).join('')).toBe('');
  });
});

/** What pdfjs reads on a page, without artifacts and counters. */
async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  let role = '';
  let text = '';
  for (const item of items) {
    if ('str' in item) text += isRead(role, item.str) ? `${item.str} ` : '';
    else if (item.type.startsWith('begin')) role = (item as { tag?: string }).tag ?? '';
  }
  return text;
}

const isRead = (role: string, text: string) =>
  role !== 'Artifact' && !(role === 'Lbl' && isCounter(text.trim()));

test.each(['every block, serif', 'a word longer than the line'])(
  '%s: pdfjs reads the same',
  async (name) => {
    const document = papers[name] as Document;
    const pdf = await getDocument({ data: await bytesOf(document), verbosity: 0 }).promise;
    let text = '';
    for (let number = 1; number <= pdf.numPages; number++) {
      text += await pageText(await pdf.getPage(number));
    }
    await pdf.destroy();
    // The hyphen of a cut word is drawn; only ActualText, which pdfjs does not read, takes it back.
    expect(letters(text).replaceAll('-', '')).toBe(
      letters(plainText(document.tree)).replaceAll('-', ''),
    );
  },
);

test('spaces stand between words wherever a line ends', async () => {
  const { value } = readPdf(
    await bytesOf(aDocument(`${running(120)}\n`, { align: 'justify', columns: 2 })),
    'x',
  );
  expect(value?.blocks.map((block) => block.text)).toEqual([running(120)]);
});
