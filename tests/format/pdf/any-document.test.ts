// Whatever the Markdown, what is written is a sound PDF that reads as the Markdown does, or is refused by name.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { plainText } from '../../../src/text/markdown-tree.ts';
import { anyDocument } from './any-document.ts';
import { checkStructure, readingText } from './structure.ts';

/** Words of a text; soft hyphens and zero-width spaces say where a line may break and are no text. */
function wordsOf(text: string): string[] {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .trim()
    .split(/\s+/);
}

test('any document', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const { value, diagnostics } = await writePdf(document, installedFonts);
      if (value === undefined) {
        expect(diagnostics.map(({ severity }) => severity)).toContain('error');
        return;
      }
      expect(await checkStructure(value.bytes)).toEqual([]);
      const heard = await readingText(value.bytes, { markers: false });
      expect(heard.split(' ')).toEqual(wordsOf(plainText(document.tree)));
    }),
    {
      numRuns: Number(process.env.ANY_DOCUMENTS ?? 30),
      seed: 4,
      endOnFailure: process.env.ANY_DOCUMENTS === undefined,
    },
  );
});
