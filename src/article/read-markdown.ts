// A Markdown article → blocks whose spans index the Markdown itself: a scan of its lines, no tree.
import { isTableRow } from './furniture.ts';
import { listMarker } from './list-marker.ts';
import type { RawBlock } from './raw-block.ts';
import type { Stated } from './stated.ts';
import { type Line, textLines } from './text-lines.ts';

interface Open {
  start: number;
  end: number;
  block: Omit<RawBlock, 'span'>;
  /** Columns by which a line must be indented to go on with a list item after a blank line. */
  indent: number;
}

/** Reads blocks in order; front matter, fences, comments and link definitions are no text of the author. */
export function readMarkdown(text: string): { blocks: RawBlock[]; stated: Stated } {
  const lines = textLines(text);
  const front = frontMatterLength(lines);
  const scan = new Scan(text);
  for (const line of lines.slice(front)) scan.line(line);
  scan.close();
  return { blocks: scan.blocks, stated: statedIn(lines.slice(1, Math.max(1, front - 1))) };
}

class Scan {
  readonly blocks: RawBlock[] = [];
  readonly #text: string;
  #open: Open | undefined;
  #fence = '';
  #comment = false;
  #items: { readonly indent: number; readonly content: number }[] = [];
  #blank = true;

  constructor(text: string) {
    this.#text = text;
  }

  /** Ends the block that is open. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || open.start >= open.end) return;
    this.blocks.push(finished(this.#text, open));
  }

  line(line: Line): void {
    const blank = line.text === '';
    if (this.#insideFence(line) || this.#insideComment(line)) return;
    if (blank) this.close();
    else if (!this.#structure(line)) this.#paragraph(line);
    this.#blank = blank;
  }

  #insideFence(line: Line): boolean {
    const mark = /^(```+|~~~+)/.exec(line.text)?.[1];
    if (this.#fence !== '') {
      if (mark?.startsWith(this.#fence)) this.#fence = '';
      return true;
    }
    if (mark === undefined) return false;
    this.close();
    this.#fence = mark;
    return true;
  }

  #insideComment(line: Line): boolean {
    const starts = !this.#comment && line.text.startsWith('<!--');
    if (!starts && !this.#comment) return false;
    this.#comment = !line.text.includes('-->');
    return true;
  }

  /** Lines that are a block by themselves; true where the line was one. */
  #structure(line: Line): boolean {
    return (
      this.#atxHeading(line) ||
      this.#setextHeading(line) ||
      this.#rule(line) ||
      this.#definition(line) ||
      this.#row(line) ||
      this.#quote(line) ||
      this.#item(line)
    );
  }

  #atxHeading(line: Line): boolean {
    const match = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(line.text);
    if (!match) return false;
    const start = line.span.start + line.text.indexOf(match[2] ?? '', match[1]?.length ?? 0);
    this.#single(start, start + (match[2]?.length ?? 0), {
      zone: 'heading',
      level: match[1]?.length ?? 1,
    });
    this.#items = [];
    return true;
  }

  #setextHeading(line: Line): boolean {
    const mark = /^(=+|-{3,})$/.exec(line.text)?.[1];
    const open = this.#open;
    if (!mark || !open || open.block.zone !== 'body' || open.indent > 0) return false;
    open.block = { zone: 'heading', level: mark.startsWith('=') ? 1 : 2 };
    this.close();
    return true;
  }

  #rule(line: Line): boolean {
    if (!/^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/.test(line.text)) return false;
    this.close();
    return true;
  }

  /** "[^1]: a note" and "[id]: https://…". */
  #definition(line: Line): boolean {
    const match = /^\[(\^?)[^\]\n]{1,80}\]:\s+(?=\S)/.exec(line.text);
    if (!match) return false;
    this.close();
    if (match[1] !== '')
      this.#begin(line.span.start + match[0].length, line.span.end, { zone: 'footnote' }, 0);
    return true;
  }

  #row(line: Line): boolean {
    if (!line.text.startsWith('|') || !isTableRow(line.text)) return false;
    this.close();
    if (/^[|: -]+$/.test(line.text)) return true;
    this.#single(line.span.start, line.span.end, { zone: 'table', whole: true });
    return true;
  }

  #quote(line: Line): boolean {
    const match = /^(?:>[ \t]?)+/.exec(line.text);
    if (!match) return false;
    const start = line.span.start + match[0].length;
    const text = line.text.slice(match[0].length);
    if (text.trim() === '' || /^\[!\w+\]$/.test(text)) this.close();
    else if (this.#open?.block.zone === 'quotation') this.#open.end = line.span.end;
    else this.#begin(start, line.span.end, { zone: 'quotation' }, 0);
    return true;
  }

  #item(line: Line): boolean {
    const found = listMarker(line.text);
    if (!found || !interrupts(found.marker, this.#open)) return false;
    this.#items = this.#items.filter(
      (item) => item.indent < line.indent && item.content <= line.indent + 1,
    );
    const content = line.indent + found.length;
    this.#items.push({ indent: line.indent, content });
    const list = {
      depth: Math.min(6, this.#items.length),
      marker: found.marker,
      ordered: found.ordered,
    };
    const task = /^\[[ xX]\]\s+/.exec(line.text.slice(found.length))?.[0].length ?? 0;
    this.#begin(
      line.span.start + found.length + task,
      line.span.end,
      { zone: 'list', list },
      content,
    );
    return true;
  }

  #paragraph(line: Line): void {
    if (this.#open && !this.#blank) {
      this.#open.end = line.span.end;
      return;
    }
    const inside = this.#items.some(
      (item) => line.indent >= Math.min(item.content, item.indent + 2),
    );
    if (!inside) this.#items = [];
    this.#begin(line.span.start, line.span.end, { zone: 'body' }, inside ? line.indent : 0);
  }

  #begin(start: number, end: number, block: Open['block'], indent: number): void {
    this.close();
    this.#open = { start, end, block, indent };
  }

  #single(start: number, end: number, block: Open['block']): void {
    this.#begin(start, end, block, 0);
    this.close();
  }
}

