// markdown-it's flat inline tokens → nested inline nodes of the tree.
import type { Inline } from './markdown-tree.ts';

/** The fields of a markdown-it inline token that are read here. */
interface InlineToken {
  readonly type: string;
  readonly content: string;
  readonly children?: readonly InlineToken[] | null;
  attrGet(name: string): string | number | null;
}

/** Reads a run of inline tokens; adjacent texts are joined and a soft line break is a space. */
export function readInlines(tokens: readonly InlineToken[]): Inline[] {
  const cursor = { at: 0 };
  return readUntil(tokens, cursor, undefined);
}

function readUntil(
  tokens: readonly InlineToken[],
  cursor: { at: number },
  close: string | undefined,
): Inline[] {
  const nodes: Inline[] = [];
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at++];
    if (!token || token.type === close) break;
    const container = containers[token.type];
    if (container) append(nodes, container(token, readUntil(tokens, cursor, closeOf(token.type))));
    else append(nodes, readLeaf(token));
  }
  return nodes;
}

const closeOf = (type: string) => type.replace(/_open$/, '_close');

const containers: Readonly<Record<string, (token: InlineToken, children: Inline[]) => Inline>> = {
  em_open: (_, children) => ({ type: 'emphasis', children }),
  strong_open: (_, children) => ({ type: 'strong', children }),
  s_open: (_, children) => ({ type: 'delete', children }),
  link_open: (token, children) => ({
    type: 'link',
    url: String(token.attrGet('href') ?? ''),
    ...titleOf(token),
    children,
  }),
};

function readLeaf(token: InlineToken): Inline {
  if (token.type === 'softbreak') return { type: 'text', value: ' ' };
  if (token.type === 'hardbreak') return { type: 'break' };
  if (token.type === 'code_inline') return { type: 'inlineCode', value: token.content };
  if (token.type === 'image') {
    return {
      type: 'image',
      url: String(token.attrGet('src') ?? ''),
      alt: altOf(token),
      ...titleOf(token),
    };
  }
  return { type: 'text', value: token.content };
}

/** Alt text of an image: the words of its description without their markup. */
function altOf(token: InlineToken): string {
  return (token.children ?? [])
    .map((child) => (child.type === 'softbreak' ? ' ' : child.content))
    .join('');
}

function titleOf(token: InlineToken): { title?: string } {
  const title = token.attrGet('title');
  return title === null ? {} : { title: String(title) };
}

function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1);
  if (node.type !== 'text') nodes.push(node);
  else if (last?.type === 'text')
    nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
  else if (node.value !== '') nodes.push(node);
}
