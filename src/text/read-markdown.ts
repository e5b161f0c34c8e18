// Markdown text → tree (home of markdown-it): CommonMark and GFM, raw HTML kept as visible text.
import MarkdownIt from 'markdown-it';
import { readInlines } from './markdown-inlines.ts';
import type {
  Alert,
  Block,
  Blockquote,
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  Root,
  Table,
  TableCell,
  TableRow,
} from './markdown-tree.ts';
import { Source } from './source.ts';
import type { Span } from './span.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** Deepest nesting of quotes and lists that is read as such; deeper is text. Keeps hostile input linear. */
const maxNesting = 40;

/** Addresses a link may have; anything else stays text (file:, javascript:, //host and paths among them). */
const allowedLink = /^(https?:\/\/[^/\s]|mailto:[^\s]|#)/i;

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting });
parser.validateLink = (url) => allowedLink.test(url);

/** Reads Markdown into its tree. Never fails: every text is some Markdown. Spans are UTF-16 offsets of whole lines. */
export function readMarkdown(text: string): Root {
  const source = new Source('', text);
  const cursor: Cursor = { tokens: parser.parse(text, {}), at: 0, source };
  return {
    type: 'root',
    children: readBlocks(cursor, undefined),
    span: { start: 0, end: text.length },
  };
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly source: Source;
}

function readBlocks(cursor: Cursor, close: string | undefined): Block[] {
  const blocks: Block[] = [];
  while (cursor.at < cursor.tokens.length) {
    const token = cursor.tokens[cursor.at++];
    if (!token || token.type === close) break;
    const read = blockReaders[token.type];
    if (read) blocks.push(read(token, cursor));
  }
  return blocks;
}

const blockReaders: Readonly<Record<string, (token: Token, cursor: Cursor) => Block>> = {
  heading_open: (token, cursor): Heading => ({
    type: 'heading',
    depth: Number(token.tag.slice(1)) as Heading['depth'],
    children: readInline(cursor),
    ...spanOf(token, cursor),
  }),
  paragraph_open: (token, cursor): Paragraph => ({
    type: 'paragraph',
    children: readInline(cursor),
    ...spanOf(token, cursor),
  }),
  blockquote_open: (token, cursor) => readQuote(token, cursor),
  bullet_list_open: (token, cursor) => readList(token, cursor, false),
  ordered_list_open: (token, cursor) => readList(token, cursor, true),
  table_open: (token, cursor) => readTable(token, cursor),
  fence: (token, cursor) => ({
    type: 'code',
    value: token.content.replace(/\n$/, ''),
    ...(token.info.trim() ? { lang: token.info.trim() } : {}),
    ...spanOf(token, cursor),
  }),
  code_block: (token, cursor) => ({
    type: 'code',
    value: token.content.replace(/\n$/, ''),
    ...spanOf(token, cursor),
  }),
  hr: (token, cursor) => ({ type: 'thematicBreak', ...spanOf(token, cursor) }),
};

/** The inline content that follows an opening token; leaves the cursor behind the closing one. */
function readInline(cursor: Cursor): Inline[] {
  const inline = cursor.tokens[cursor.at];
  cursor.at += 2;
  return readInlines(inline?.children ?? []);
}

const alertMarker = /^\[!(note|tip|important|warning|caution)\][ \t]*$/i;

function readQuote(token: Token, cursor: Cursor): Blockquote | Alert {
  const kind = takeAlertMarker(cursor);
  const children = readBlocks(cursor, 'blockquote_close');
  const span = spanOf(token, cursor);
  return kind
    ? { type: 'alert', kind, children, ...span }
    : { type: 'blockquote', children, ...span };
}

/** Consumes the first line of a quote where it is an alert's marker, with the paragraph where nothing follows in it. */
function takeAlertMarker(cursor: Cursor): Alert['kind'] | undefined {
  const inline = cursor.tokens[cursor.at + 1];
  if (cursor.tokens[cursor.at]?.type !== 'paragraph_open' || !inline) return undefined;
  const firstLine = inline.content.split('\n', 1)[0] ?? '';
  const kind = alertMarker.exec(firstLine)?.[1]?.toLowerCase() as Alert['kind'] | undefined;
  if (!kind) return undefined;
  const lineEnd = inline.children?.findIndex((child) => child.type === 'softbreak') ?? -1;
  if (lineEnd < 0) cursor.at += 3;
  else inline.children = inline.children?.slice(lineEnd + 1) ?? [];
  return kind;
}

/** In the Markdown as written: an escaped bracket makes no task. */
const taskMarker = /^\[([ xX])\][ \t]+/;

function readList(token: Token, cursor: Cursor, ordered: boolean): List {
  const items: ListItem[] = [];
  let spread = false;
  const close = ordered ? 'ordered_list_close' : 'bullet_list_close';
  while (cursor.at < cursor.tokens.length) {
    const item = cursor.tokens[cursor.at++];
    if (!item || item.type === close) break;
    spread ||=
      cursor.tokens[cursor.at]?.type === 'paragraph_open' && !cursor.tokens[cursor.at]?.hidden;
    items.push(readItem(item, cursor));
  }
  const start = Number(token.attrGet('start') ?? 1);
  return { type: 'list', ordered, start, spread, children: items, ...spanOf(token, cursor) };
}

function readItem(token: Token, cursor: Cursor): ListItem {
  const inline = cursor.tokens[cursor.at + 1];
  const written = cursor.tokens[cursor.at]?.type === 'paragraph_open' ? inline?.content : undefined;
  const task = taskMarker.exec(written ?? '');
  const children = readBlocks(cursor, 'list_item_close');
  const [first] = children;
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (!task || first?.type !== 'paragraph' || lead?.type !== 'text') {
    return { type: 'listItem', children, ...spanOf(token, cursor) };
  }
  const text = { ...lead, value: lead.value.slice(task[0].length) };
  return {
    type: 'listItem',
    checked: task[1] !== ' ',
    children: [{ ...first, children: [text, ...first.children.slice(1)] }, ...children.slice(1)],
    ...spanOf(token, cursor),
  };
}

function readTable(token: Token, cursor: Cursor): Table {
  const rows: TableRow[] = [];
  const align: Table['align'][number][] = [];
  while (cursor.at < cursor.tokens.length) {
    const part = cursor.tokens[cursor.at++];
    if (!part || part.type === 'table_close') break;
    if (part.type === 'tr_open') rows.push(readRow(cursor, align));
  }
  return { type: 'table', align, children: rows, ...spanOf(token, cursor) };
}

function readRow(cursor: Cursor, align: Table['align'][number][]): TableRow {
  const children: TableCell[] = [];
  while (cursor.at < cursor.tokens.length) {
    const part = cursor.tokens[cursor.at++];
    if (!part || part.type === 'tr_close') break;
    if (part.type === 'th_open') align.push(alignOf(part));
    children.push({ type: 'tableCell', children: readInline(cursor) });
  }
  return { type: 'tableRow', children };
}

function alignOf(token: Token): Table['align'][number] {
  const style = /text-align:(left|right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  return style as Table['align'][number];
}

function spanOf(token: Token, cursor: Cursor): { span: Span } {
  const [from, to] = token.map ?? [0, 0];
  return {
    span: {
      start: cursor.source.offset({ line: from + 1, column: 1 }),
      end:
        to >= cursor.source.lineCount
          ? cursor.source.text.length
          : cursor.source.offset({ line: to + 1, column: 1 }),
    },
  };
}
