// The element tree of a page → pieces in reading order: headings, paragraphs, list items, quotations, table rows, notes.

import type { Zone } from './article.ts';
import { restored } from './bound-html.ts';
import type { Piece } from './pieces.ts';

/** The few members of a DOM node that are read; linkedom's nodes fit. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT NAV FOOTER FORM BUTTON SELECT INPUT TEXTAREA DIALOG HEAD CANVAS AUDIO VIDEO'.split(
    ' ',
  ),
);
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Where the walk stands. */
interface Place {
  readonly zone: Zone;
  readonly depth: number;
  readonly marker: string;
  readonly ordered: boolean;
}

/** Collects pieces; loose text between blocks becomes a paragraph of its own. */
export class HtmlPieces {
  readonly pieces: Piece[] = [];
  #words = '';
  #place: Place = { zone: 'body', depth: 0, marker: '', ordered: false };

  /** Walks an element and closes the last paragraph. */
  add(node: HtmlNode): void {
    this.#children(node, this.#place);
    this.#flush();
  }

  #children(node: HtmlNode, place: Place): void {
    this.#place = place;
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#words += child.nodeValue ?? '';
      else if (child.nodeType === 1) this.#element(child, place);
    }
  }

  #element(node: HtmlNode, place: Place): void {
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name) || isNoteMark(node, name, this.#words)) return;
    if (name === 'BR') this.#words += '\n';
    else if (inline.has(name)) this.#inline(node, name, place);
    else this.#block(node, name, place);
  }

  #inline(node: HtmlNode, name: string, place: Place): void {
    if (name === 'Q') this.#words += '“';
    this.#children(node, place);
    if (name === 'Q') this.#words += '”';
  }

  #block(node: HtmlNode, name: string, outer: Place): void {
    this.#flush();
    const place = isNotes(node) ? { ...outer, zone: 'footnote' as const } : outer;
    if (/^H[1-6]$/.test(name)) this.#heading(node, Number(name[1]));
    else if (name === 'UL' || name === 'OL') this.#list(node, name === 'OL', place);
    else if (name === 'TR') this.#row(node);
    else if (name === 'P' && isBoldHeading(node)) this.#heading(node, undefined);
    else this.#children(node, zoned(name, place));
    this.#flush();
    this.#place = outer;
  }

  #heading(node: HtmlNode, level: number | undefined): void {
    const text = collapse(node.textContent ?? '');
    const rank = level === undefined ? { shape: 'bold' } : { level };
    if (text !== '') this.pieces.push({ text, zone: 'heading', ...rank });
  }

  #list(node: HtmlNode, ordered: boolean, place: Place): void {
    let number = Number(node.getAttribute?.('start') ?? 1) || 1;
    for (const item of node.childNodes) {
      if (item.nodeType !== 1) continue;
      const marker = ordered ? `${number}.` : '•';
      number += 1;
      const own = item.nodeName.toUpperCase() === 'LI';
      this.#children(item, own ? { ...place, depth: place.depth + 1, marker, ordered } : place);
      this.#flush();
    }
  }

  #row(node: HtmlNode): void {
    const cells: string[] = [];
    for (const cell of node.childNodes)
      if (cell.nodeType === 1) cells.push(collapse(cell.textContent ?? ''));
    const text = cells.filter((cell) => cell !== '').join(' | ');
    if (text !== '') this.pieces.push({ text, zone: 'table', whole: true });
  }

  /** Ends the paragraph; an empty line made of two line breaks ends one too. */
  #flush(): void {
    const words = this.#words;
    this.#words = '';
    for (const part of words.split(/\n[ \t]*(?:\n[ \t]*)+(?=\S)/)) this.#paragraph(collapse(part));
  }

  #paragraph(text: string): void {
    if (text === '') return;
    const { zone, depth, marker, ordered } = this.#place;
    if (depth === 0 || marker === '') {
      this.pieces.push({ text, zone });
      return;
    }
    const listed = zone === 'body' ? 'list' : zone;
    this.pieces.push({ text, zone: listed, list: { depth, marker, ordered } });
    // A second paragraph of the item is no item of its own.
    this.#place = { ...this.#place, depth: 0, marker: '' };
  }
}

function zoned(name: string, place: Place): Place {
  if (name === 'BLOCKQUOTE') return { ...place, zone: 'quotation' };
  if (name === 'FIGCAPTION' || name === 'CAPTION' || name === 'ASIDE')
    return { ...place, zone: 'boilerplate' };
  return place;
}

/** Notes at the foot of the page, by their ARIA role or the class that converters give them. */
function isNotes(node: HtmlNode): boolean {
  const role = node.getAttribute?.('role') ?? '';
  const marks = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`;
  return (
    /doc-(?:footnote|endnote)/.test(role) ||
    /(?:^|[\s_-])(?:sd)?(?:foot|end)notes?\d*(?:$|[\s_-])/i.test(marks)
  );
}

/** A short paragraph in bold throughout, without the end of a sentence: how people write headings without tags. */
function isBoldHeading(node: HtmlNode): boolean {
  const text = collapse(node.textContent ?? '');
  if (text === '' || text.length > 110 || /[.;,]$/.test(text)) return false;
  for (const child of node.childNodes) {
    const bold = child.nodeType === 1 && /^(?:b|strong)$/i.test(child.nodeName);
    if (!bold && (child.textContent ?? '').trim() !== '') return false;
  }
  return true;
}

/** A raised figure that points to a note is no word of the sentence; "m²" and "10⁶" are. */
function isNoteMark(node: HtmlNode, name: string, before: string): boolean {
  const role = node.getAttribute?.('role') ?? '';
  if (role === 'doc-noteref') return true;
  if (
    name !== 'SUP' ||
    !/^\s*\[?(?:\d{1,3}|[*†‡a-z])\]?(?:[, ]+\d{1,3})*\s*$/.test(node.textContent ?? '')
  )
    return false;
  for (const child of node.childNodes) if (child.nodeName.toUpperCase() === 'A') return true;
  return /[.,;:!?”"’)]$/.test(before.trimEnd());
}

function collapse(text: string): string {
  return restored(text)
    .replace(/\s+/g, ' ')
    .replace(/\u00ad/g, '')
    .trim();
}
