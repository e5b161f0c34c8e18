// Document → a Word file in real styles, with numbering that counts on and bookmarks that lead the words back (home of docx).
import { Document as Docx, type ISectionOptions, Packer, SectionType } from 'docx';
import type { Outcome } from '../../diagnostic/diagnostic.ts';
import { partsOf } from '../../document/conventions.ts';
import type { Document, PageSetup } from '../../document/document.ts';
import { slugHeadings } from '../../text/heading-slug.ts';
import type { Block } from '../../text/markdown-tree.ts';
import { composeBlocks, type Setting } from './docx-blocks.ts';
import { composeRunning } from './docx-running.ts';
import { accentOf, composeStyles, type DocxTheme, tableStyles } from './docx-styles.ts';
import { normalisePackage } from './normalise-package.ts';
import { Numbering } from './numbering.ts';
import { textHash } from './text-hash.ts';
import { unitsOf } from './units.ts';
import { xmlText } from './xml-text.ts';

export interface DocxOptions {
  /** Date the file carries; the same date gives the same bytes. */
  readonly creationDate: Date;
  readonly theme?: DocxTheme;
}

/** A4 and US Letter in twentieths of a point. */
const paperTwips = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
} as const;
const twips = (mm: number) => Math.round((mm / 25.4) * 1440);

/** Writes a Word file. Same document, same date, same bytes. */
export async function writeDocx(
  document: Document,
  options: DocxOptions,
): Promise<Outcome<{ bytes: Uint8Array }>> {
  const theme = options.theme ?? {};
  const { page, meta } = document;
  const { left, right } = page.marginsMm;
  const setting: Setting = {
    names: new Map(unitsOf(document).map(({ node, name }) => [node, name])),
    slugs: slugHeadings(document.tree),
    numbering: new Numbering(),
    widthTwips: paperTwips[page.size].width - twips(left) - twips(right),
    accent: accentOf(theme),
    bodyPt: page.bodyPt,
  };
  const sections = composeSections(document, setting);
  const docx = new Docx({
    title: xmlText(meta.title),
    creator: xmlText(meta.creator ?? 'policybrief'),
    ...(meta.subject === undefined ? {} : { subject: xmlText(meta.subject) }),
    ...(meta.description === undefined ? {} : { description: xmlText(meta.description) }),
    keywords: xmlText(meta.keywords.join(', ')),
    lastModifiedBy: xmlText(meta.creator ?? 'policybrief'),
    compatibility: { version: 15 },
    customProperties: [
      { name: 'policybrief.text', value: textHash(document) },
      ...(document.evidence
        ? [{ name: 'policybrief.audience', value: document.evidence.audience }]
        : []),
    ],
    styles: composeStyles(document, theme),
    numbering: { config: setting.numbering.configs },
    sections,
  });
  const packed = await Packer.toBuffer(docx);
  const bytes = await normalisePackage(packed, {
    creationDate: options.creationDate,
    language: meta.language,
    tableStyles: tableStyles(setting.accent),
  });
  return { value: { bytes }, diagnostics: [] };
}

/** One section a part; the first part of a two-column paper has its columns from the second-level heading on. */
function composeSections(document: Document, setting: Setting): ISectionOptions[] {
  const { page } = document;
  const { header, footer } = composeRunning(page, setting.widthTwips);
  const pieces = partsOf(document.tree).flatMap((part, index) => piecesOf(part, page, index === 0));
  return pieces.map(({ blocks, columns, continues }, index) => {
    const narrow =
      columns === 2 ? Math.round((setting.widthTwips - columnGapTwips) / 2) : undefined;
    const here = narrow === undefined ? setting : { ...setting, widthTwips: narrow };
    return {
      // Later sections take the headers and footers of the first.
      ...(index === 0 ? { headers: { default: header }, footers: { default: footer } } : {}),
      properties: {
        type: continues ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
        page: { size: paperTwips[page.size], margin: marginsOf(page) },
        ...(columns === 2 ? { column: { count: 2, space: columnGapTwips, equalWidth: true } } : {}),
      },
      children: composeBlocks(blocks, here),
    };
  });
}

const columnGapTwips = 454;

interface Piece {
  readonly blocks: readonly Block[];
  readonly columns: 1 | 2;
  readonly continues: boolean;
}

function piecesOf(part: readonly Block[], page: PageSetup, first: boolean): Piece[] {
  const split = part.findIndex((block) => block.type === 'heading' && block.depth === 2);
  if (!first || page.columns === 1 || split < 0)
    return [{ blocks: part, columns: 1, continues: false }];
  const rest: Piece = { blocks: part.slice(split), columns: 2, continues: split > 0 };
  return split === 0
    ? [rest]
    : [{ blocks: part.slice(0, split), columns: 1, continues: false }, rest];
}

function marginsOf({ marginsMm, marking }: PageSetup) {
  const { top, right, bottom, left } = marginsMm;
  // A marking takes a line of its own beyond the running lines.
  const lineTwips = marking ? 200 : 0;
  return {
    top: twips(top) + lineTwips,
    right: twips(right),
    bottom: twips(bottom) + lineTwips,
    left: twips(left),
    header: twips(8),
    footer: twips(8),
  };
}
