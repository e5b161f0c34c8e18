// Blocks of Markdown → set blocks with their structure elements: headings, paragraphs, quotations, boxes, code.
import {
  type Alert,
  type Block,
  type Blockquote,
  type Code,
  type Heading,
  type Inline,
  type Paragraph,
  plainText,
} from '../../text/markdown-tree.ts';
import {
  breakCosts,
  type FlowNode,
  type FrameSpec,
  type StackNode,
  type TextNode,
} from './flow-node.ts';
import { spaceBetween } from './rhythm.ts';
import { setInlines } from './set-inlines.ts';
import { setList } from './set-list.ts';
import { setTable } from './set-table.ts';
import type { Setting } from './setting.ts';
import { StructElement } from './structure.ts';
import { palette } from './style.ts';
import type { RunStyle } from './words.ts';

/** How text is set in a container. */
export interface BlockStyle {
  readonly text: RunStyle;
  readonly justify: boolean;
  /** How many bullet lists it stands in. */
  readonly depth?: number;
}

/** Sets blocks one below the other, with the space that each pair asks for. */
export function setBlocks(
  blocks: readonly Block[],
  parent: StructElement,
  style: BlockStyle,
  setting: Setting,
): FlowNode[] {
  const sections = new Sections(parent);
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const node = setBlock(block, sections, style, setting, before);
    if (!node) return [];
    const space = before ? spaceBetween(before, block, setting.scale.pitchPt) : 0;
    const [left, , right, bottom] = node.margin ?? [0, 0, 0, 0];
    node.margin = [left, space, right, bottom];
    return [node];
  });
}

function setBlock(
  block: Block,
  sections: Sections,
  style: BlockStyle,
  setting: Setting,
  before: Block | undefined,
): FlowNode | undefined {
  switch (block.type) {
    case 'heading':
      return setHeading(block, sections, setting);
    case 'paragraph':
      return isStandfirst(block, before)
        ? setStandfirst(block, sections.current, setting)
        : setParagraph(block, sections.current, style, setting);
    case 'list':
      return setList(block, sections.current, style, setting);
    case 'table':
      return setTable(block, sections.current, setting);
    case 'blockquote':
      return setQuote(block, sections.current, style, setting);
    case 'alert':
      return setAlert(block, sections.current, setting);
    case 'code':
      return setCodeBlock(block, sections.current, setting);
    case 'thematicBreak':
      return undefined;
  }
}

/** Opens a section for each heading; the levels of the structure never skip one. */
class Sections {
  readonly #open: { element: StructElement; depth: number }[] = [];
  readonly #root: StructElement;

  constructor(root: StructElement) {
    this.#root = root;
  }

  get current(): StructElement {
    return this.#open.at(-1)?.element ?? this.#root;
  }

