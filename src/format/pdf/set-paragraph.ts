// Paragraph → its set text and P element.
import { type Inline, type Paragraph, plainText } from '../../text/markdown-tree.ts';
import type { BlockStyle } from './block-style.ts';
import type { TextNode } from './flow-node.ts';
import { setInlines } from './set-inlines.ts';
import type { Setting } from './setting.ts';
import { StructElement } from './structure.ts';

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
      {
        style: style.text,
        parent: element,
        span: paragraph.span,
        ...(style.hyphenate ? { hyphenate: style.hyphenate } : {}),
      },
      setting,
    ),
    leaf: { target: element, words, span: paragraph.span },
    ...(style.justify ? { align: 'justify' as const } : {}),
    ...(words.trimEnd().endsWith(':') ? { keepNext: 'rather' as const } : {}),
  };
}

/** True where a paragraph is one inline of the type and nothing else. */
export const isWholly = (type: Inline['type'], paragraph: Paragraph) =>
  paragraph.children.length === 1 && paragraph.children[0]?.type === type;
