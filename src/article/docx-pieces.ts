// The document tree that mammoth makes → pieces: headings by style, list items by numbering, tables, quotations, notes.
import type { Piece } from './pieces.ts';

/** The members of mammoth's elements that are read (its `documents.js`). */
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly isBold?: boolean;
  readonly numbering?: { readonly level: number | string; readonly isOrdered: boolean } | null;
  readonly body?: readonly DocxNode[];
  readonly noteType?: string;
  readonly noteId?: string;
  readonly notes?: { resolve(reference: DocxNode): DocxNode | null };
}

/** Reads body and notes of a document; the notes follow the text. */
export function docxPieces(document: DocxNode): Piece[] {
  const reader = new Reader();
  for (const child of document.children ?? []) reader.block(child);
  for (const reference of reader.references) {
    const note = document.notes?.resolve(reference);
    const text = (note?.body ?? [])
      .map((paragraph) => textOf(paragraph))
      .join(' ')
      .trim();
    if (text !== '') reader.pieces.push({ text, zone: 'footnote' });
  }
  return reader.pieces;
}

class Reader {
  readonly pieces: Piece[] = [];
  readonly references: DocxNode[] = [];
  readonly #counts: number[] = [];

  block(node: DocxNode): void {
    if (node.type === 'paragraph') this.#paragraph(node);
    else if (node.type === 'tableRow') this.#row(node);
    else for (const child of node.children ?? []) this.block(child);
  }

  #paragraph(node: DocxNode): void {
    this.#collect(node);
    const text = textOf(node)
      .replace(/[ \t]+/g, ' ')
      .trim();
    if (text === '') return;
    const piece = this.#piece(node, text);
    if (!piece.list) this.#counts.length = 0;
    this.pieces.push(piece);
  }

  #piece(node: DocxNode, text: string): Piece {
    const style = (node.styleName ?? node.styleId ?? '').toLowerCase();
    const level = /^heading ?([1-6])/.exec(style)?.[1];
    if (level !== undefined) return { text, zone: 'heading', level: Number(level) };
    if (style === 'title') return { text, zone: 'heading', level: 1 };
    if (node.numbering) return this.#item(node.numbering, text);
    if (/^(?:intense )?quote|^block ?text/.test(style)) return { text, zone: 'quotation' };
    if (style === 'caption') return { text, zone: 'boilerplate' };
    if (/^bibliography/.test(style)) return { text, zone: 'references' };
    return isBoldHeading(node, text)
      ? { text, zone: 'heading', shape: 'bold' }
      : { text, zone: 'body' };
  }

  #item(
    numbering: { readonly level: number | string; readonly isOrdered: boolean },
    text: string,
  ): Piece {
    const depth = Math.min(6, Number(numbering.level) + 1 || 1);
    this.#counts.length = depth;
    const count = (this.#counts[depth - 1] ?? 0) + 1;
    this.#counts[depth - 1] = count;
    const marker = numbering.isOrdered ? `${count}.` : '•';
    return { text, zone: 'list', list: { depth, marker, ordered: numbering.isOrdered } };
  }

  #row(node: DocxNode): void {
    this.#collect(node);
    const cells = (node.children ?? []).map((cell) => textOf(cell).replace(/\s+/g, ' ').trim());
    const text = cells.filter((cell) => cell !== '').join(' | ');
    if (text !== '') this.pieces.push({ text, zone: 'table', whole: true });
  }

  #collect(node: DocxNode): void {
    if (node.type === 'noteReference') this.references.push(node);
    for (const child of node.children ?? []) this.#collect(child);
  }
}

/** Words of a node; marks of notes and comments are none. */
function textOf(node: DocxNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  const inner = (node.children ?? []).map(textOf).join('');
  return node.type === 'paragraph' ? `${inner} ` : inner;
}

/** A short paragraph in bold throughout, without the end of a sentence: how people write headings without styles. */
function isBoldHeading(node: DocxNode, text: string): boolean {
  if (text.length > 110 || /[.;,]$/.test(text)) return false;
  return allBold(node);
}

function allBold(node: DocxNode): boolean {
  return (node.children ?? []).every((child) => {
    if (textOf(child).trim() === '') return true;
    return child.type === 'run'
      ? child.isBold === true
      : child.type === 'hyperlink' && allBold(child);
  });
}