  enter(depth: number): { section: StructElement; level: number } {
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    const section = new StructElement('Sect', this.current);
    this.#open.push({ element: section, depth });
    return { section, level: this.#open.length };
  }
}

function setHeading(heading: Heading, sections: Sections, setting: Setting): TextNode {
  const { section, level } = sections.enter(heading.depth);
  const title = plainText(heading);
  const element = new StructElement(`H${Math.min(level, 6) as 1}`, section, { title });
  const style = setting.scale.headings[heading.depth - 1] ?? setting.scale.body;
  return {
    text: setInlines(heading.children, { style, parent: element, span: heading.span }, setting),
    leaf: {
      target: element,
      words: title,
      span: heading.span,
      landmark: { slug: setting.slugs.get(heading) ?? '', title, level },
    },
    even: true,
    keepNext: 'always',
  };
}

/** Sets a paragraph; one that ends in a colon would rather stay with what it leads in. */
export function setParagraph(
  paragraph: Paragraph,
  parent: StructElement,
  style: BlockStyle,
  setting: Setting,
): TextNode {
  const element = new StructElement('P', parent);
  const words = plainText(paragraph);
  return {
    text: setInlines(
      paragraph.children,
      { style: style.text, parent: element, span: paragraph.span },
      setting,
    ),
    leaf: { target: element, words, span: paragraph.span },
    ...(style.justify ? { align: 'justify' as const } : {}),
    ...(words.trimEnd().endsWith(':') ? { keepNext: 'rather' as const } : {}),
  };
}

const isWholly = (type: Inline['type'], paragraph: Paragraph) =>
  paragraph.children.length === 1 && paragraph.children[0]?.type === type;

const isStandfirst = (paragraph: Paragraph, before: Block | undefined) =>
  before?.type === 'heading' && before.depth === 1 && isWholly('emphasis', paragraph);

function setStandfirst(paragraph: Paragraph, parent: StructElement, setting: Setting): TextNode {
  return setParagraph(
    paragraph,
    parent,
    { text: setting.scale.standfirst, justify: false },
    setting,
  );
}

function setQuote(
  quote: Blockquote,
  parent: StructElement,
  style: BlockStyle,
  setting: Setting,
): StackNode {
  const element = new StructElement('BlockQuote', parent);
  const first = quote.children[0];
  if (first?.type === 'paragraph' && isWholly('strong', first)) {
    return setPullQuote(quote, first, element, setting);
  }
  return {
    stack: setQuoted(quote, element, style, setting),
    frame: {
      paint: { leftBar: { widthPt: 2, colour: palette.rule } },
      padding: [setting.scale.pitchPt * 0.8, 1, 0, 1],
      breakCost: breakCosts.insideParagraph,
    },
  };
}

/** The paragraphs of a quotation; a last one that is not in quotation marks itself says whose words they are. */
function setQuoted(
  quote: Blockquote,
  element: StructElement,
  style: BlockStyle,
  setting: Setting,
): FlowNode[] {
  const last = quote.children.at(-1);
  const credited =
    quote.children.length > 1 && last?.type === 'paragraph' && !/^["'“‘«]/.test(plainText(last));
  const words = setBlocks(
    credited ? quote.children.slice(0, -1) : quote.children,
    element,
    style,
    setting,
  );
  if (!credited) return words;
  const small = { text: { ...setting.scale.small, colour: palette.muted }, justify: false };
  const credit = setParagraph(last, element, small, setting);
  credit.margin = [0, setting.scale.pitchPt * 0.15, 0, 0];
  return [...words, credit];
}

/** A pull quote: large words between two rules, its source small below. */
function setPullQuote(
  quote: Blockquote,
  words: Paragraph,
  element: StructElement,
  setting: Setting,
): StackNode {
  const { scale } = setting;
  const inside = words.children[0];
  const large: Paragraph = { ...words, children: inside?.type === 'strong' ? inside.children : [] };
  const small = { text: { ...scale.small, colour: palette.muted }, justify: false };
  const rest = quote.children.slice(1);
  const below = setBlocks(rest, element, small, setting);
  const set = setParagraph(large, element, { text: scale.pullQuote, justify: false }, setting);
  const lead: TextNode = { ...set, even: true, keepNext: 'always' };
  const [next] = below;
  if (next) next.margin = [0, scale.pitchPt * 0.3, 0, 0];
  return {
    stack: [lead, ...below],
    frame: {
      paint: {
        topRule: { weightPt: 1.6, colour: palette.accent },
        bottomRule: { weightPt: 0.6, colour: palette.rule },
      },
      padding: [0, scale.pitchPt * 0.5, 0, scale.pitchPt * 0.55],
      breakCost: breakCosts.insideBox,
    },
  };
}

/** Bars of alerts by urgency: the same box, a darker and wider bar the graver it is. */
const alertBars: Readonly<Record<Alert['kind'], { widthPt: number; colour: string }>> = {
  note: { widthPt: 2.5, colour: palette.accent },
  tip: { widthPt: 2.5, colour: palette.accent },
  important: { widthPt: 4, colour: palette.accent },
  warning: { widthPt: 4, colour: palette.ink },
  caution: { widthPt: 5, colour: palette.ink },
};

function setAlert(alert: Alert, parent: StructElement, setting: Setting): StackNode {
  const { scale } = setting;
  const element = new StructElement('Div', parent);
  const text = {
    ...scale.small,
    sizePt: scale.small.sizePt * 1.04,
    pitchPt: scale.small.pitchPt * 1.06,
  };
  const frame: FrameSpec = {
    paint: { fill: palette.tint, leftBar: alertBars[alert.kind] },
    padding: [scale.pitchPt * 0.75, scale.pitchPt * 0.5, scale.pitchPt * 0.7, scale.pitchPt * 0.55],
    breakCost: breakCosts.insideBox,
  };
  return { stack: setBlocks(alert.children, element, { text, justify: false }, setting), frame };
}

function setCodeBlock(code: Code, parent: StructElement, setting: Setting): StackNode {
  const { scale } = setting;
  const element = new StructElement('P', parent);
  // Breaking spaces would swallow the indentation that code lives by.
  const value = code.value
    .replaceAll('\t', '    ')
    .replaceAll(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length));
  const text = setting.runs({ text: value, style: scale.small }, element, code.span);
  return {
    stack: [{ text, leaf: { target: element, words: code.value, span: code.span } }],
    frame: {
      paint: { fill: palette.tint },
      padding: [scale.pitchPt * 0.6, scale.pitchPt * 0.4, scale.pitchPt * 0.6, scale.pitchPt * 0.4],
      breakCost: breakCosts.insideParagraph,
    },
  };
}
