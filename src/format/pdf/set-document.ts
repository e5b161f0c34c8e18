// Document → set pages, part by part, before anything is painted.
import type { Block } from '../../text/markdown-tree.ts';
import type { BlockStyle } from './block-style.ts';
import { setGalley } from './galley.ts';
import { type Area, paginate, type Section, type SetPage } from './paginate.ts';
import { setBlocks } from './set-blocks.ts';
import type { Setting } from './setting.ts';
import type { StockDocument } from './stock.ts';
import type { Strip } from './strip.ts';
import { StructElement } from './structure.ts';
import type { DocumentFonts } from './words.ts';

/** A part (the paper itself, or an annex) with pages of its own. */
export interface SetPart {
  readonly blocks: readonly Block[];
  readonly pages: readonly SetPage[];
  /** Share of each page that is filled, 0 to 1. */
  readonly fills: readonly number[];
}
export interface SetDocument {
  readonly parts: readonly SetPart[];
  readonly structure: StructElement;
}

/** Sets a document. Throws `TooTall` for a block that fits no page. */
export function setDocument(
  setting: Setting,
  stock: StockDocument,
  fonts: DocumentFonts,
): SetDocument {
  const { meta, tree } = setting.document;
  const structure = new StructElement('Document', undefined, {
    keep: true,
    lang: meta.language,
    title: meta.title,
  });
  const groups = partsOf(tree.children);
  const parts = groups.map((blocks): SetPart => {
    const parent = groups.length > 1 ? new StructElement('Part', structure) : structure;
    const pages = setPart(blocks, parent, setting, stock, fonts);
    const { heightPt } = areaOf(setting);
    return { blocks, pages, fills: pages.map(({ usedPt }) => usedPt / heightPt) };
  });
  return { parts, structure };
}

/** Blocks between thematic breaks; breaks without anything between them make no part. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'thematicBreak') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 0 ? filled : [[]];
}

/** The area text fills on each page. */
export function areaOf({ scale }: Setting): Area {
  return {
    leftPt: scale.marginPt.left,
    topPt: scale.marginPt.top,
    heightPt: scale.heightPt - scale.marginPt.top - scale.marginPt.bottom,
    sectionGapPt: scale.pitchPt,
  };
}

function setPart(
  blocks: readonly Block[],
  parent: StructElement,
  setting: Setting,
  stock: StockDocument,
  fonts: DocumentFonts,
): SetPage[] {
  const { scale } = setting;
  const measure = scale.widthPt - scale.marginPt.left - scale.marginPt.right;
  const style: BlockStyle = {
    text: scale.body,
    justify: scale.page.align === 'justify',
    hyphenate: setting.hyphenate,
  };
  const nodes = setBlocks(blocks, parent, style, setting);
  const split = scale.page.columns === 2 ? blocks.findIndex(isSecondLevel) : -1;
  const column = (measure - scale.columnGapPt) / 2;
  const galley = (from: number, to: number, width: number): readonly Strip[] => {
    const part = nodes.slice(from, to);
    const [first] = part;
    if (first) first.margin = [0, 0, 0, first.margin?.[3] ?? 0];
    return setGalley(part, width, stock, fonts);
  };
  const sections: Section[] = [
    { strips: galley(0, split < 0 ? nodes.length : split, measure), columns: 1, columnStepPt: 0 },
  ];
  if (split >= 0) {
    const strips = galley(split, nodes.length, column);
    sections.push({ strips, columns: 2, columnStepPt: column + scale.columnGapPt });
  }
  return paginate(sections, areaOf(setting));
}

const isSecondLevel = (block: Block) => block.type === 'heading' && block.depth === 2;
