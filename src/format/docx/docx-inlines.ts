// Inline nodes → runs and links of a Word paragraph.
import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { badgeLevel } from '../../document/conventions.ts';
import type { Inline } from '../../text/markdown-tree.ts';
import { headingBookmark } from './heading-bookmark.ts';
import { xmlText } from './xml-text.ts';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>;

/** Runs of inline nodes; formatting adds up on the way down. */
export function composeInlines(nodes: readonly Inline[], look: Look = {}): ParagraphChild[] {
  return nodes.flatMap((node) => composeInline(node, look));
}

function composeInline(node: Inline, look: Look): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [textRun(node.value, look)];
    case 'inlineCode':
      return [
        textRun(node.value, {
          ...look,
          style: badgeLevel(node.value) === undefined ? 'CodeChar' : 'StrengthBadge',
        }),
      ];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'image':
      // Outside pictures are never fetched; their description leads to them.
      return [link(node.url, [textRun(node.alt, { ...look, style: 'Hyperlink' })])];
    case 'link':
      return [link(node.url, composeInlines(node.children, { ...look, style: 'Hyperlink' }))];
    case 'emphasis':
      return composeInlines(node.children, { ...look, italics: true });
    case 'strong':
      return composeInlines(node.children, { ...look, bold: true });
    case 'delete':
      return composeInlines(node.children, { ...look, strike: true });
  }
}

function link(url: string, children: ParagraphChild[]): ParagraphChild {
  return url.startsWith('#')
    ? new InternalHyperlink({ anchor: headingBookmark(url.slice(1)), children })
    : new ExternalHyperlink({ link: url, children });
}

function textRun(text: string, look: Look): TextRun {
  return new TextRun({ text: xmlText(text), ...look });
}
