// Lines of a PDF in reading order → pieces: headings by size and font, paragraphs, list items, footnotes, table rows.
import { isFootnote } from './furniture.ts';
import { listMarker } from './list-marker.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { Piece } from './pieces.ts';

/** Sizes from which a line is a heading, and up to which it is a note, as parts of the body size. */
const headingSize = 1.12;
const noteSize = 0.92;

interface Paragraph {
  readonly lines: PdfLine[];
  readonly kind: 'text' | 'heading' | 'note' | 'row';
}

/** Body size and font: those of most characters. */
interface Body {
  readonly size: number;
  readonly font: string;
  /** Usual distance of baselines. */
  readonly pitch: number;
  /** Sizes of headings, the largest first. */
  readonly ranks: readonly number[];
}

/** Builds pieces; words parted at a line's end are joined by what the rest of the text knows of them. */
export function pdfPieces(lines: readonly PdfLine[]): Piece[] {
  const body = bodyOf(lines);
  const words = knownWords(lines);
  const nesting = new Nesting();
  return paragraphsOf(lines, body).map((paragraph) => {
    const piece = pieceOf(paragraph, body, words);
    const depth = nesting.depth(piece, paragraph.lines[0]);
    return piece.list ? { ...piece, list: { ...piece.list, depth } } : piece;
  });
}

/** Depth of list items by where they start: further right is deeper; a heading or paragraph ends the list. */
class Nesting {
  #starts: number[] = [];

  depth(piece: Piece, line: PdfLine | undefined): number {
    if (!piece.list || !line) {
      if (piece.zone === 'heading' || piece.zone === 'body') this.#starts = [];
      return 1;
    }
    const start = line.x;
    // Items of another column are compared by their own first one.
    this.#starts = this.#starts.filter((each) => each < start - 0.5 * line.size);
    this.#starts.push(start);
    return Math.min(6, this.#starts.length);
  }
}

function bodyOf(lines: readonly PdfLine[]): Body {
  const sizes = tally(lines, (line) => String(rounded(line.size)));
  const size = Number(sizes[0] ?? 0);
  const inBody = lines.filter((line) => rounded(line.size) === size);
  const font = tally(inBody, (line) => line.font)[0] ?? '';
  const gaps = inBody.flatMap((line, index) => {
    const before = inBody[index - 1];
    return before && sameColumn(before, line) ? [rounded(before.y - line.y)] : [];
  });
  const count = new Map<number, number>();
  for (const gap of gaps.filter((each) => each > 0.8 * size && each < 2.5 * size))
    count.set(gap, (count.get(gap) ?? 0) + 1);
  const pitch = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1.2 * size;
  const large = new Set(
    lines.map((line) => rounded(line.size)).filter((each) => each >= headingSize * size),
  );
  return { size, font, pitch, ranks: [...large].sort((a, b) => b - a) };
}

function tally(lines: readonly PdfLine[], key: (line: PdfLine) => string): string[] {
  const count = new Map<string, number>();
  for (const line of lines) count.set(key(line), (count.get(key(line)) ?? 0) + line.text.length);
  return [...count].sort((a, b) => b[1] - a[1]).map(([each]) => each);
}

function rounded(points: number): number {
  return Math.round(points * 2) / 2;
}

function sameColumn(a: PdfLine, b: PdfLine): boolean {
  return a.page === b.page && a.column === b.column && a.y > b.y;
}

function paragraphsOf(lines: readonly PdfLine[], body: Body): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const kind = kindOf(line, lines[index + 1], lines[index - 1], body);
    if (last && last.kind === kind && goesOn(last, line, body)) last.lines.push(line);
    else paragraphs.push({ lines: [line], kind });
  }
  return rejoined(paragraphs);
}

function kindOf(
  line: PdfLine,
  next: PdfLine | undefined,
  before: PdfLine | undefined,
  body: Body,
): Paragraph['kind'] {
  if (line.cells >= 3) return 'row';
  if (rounded(line.size) >= headingSize * body.size)
    return /\p{L}/u.test(line.text) ? 'heading' : 'text';
  if (line.size < noteSize * body.size) return 'note';
  return isFontHeading(line, next, before, body) ? 'heading' : 'text';
}

/** A short line in another font (bold, most often) set off from the lines around it. */
function isFontHeading(
  line: PdfLine,
  next: PdfLine | undefined,
  before: PdfLine | undefined,
  body: Body,
): boolean {
  if (line.font === body.font || line.text.length > 100) return false;
  if (!/^[\p{Lu}\d]/u.test(line.text) || /[.;,:]$/.test(line.text)) return false;
  if (line.text.split(' ').length > 14 || listMarker(line.text)?.ordered === false) return false;
  const above = !before || !sameColumn(before, line) || before.y - line.y > 1.15 * body.pitch;
  return above && next !== undefined && next.font !== line.font;
}