/** A line inside a paragraph opens a list by a bullet or by "1"; "2019. A year…" wrapped to its start does not. */
function interrupts(marker: string, open: Open | undefined): boolean {
  if (!open || open.block.zone === 'list') return true;
  return /^[•*+-]$|^\(?[1ai][.)]$/.test(marker);
}

/** A short paragraph wholly in bold is a heading below all marked ones; emphasis around a block is no part of it. */
function finished(text: string, open: Open): RawBlock {
  const words = text.slice(open.start, open.end);
  const bold = /^(\*\*|__)(?=\S)([^*_\n]{2,110}?)(\1)$/.exec(words);
  if (open.block.zone !== 'body' || !bold)
    return { ...open.block, span: { start: open.start, end: open.end } };
  const inner = { start: open.start + 2, end: open.end - 2 };
  return /[.;,!]$/.test(bold[2] ?? '')
    ? { ...open.block, span: inner }
    : { zone: 'heading', shape: 'bold', level: 6, span: inner };
}

/** Lines of YAML front matter, fences included; 0 where there is none. */
function frontMatterLength(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)$/.test(line.text));
  const plausible =
    end > 0 && lines.slice(1, end).some((line) => /^[A-Za-z_][\w-]*:/.test(line.text));
  return plausible ? end + 1 : 0;
}

/** Title, authors and date of simple front matter lines ("title: …", "authors: [A, B]", "- A"). */
function statedIn(lines: readonly Line[]): Stated {
  const fields = new Map<string, string[]>();
  let last = '';
  for (const { text } of lines) {
    const field = /^([A-Za-z_][\w-]*):\s*(.*)$/.exec(text);
    if (field) last = (field[1] ?? '').toLowerCase();
    const value = field ? field[2] : /^-\s+(.*)$/.exec(text)?.[1];
    const values = (value ?? '')
      .replace(/^\[|\]$/g, '')
      .split(/,\s+/)
      .map(unquoted)
      .filter((each) => each !== '');
    if (last !== '') fields.set(last, [...(fields.get(last) ?? []), ...values]);
  }
  return {
    title: fields.get('title')?.join(', '),
    authors: fields.get('authors') ?? fields.get('author'),
    published: fields.get('date')?.map((date) => /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date)?.[0])[0],
  };
}

function unquoted(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/, '$2');
}
