// Blocks of the tree → Word paragraphs and tables in Word's own styles, each with the bookmark of its unit.
import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  type Table,
  TextRun,
} from 'docx';
import {
  attributionOf,
  isPullQuote,
  isStandfirst,
  withoutLabel,
} from '../../document/conventions.ts';
import type {
  Alert,
  Block,
  Blockquote,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph as TreeParagraph,
} from '../../text/markdown-tree.ts';
import { composeInlines } from './docx-inlines.ts';
import { tint } from './docx-styles.ts';
import { composeTable } from './docx-table.ts';
import { headingBookmark } from './heading-bookmark.ts';
import { indentTwips, type Numbering } from './numbering.ts';
import { isLettered, type UnitNode } from './units.ts';
import { xmlText } from './xml-text.ts';

type Flow = Paragraph | Table;

/** What the blocks of one paper share. */
export interface Setting {
  readonly names: ReadonlyMap<UnitNode, string>;
  readonly slugs: ReadonlyMap<Heading, string>;
  readonly numbering: Numbering;
  readonly widthTwips: number;
  readonly accent: string;
  readonly bodyPt: number;
}

/** Where a block stands: how deep in lists, in which style, in which box. */
interface Spot {
  readonly depth: number;
  readonly style: string | undefined;
  readonly box: Pick<IParagraphOptions, 'border' | 'shading'> | undefined;
}

const outside: Spot = { depth: 0, style: undefined, box: undefined };

/** Composes the blocks of one part. */
export function composeBlocks(blocks: readonly Block[], setting: Setting): Flow[] {
  return blocks.flatMap((block, index) =>
    block.type === 'paragraph' && isStandfirst(block, blocks[index - 1])
      ? [paragraph(block, composeInlines(block.children), { style: 'Subtitle' }, setting)]
      : composeBlock(block, outside, setting),
  );
}

function composeBlock(block: Block, spot: Spot, setting: Setting): Flow[] {
  switch (block.type) {
    case 'heading':
      return [composeHeading(block, setting)];
    case 'paragraph':
      return [paragraph(block, composeInlines(block.children), optionsOf(spot), setting)];
    case 'list':
      return composeList(block, spot, setting);
    case 'table':
      return [
        composeTable(block, setting, (cell, style, alignment) =>
          paragraph(
            cell,
            composeInlines(cell.children),
            { style, ...(alignment === undefined ? {} : { alignment }) },
            setting,
          ),
        ),
        // Word joins tables that touch; this keeps them apart.
        new Paragraph({ style: 'TableText' }),
      ];
    case 'blockquote':
      return composeQuote(block, spot, setting);
    case 'alert':
      return composeAlert(block, spot, setting);
    case 'code':
      return [composeCode(block, spot, setting)];
    case 'thematicBreak':
      return [];
  }
}

const headingLevels = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The first level is the title of the paper, so that Word's outline begins with its sections. */
function composeHeading(heading: Heading, setting: Setting): Paragraph {
  const { start, end } = new Bookmark({
    id: headingBookmark(setting.slugs.get(heading) ?? ''),
    children: [],
  });
  const children = [start, ...composeInlines(heading.children), end];
  const level = headingLevels[heading.depth - 1] ?? HeadingLevel.HEADING_5;
  return paragraph(heading, children, { heading: level }, setting);
}

function composeList(list: List, spot: Spot, setting: Setting): Flow[] {
  const referenceOf = setting.numbering.referenceOf(list, spot.depth);
  const style = list.ordered || isLettered(list) ? 'ListNumber' : 'ListBullet';
  return list.children.flatMap((item) =>
    composeItem(item, list, { reference: referenceOf(item), style }, spot, setting),
  );
}

function composeItem(
  item: ListItem,
  list: List,
  mark: { readonly reference: string | undefined; readonly style: string },
  spot: Spot,
  setting: Setting,
): Flow[] {
  const [first, ...rest] = item.children;
  const numbering = mark.reference
    ? { numbering: { reference: mark.reference, level: Math.min(spot.depth, 8) } }
    : {};
  const options = { style: mark.style, ...numbering, ...spot.box };
  const lead = first?.type === 'paragraph' ? first : undefined;
  const text = lead ? (isLettered(list) ? withoutLabel(lead) : lead.children) : [];
  const inner: Spot = { ...spot, depth: spot.depth + 1, style: 'ListContinue' };
  return [
    lead
      ? paragraph(lead, composeInlines(text), options, setting)
      : new Paragraph({ ...options, children: [] }),
    ...(lead || !first ? rest : [first, ...rest]).flatMap((block) =>
      composeBlock(block, inner, setting),
    ),
  ];
}

function composeQuote(quote: Blockquote, spot: Spot, setting: Setting): Flow[] {
  const attribution = attributionOf(quote);
  const pull = isPullQuote(quote);
  return quote.children.flatMap((block) => {
    if (block.type !== 'paragraph')
      return composeBlock(block, { ...spot, style: 'Quote' }, setting);
    const style = block === attribution ? 'QuoteSource' : pull ? 'IntenseQuote' : 'Quote';
    const indent = block === attribution && !pull ? { indent: { left: 340 } } : {};
    return [
      paragraph(
        block,
        composeInlines(pull ? unwrapped(block) : block.children),
        { style, ...indent },
        setting,
      ),
    ];
  });
}

/** The style of a pull quote is its emphasis. */
function unwrapped(block: TreeParagraph) {
  const [only] = block.children;
  return only?.type === 'strong' && block.children.length === 1 ? only.children : block.children;
}

function composeAlert(alert: Alert, spot: Spot, setting: Setting): Flow[] {
  const box = {
    shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
    border: {
      left: { style: BorderStyle.SINGLE, color: setting.accent, size: 18, space: 8 },
    },
  };
  return alert.children.flatMap((block) =>
    composeBlock(block, { ...spot, style: 'Alert', box }, setting),
  );
}

function composeCode(code: Code, spot: Spot, setting: Setting): Paragraph {
  const lines = code.value
    .split('\n')
    .map((line, index) => new TextRun({ text: xmlText(line), ...(index > 0 ? { break: 1 } : {}) }));
  return paragraph(code, lines, { ...optionsOf(spot), style: 'Code' }, setting);
}

function optionsOf(spot: Spot): IParagraphOptions {
  return {
    ...(spot.style === undefined ? {} : { style: spot.style }),
    ...(spot.depth > 0 ? { indent: { left: indentTwips * spot.depth } } : {}),
    ...spot.box,
  };
}

function paragraph(
  node: UnitNode,
  children: ParagraphChild[],
  options: IParagraphOptions,
  setting: Setting,
): Paragraph {
  const name = setting.names.get(node);
  return new Paragraph({
    ...options,
    children: name === undefined ? children : [new Bookmark({ id: name, children })],
  });
}