/** Whether a line belongs to the paragraph above it in the same column. */
function goesOn(paragraph: Paragraph, line: PdfLine, body: Body): boolean {
  const last = paragraph.lines.at(-1);
  const first = paragraph.lines[0];
  if (!last || !first || paragraph.kind === 'row' || !sameColumn(last, line)) return false;
  if (Math.abs(last.size - line.size) > 0.08 * last.size) return false;
  const pitch = paragraph.kind === 'text' ? body.pitch : 1.25 * line.size;
  if (last.y - line.y > 1.3 * pitch) return false;
  if (paragraph.kind === 'heading') return last.font === line.font;
  if (startsAnew(line, paragraph.kind)) return false;
  const item = listMarker(first.text) !== undefined;
  const indented = line.x - last.x > 0.9 * line.size && !(item && paragraph.lines.length === 1);
  const outdented = item && first !== last && last.x - line.x > 0.9 * line.size;
  return !indented && !outdented && !endsShort(paragraph, line);
}

function startsAnew(line: PdfLine, kind: Paragraph['kind']): boolean {
  if (kind === 'note') return isFootnote(line.text) || /^\d{1,3} ?\p{Lu}/u.test(line.text);
  const marker = listMarker(line.text);
  // "2019. " wrapped to the start of a line is a year, "a " a word; markers of lists are short.
  return marker !== undefined && !/^\d{3,}/.test(marker.marker);
}

/** A sentence that ends well before the right edge ends the paragraph, where no indent or gap shows it. */
function endsShort(paragraph: Paragraph, next: PdfLine): boolean {
  const last = paragraph.lines.at(-1);
  if (!last || !/[.!?:]["”’)]?$/.test(last.text)) return false;
  const right = Math.max(next.right, ...paragraph.lines.slice(-6).map((line) => line.right));
  const word = (next.text.split(' ')[0]?.length ?? 0) * 0.5 * next.size;
  return right - last.right > word + 2 * last.size;
}

/** A paragraph broken by the end of a column or page goes on where it had not ended; notes between are passed over. */
function rejoined(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  let text: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const first = paragraph.lines[0];
    if (paragraph.kind === 'text' && text && first && continues(text, first)) {
      text.lines.push(...paragraph.lines);
      continue;
    }
    whole.push(paragraph);
    if (paragraph.kind === 'text') text = paragraph;
    else if (paragraph.kind === 'heading') text = undefined;
  }
  return whole;
}

function continues(paragraph: Paragraph, line: PdfLine): boolean {
  const last = paragraph.lines.at(-1);
  if (!last || sameColumn(last, line) || listMarker(line.text)) return false;
  if (/[.!?:;]["”’)]?$/.test(last.text)) return false;
  return /^["“‘(]?\p{Ll}/u.test(line.text) || /[\p{L},–-]$/u.test(last.text);
}

function pieceOf(paragraph: Paragraph, body: Body, words: ReadonlyMap<string, number>): Piece {
  const text = joined(paragraph.lines, words);
  const first = paragraph.lines[0];
  if (paragraph.kind === 'heading') {
    const rank = body.ranks.indexOf(rounded(first?.size ?? 0));
    return rank >= 0
      ? { text, zone: 'heading', level: Math.min(6, rank + 1) }
      : { text, zone: 'heading', level: Math.min(6, body.ranks.length + 1) };
  }
  if (paragraph.kind === 'row') return { text, zone: 'table', whole: true };
  if (paragraph.kind === 'note') return { text, zone: 'footnote' };
  const marker = listMarker(text);
  if (!marker) return { text, zone: 'body' };
  // Symbol fonts put their bullets into the private use area, where no other font shows them.
  const shown = /[\ue000-\uf8ff]/.test(marker.marker) ? '•' : marker.marker;
  const list = { depth: 1, marker: shown, ordered: marker.ordered };
  return { text: text.slice(marker.length), zone: 'list', list };
}

/** Words of the text as they stand inside lines, with how often. */
function knownWords(lines: readonly PdfLine[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const line of lines)
    for (const match of line.text.matchAll(/[\p{L}]+(?:-[\p{L}]+)*(?![\p{L}-])/gu)) {
      const word = match[0].toLowerCase();
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  return words;
}

/** Lines in one; each is looked at with the one before it alone, so that a paragraph may be long. */
function joined(lines: readonly PdfLine[], words: ReadonlyMap<string, number>): string {
  const parts: string[] = [];
  for (const { text } of lines) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(text);
    else parts.splice(-1, 1, ...join(last, text, words));
  }
  return parts.join('').replace(/\u00ad/g, '');
}

/** "cyber-" and "attack": with the hyphen where the text writes it so elsewhere, without where it does not. */
function join(before: string, after: string, words: ReadonlyMap<string, number>): [string, string] {
  const head = /([\p{L}]+(?:-[\p{L}]+)*)[-\u00ad\u2010]$/u.exec(before.slice(-60))?.[1];
  const tail = /^\p{Ll}+(?:-\p{L}+)*/u.exec(after)?.[0];
  if (head === undefined || tail === undefined) return [before, ` ${after}`];
  const hyphened = words.get(`${head}-${tail}`.toLowerCase()) ?? 0;
  const closed = words.get(`${head}${tail}`.toLowerCase()) ?? 0;
  const keep = hyphened > closed || (closed === 0 && head.includes('-'));
  return [keep ? before : before.slice(0, -1), after];
}
