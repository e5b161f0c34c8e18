// No line ends between a number and its unit, whatever the width of the column.
import { expect, it } from 'vitest';
import { installedFonts } from '../../src/cli/fonts.ts';
import { compose } from '../../src/format/pdf/compose.ts';
import { shelfOf } from '../../src/format/pdf/font-shelf.ts';
import type { TaggedDocument } from '../../src/format/pdf/tagged-document.ts';
import { DocumentFonts } from '../../src/format/pdf/words.ts';
import { aDocument } from '../format/pdf/a-document.ts';

it('keeps 50 km, 3.5 million and 12 % together', async () => {
  const words = 'a road of 50 km costs 3.5 million euros or 12 % of the plan ';
  for (const bodyPt of [9, 10, 11, 12, 13]) {
    const document = aDocument(`# Roads\n\n${words.repeat(12)}\n`, { bodyPt });
    const shelf = shelfOf(installedFonts);
    const stock = { options: {} } as unknown as TaggedDocument;
    const { value } = await compose(document, shelf, stock, new DocumentFonts(shelf, stock));
    const lines = value?.set.parts.flatMap(({ pages }) =>
      pages.flatMap(({ fragments }) =>
        fragments.flatMap(({ strips }) => strips.flatMap((strip) => strip.lines)),
      ),
    );
    const ends = lines?.map(({ inlines }) => inlines.at(-1)?.text.trim() ?? '') ?? [];
    expect(ends.length).toBeGreaterThan(5);
    expect(ends.filter((end) => /^[\d.]+$/.test(end))).toEqual([]);
  }
});
