// The lines of a plain text → blocks: headings, paragraphs, list items, tables, notes, furniture.
import type { Span } from '../text/span.ts';
import { isFootnote, isFurniture, isTableRow } from './furniture.ts';
import { listMarker, type Marker, recommendationLabel } from './list-marker.ts';
import { continues, type Line, textLines, wrapWidth } from './text-lines.ts';

/** A run of lines that belong together, before anything is known of its neighbours. */
export interface Draft {
  readonly span: Span;
  /** White space runs as single blanks. */
  readonly text: string;
  readonly kind:
    | 'text'
    | 'item'
    | 'label'
    | 'table'
    | 'footnote'
    | 'furniture'
    | 'quotation'
    | 'marked';
  readonly indent: number;
  readonly marker?: Marker;
  /** For a heading with markup. */
  readonly level?: number;
  /** For a heading with markup: false where only its being bold says so. */
  readonly bold?: boolean;
}

/** Share of the usual width that a line fills where it was wrapped and did not simply end. */
const wrappedShare = 0.6;
/** Longest heading with markup, UTF-16 units. */
const longestHeading = 400;
const atxHeading = /^(#{1,6})\s+(.*?)\s*#*$/;
const boldLine = /^(\*\*|__)(?!\s)([^*_]{2,140})\1:?$/;
const underline = /^(?:={3,}|-{3,})$/;

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function markedHeading(line: Line): Draft | undefined {
  if (line.text.length > longestHeading) return undefined;
  const atx = atxHeading.exec(line.text);
  const bold = atx === null ? boldLine.exec(line.text) : null;
  const text = atx?.[2] ?? bold?.[2];
  if (text === undefined || text === '') return undefined;
  const start = line.span.start + line.text.indexOf(text, atx?.[1]?.length ?? 2);
  const base = {
    span: { start, end: start + text.length },
    text: flat(text),
    kind: 'marked',
    indent: 0,
  } as const;
  return atx === null ? { ...base, bold: true } : { ...base, level: atx[1]?.length ?? 1 };
}

function kindOf(line: Line): Draft['kind'] {
  if (isFurniture(line.text)) return 'furniture';
  if (isTableRow(line.text)) return 'table';
  if (isFootnote(line.text)) return 'footnote';
  return line.text.startsWith('> ') ? 'quotation' : 'text';
}

/** The block that a line opens; its span covers the line, markers left out. */
function opened(line: Line): Draft {
  const heading = markedHeading(line);
  if (heading !== undefined) return heading;
  const kind = kindOf(line);
  const base = { indent: line.indent };
  if (kind !== 'text') return { ...base, span: line.span, text: flat(line.text), kind };
  const label = recommendationLabel(line.text);
  const item = label ?? listMarker(line.text);
  if (item === undefined) return { ...base, span: line.span, text: flat(line.text), kind };
  const inner = label === undefined ? recommendationLabel(line.text.slice(item.length)) : undefined;
  const length = item.length + (inner?.length ?? 0);
  const span = { start: Math.min(line.span.start + length, line.span.end), end: line.span.end };
  const text = flat(line.text.slice(length));
  return { ...base, span, text, kind: (label ?? inner) ? 'label' : 'item', marker: inner ?? item };
}

/** True where `line` goes on with the block whose last line is `last`. */
function joins(block: Draft, last: Line, line: Line, fresh: Draft, width: number): boolean {
  if (block.kind === 'marked' || block.kind === 'furniture') return false;
  if (block.kind !== 'text' && fresh.kind === block.kind && fresh.marker === undefined) {
    return block.kind !== 'footnote';
  }
  if (block.kind === 'table') return false;
  if (fresh.kind !== 'text' && !isDashInSentence(block, last, fresh, width)) return false;
  return continues(last, line, width);
}

/** True where a dash at the start of a wrapped line goes on with the sentence above and opens no item. */
function isDashInSentence(block: Draft, last: Line, fresh: Draft, width: number): boolean {
  if (fresh.kind !== 'item' || !/^[–—-]$/.test(fresh.marker?.marker ?? '')) return false;
  if (block.marker?.shape === fresh.marker?.shape) return false;
  return last.text.length > width * wrappedShare && !/[.:;!?…]["'”’)\]]*$/.test(last.text);
}

/** The block with one more line, or the heading that an underline makes of it; undefined where the line stands apart. */
function grown(block: Draft, last: Line, line: Line, width: number): Draft | undefined {
  if (underline.test(line.text) && block.kind === 'text') {
    return { ...block, kind: 'marked', level: line.text.startsWith('=') ? 1 : 2 };
  }
  if (!joins(block, last, line, opened(line), width)) return undefined;
  const span = { start: block.span.start, end: line.span.end };
  return { ...block, span, text: `${block.text} ${flat(line.text)}` };
}

/** Blocks of a plain text in reading order. */
export function textBlocks(text: string): readonly Draft[] {
  const lines = textLines(text);
  const width = wrapWidth(lines);
  const blocks: Draft[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (line.text === '') {
      last = undefined;
      continue;
    }
    const block = blocks.at(-1);
    const more =
      block === undefined || last === undefined ? undefined : grown(block, last, line, width);
    if (more === undefined) blocks.push(opened(line));
    else blocks[blocks.length - 1] = more;
    last = line;
  }
  return blocks;
}
