// Whatever the Markdown, what is written is a sound PDF that reads as the Markdown does, or is refused by name.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { plainText } from '../../../src/text/markdown-tree.ts';
import { anyDocument } from './any-document.ts';
import { checkStructure, readingText } from './structure.ts';

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
      expect(heard.split(' ')).toEqual(plainText(document.tree).trim().split(/\s+/));
    }),
    {
      numRuns: Number(process.env.ANY_DOCUMENTS ?? 40),
      seed: 4,
      endOnFailure: process.env.ANY_DOCUMENTS === undefined,
    },
  );
});
