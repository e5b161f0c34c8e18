// Documents → pages: parts, page numbers, repeated headers, and no line left alone, for random documents.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { compose } from '../../../src/format/pdf/compose.ts';
import { shelfOf } from '../../../src/format/pdf/font-shelf.ts';
import type { StockDocument } from '../../../src/format/pdf/stock.ts';
import { DocumentFonts } from '../../../src/format/pdf/words.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { readPdf } from '../../../src/format/pdf-reader/read-pdf.ts';
import { aDocument, running } from './a-document.ts';

const written = async (markdown: string, page = {}) => {
  const { value } = await writePdf(aDocument(markdown, page), installedFonts);
  return { ...value, read: readPdf(value?.bytes ?? new Uint8Array(), 'x').value };
};

describe('parts', () => {
  test('a thematic break starts a part with pages of its own', async () => {
    const { parts, pages, read } = await written(
      `# A\n\n${running(900)}\n\n---\n\n## Annex\n\nShort.\n`,
    );
    expect(parts?.map((part) => part.pages)).toEqual([2, 1]);
    expect(pages).toBe(3);
    const footers = read?.pages.map((page) => /Page . of ./.exec(page.artifacts)?.[0]);
    expect(footers).toEqual(['Page 1 of 2', 'Page 2 of 2', 'Page 1 of 1']);
  });

  test('the last page says how full it is, each part how many words it has', async () => {
    const { parts } = await written(`${running(16)}\n\n---\n\n${running(450)}\n`);
    expect(parts?.map((part) => part.words)).toEqual([16, 450]);
    expect(parts?.[0]?.fill).toBeLessThan(0.1);
    expect(parts?.[1]?.fill).toBeGreaterThan(0.4);
  });

  test('breaks at the edges make no empty pages, and an empty document one page', async () => {
    expect((await written('---\n\nText\n\n---\n')).pages).toBe(1);
    expect((await written('')).pages).toBe(1);
  });
});

describe('tables', () => {
  const rows = Array.from({ length: 90 }, (_, row) => `| R${row} | day only |`).join('\n');

  test('a header row stands on every page of its table, once in the structure', async () => {
    const { read } = await written(`| Berth | Watch |\n|---|---|\n${rows}\n`);
    expect(read?.pages).toHaveLength(3);
    expect(read?.pages.slice(1).every((page) => page.artifacts.includes('Berth'))).toBe(true);
    expect(
      read?.blocks.filter((block) => block.text === 'Berth').map((block) => block.role),
    ).toEqual(['TH']);
  });

  test('a row taller than a page is cut, not lost', async () => {
    const { read } = await written(`| A | B |\n|---|---|\n| ${running(2600)} | ${running(40)} |\n`);
    expect(read?.pages.length).toBeGreaterThan(1);
    expect(read?.blocks.at(-2)?.text).toBe(running(2600));
  });
});

const block = fc.oneof(
  fc.integer({ min: 1, max: 160 }).map((words) => running(words)),
  fc.integer({ min: 2, max: 4 }).map((depth) => `${'#'.repeat(depth)} Heading`),
  fc
    .integer({ min: 1, max: 12 })
    .map((rows) => `| A | B |\n|---|---|\n${'| one | two |\n'.repeat(rows)}`),
  fc.integer({ min: 1, max: 8 }).map((items) => `- ${running(14)}\n`.repeat(items)),
  fc.integer({ min: 5, max: 60 }).map((words) => `> [!NOTE]\n> ${running(words)}`),
  fc.integer({ min: 5, max: 60 }).map((words) => `> **${running(words)}**\n>\n> Source`),
);

/** The lines of each column: text blocks with the number of their lines in it. */
async function columnsOf(markdown: string, columns: 1 | 2) {
  const stock = { options: {} } as unknown as StockDocument;
  const shelf = shelfOf(installedFonts);
  const { value } = await compose(
    aDocument(markdown, { columns }),
    shelf,
    stock,
    new DocumentFonts(shelf, stock),
  );
  const pages = value?.set.parts.flatMap((part) => part.pages) ?? [];
  return pages.flatMap((page) => page.fragments.map((fragment) => fragment.strips));
}

/** How many lines of each text block stand in each column that has some. */
function piecesOf(fragments: Awaited<ReturnType<typeof columnsOf>>): number[][] {
  const pieces = new Map<object, number[]>();
  for (const strips of fragments) {
    const leaves = strips.flatMap((strip) =>
      strip.lines.filter((line) => !line.repeated).map((line) => line.leaf),
    );
    for (const leaf of new Set(leaves)) {
      const count = leaves.filter((other) => other === leaf).length;
      pieces.set(leaf, [...(pieces.get(leaf) ?? []), count]);
    }
  }
  return [...pieces.values()];
}

test('no column ends in a heading, none holds the first or last line of a paragraph alone', async () => {
  const documents = fc.tuple(
    fc.array(block, { minLength: 8, maxLength: 24 }),
    fc.constantFrom(1 as const, 2 as const),
  );
  await fc.assert(
    fc.asyncProperty(documents, async ([blocks, columns]) => {
      const fragments = await columnsOf(
        `## Start\n\nText.\n\n${blocks.join('\n\n')}\n\nEnd.\n`,
        columns,
      );
      const lastLines = fragments.map((strips) => strips.at(-1)?.lines.at(-1));
      expect(lastLines.map((line) => line?.leaf.landmark?.title)).not.toContain('Heading');
      const broken = piecesOf(fragments).filter((counts) => counts.length > 1);
      expect(broken.filter((counts) => Math.min(...counts) < 2)).toEqual([]);
    }),
    { seed: 4, numRuns: 25 },
  );
});

test('two columns are of like depth', async () => {
  const fragments = await columnsOf(
    `# Title\n\n## One\n\n${running(90)}\n\n${running(90)}\n\n${running(90)}\n`,
    2,
  );
  const depths = fragments
    .slice(1)
    .map((strips) => (strips.at(-1)?.bottom ?? 0) - (strips[0]?.top ?? 0));
  expect(depths).toHaveLength(2);
  expect(Math.abs((depths[0] ?? 0) - (depths[1] ?? 0))).toBeLessThan(40);
});
