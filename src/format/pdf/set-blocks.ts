// Blocks of Markdown → set blocks with their structure elements: headings, paragraphs, quotations, boxes, code.
import {
  type Alert,
  type Block,
  type Code,
  type Heading,
  type Paragraph,
  plainText,
} from '../../text/markdown-tree.ts';
import type { BlockStyle } from './block-style.ts';
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
import { isWholly, setParagraph } from './set-paragraph.ts';
import { setQuote } from './set-quote.ts';
import { setTable } from './set-table.ts';
import type { Setting } from './setting.ts';
import { StructElement } from './structure.ts';

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
      return setList(block, sections.current, style, setting, setBlocks);
    case 'table':
      return setTable(block, sections.current, setting);
    case 'blockquote':
      return setQuote(block, sections.current, style, setting, setBlocks);
    case 'alert':
      return setAlert(block, sections.current, setting);
    case 'code':
      return setCodeBlock(block, sections.current, setting);
    case 'thematicBreak':
      return undefined;
  }
}

/** Opens a section for each heading. */
class Sections {
  readonly #open: { element: StructElement; depth: number }[] = [];
  readonly #root: StructElement;

  constructor(root: StructElement) {
    this.#root = root;
  }

  get current(): StructElement {
    return this.#open.at(-1)?.element ?? this.#root;
  }

  enter(depth: number): StructElement {
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    const section = new StructElement('Sect', this.current);
    this.#open.push({ element: section, depth });
    return section;
  }
}

function setHeading(heading: Heading, sections: Sections, setting: Setting): TextNode {
  const section = sections.enter(heading.depth);
  const level = setting.enterLevel(heading.depth);
  const title = plainText(heading);
  const element = new StructElement(`H${level}`, section);
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

/** Bars of alerts by urgency: the same box, a darker and wider bar the graver it is. */
const alertBars: Readonly<Record<Alert['kind'], { widthPt: number; colour: 'accent' | 'ink' }>> = {
  note: { widthPt: 2.5, colour: 'accent' },
  tip: { widthPt: 2.5, colour: 'accent' },
  important: { widthPt: 4, colour: 'accent' },
  warning: { widthPt: 4, colour: 'ink' },
  caution: { widthPt: 5, colour: 'ink' },
};

function setAlert(alert: Alert, parent: StructElement, setting: Setting): StackNode {
  const { scale } = setting;
  const element = new StructElement('Div', parent);
  const text = {
    ...scale.small,
    sizePt: scale.small.sizePt * 1.04,
    pitchPt: scale.small.pitchPt * 1.06,
  };
  const bar = alertBars[alert.kind];
  const frame: FrameSpec = {
    paint: {
      fill: scale.colours.tint,
      leftBar: { widthPt: bar.widthPt, colour: scale.colours[bar.colour] },
    },
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
    .replaceAll('\n', ' \n')
    .replaceAll(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length));
  const text = setting.runs({ text: value, style: scale.small }, element, code.span);
  return {
    stack: [{ text, leaf: { target: element, words: code.value, span: code.span } }],
    frame: {
      paint: { fill: scale.colours.tint },
      padding: [scale.pitchPt * 0.6, scale.pitchPt * 0.4, scale.pitchPt * 0.6, scale.pitchPt * 0.4],
      breakCost: breakCosts.insideParagraph,
    },
  };
}
