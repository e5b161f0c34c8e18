// A set document → widows, orphans and stranded headings, counted on the lines themselves.
import type { Document } from '../../src/document/document.ts';
import type { FontSource } from '../../src/format/font-source.ts';
import { compose } from '../../src/format/pdf/compose.ts';
import { shelfOf } from '../../src/format/pdf/font-shelf.ts';
import type { Strip } from '../../src/format/pdf/strip.ts';
import type { TaggedDocument } from '../../src/format/pdf/tagged-document.ts';
import { DocumentFonts } from '../../src/format/pdf/words.ts';

export interface Craft {
  /** Last lines of a paragraph alone at the top of a page or column. */
  readonly widows: string[];
  /** First lines of a paragraph alone at its foot. */
  readonly orphans: string[];
  /** Headings at its foot. */
  readonly stranded: string[];
  /** Breaks between pages or columns that were looked at. */
  readonly breaks: number;
}

/** Counts faults at every break of a document; throws where it cannot be set. */
export async function craftOf(document: Document, fonts: FontSource): Promise<Craft> {
  const shelf = shelfOf(fonts);
  const stock = { options: {} } as unknown as TaggedDocument;
  const { value, diagnostics } = await compose(
    document,
    shelf,
    stock,
    new DocumentFonts(shelf, stock),
  );
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const craft = {
    widows: [] as string[],
    orphans: [] as string[],
    stranded: [] as string[],
    breaks: 0,
  };
  for (const { pages } of value.set.parts) {
    const stretches = pages.flatMap(({ fragments }) => fragments.map(({ strips }) => strips));
    for (const [index, after] of stretches.slice(1).entries()) {
      look(stretches[index] ?? [], after, craft);
    }
  }
  return craft;
}

/** One break; rows of tables are no paragraphs. */
function look(
  before: readonly Strip[],
  after: readonly Strip[],
  craft: { -readonly [Key in keyof Craft]: Craft[Key] },
): void {
  craft.breaks += 1;
  const [last, first] = [
    leavesOf(before.at(-1)),
    leavesOf(after.find((strip) => !isRepeated(strip))),
  ];
  const [ends] = last;
  if (last.length === 1 && ends?.landmark) craft.stranded.push(ends.words);
  const split = last.length === 1 && first.length === 1 && ends === first[0];
  if (!split || !ends) return;
  const count = (strips: readonly Strip[]) =>
    strips.filter((strip) => leavesOf(strip).includes(ends)).length;
  if (count(before) < 2) craft.orphans.push(ends.words);
  if (count(after) < 2) craft.widows.push(ends.words);
}

const isRepeated = (strip: Strip) =>
  strip.lines.some((line) => (line as { repeated?: boolean }).repeated);

/** The text blocks a strip has lines of; markers of lists have no words. */
function leavesOf(strip: Strip | undefined) {
  const leaves = strip?.lines.map(({ leaf }) => leaf).filter(({ words }) => words !== '') ?? [];
  return [...new Set(leaves)];
}
