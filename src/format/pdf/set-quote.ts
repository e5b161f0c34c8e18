// Block quotes → quotations with a bar and a credit, or pull quotes between rules.
import { type Blockquote, type Paragraph, plainText } from '../../text/markdown-tree.ts';
import type { BlockStyle, SetBlocks } from './block-style.ts';
import { breakCosts, type FlowNode, type StackNode, type TextNode } from './flow-node.ts';
import { isWholly, setParagraph } from './set-paragraph.ts';
import type { Setting } from './setting.ts';
import { StructElement } from './structure.ts';

/** Sets a quotation; one whose first paragraph is wholly strong is a pull quote. */
export function setQuote(
  quote: Blockquote,
  parent: StructElement,
  style: BlockStyle,
  setting: Setting,
  setBlocks: SetBlocks,
): StackNode {
  const element = new StructElement('BlockQuote', parent);
  const first = quote.children[0];
  if (first?.type === 'paragraph' && isWholly('strong', first)) {
    return setPullQuote(quote, first, element, setting, setBlocks);
  }
  return {
    stack: setQuoted(quote, element, style, setting, setBlocks),
    frame: {
      paint: { leftBar: { widthPt: 2, colour: setting.scale.colours.rule } },
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
  setBlocks: SetBlocks,
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
  const small = {
    text: { ...setting.scale.small, colour: setting.scale.colours.muted },
    justify: false,
  };
  const credit = setParagraph(last, element, small, setting);
  credit.margin = [0, setting.scale.pitchPt * 0.15, 0, 0];
  const kept = words.map((node, index) =>
    index === words.length - 1 && 'leaf' in node ? { ...node, keepNext: 'always' as const } : node,
  );
  return [...kept, credit];
}

/** A pull quote: large words between two rules, its source small below. */
function setPullQuote(
  quote: Blockquote,
  words: Paragraph,
  element: StructElement,
  setting: Setting,
  setBlocks: SetBlocks,
): StackNode {
  const { scale } = setting;
  const inside = words.children[0];
  const large: Paragraph = { ...words, children: inside?.type === 'strong' ? inside.children : [] };
  const small = { text: { ...scale.small, colour: setting.scale.colours.muted }, justify: false };
  const set = setParagraph(large, element, { text: scale.pullQuote, justify: false }, setting);
  const lead: TextNode = { ...set, even: true, keepNext: 'always' };
  const below = setBlocks(quote.children.slice(1), element, small, setting);
  const [next] = below;
  if (next) next.margin = [0, scale.pitchPt * 0.3, 0, 0];
  return {
    stack: [lead, ...below],
    frame: {
      paint: {
        topRule: { weightPt: 1.6, colour: setting.scale.colours.accent },
        bottomRule: { weightPt: 0.6, colour: setting.scale.colours.rule },
      },
      padding: [0, scale.pitchPt * 0.5, 0, scale.pitchPt * 0.55],
      breakCost: breakCosts.insideBox,
    },
  };
}
