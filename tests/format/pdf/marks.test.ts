// Marked content stands side by side, never nested: readers that count marks would lose what follows.
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { PdfObjects } from '../../../src/format/pdf-reader/objects.ts';
import { aDocument, everything, running } from './a-document.ts';

/** The marks of the first page as a string: `(` where one begins, `)` where it ends. */
async function marksOf(markdown: string): Promise<string> {
  const document = aDocument(markdown, { align: 'justify', columns: 2 });
  const { value } = await writePdf(document, installedFonts);
  const objects = new PdfObjects(value?.bytes ?? new Uint8Array());
  const root = objects.dictionary(objects.trailer.get('Root'));
  const kids = objects.array(objects.dictionary(root.get('Pages')).get('Kids'));
  const content = objects.stream(objects.dictionary(kids[0]).get('Contents')).toString('latin1');
  const marks = content.match(/\b(BDC|BMC|EMC)$/gm) ?? [];
  return marks.map((mark) => (mark === 'EMC' ? ')' : '(')).join('');
}

test.each([
  ['every block', everything],
  [
    'hyphens and other scripts',
    `## A\n\n${running(90)}\n\nHindi सुरक्षा पर बल, then \u2010 and - and རྫོང.\n`,
  ],
])('%s', async (_, markdown) => {
  expect(await marksOf(markdown)).toMatch(/^(\(\))+$/);
});
