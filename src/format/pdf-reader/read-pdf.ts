// A PDF that policybrief wrote → its text as a screen reader says it, and the files it carries.
import type { Outcome } from '../../diagnostic/diagnostic.ts';
import { BrokenPdf, PdfObjects } from './objects.ts';
import { type PageText, readPageText } from './page-text.ts';
import { type Dictionary, Name, Reference, textOf, type Value } from './values.ts';

/** A block of text: a paragraph, heading, label or cell. Inline elements are part of their block. */
export interface PdfBlock {
  /** Structure type: P, H1, TD … */
  readonly role: string;
  /** Page it begins on, from 1. */
  readonly page: number;
  readonly text: string;
}
export interface PdfPage {
  /** Its blocks in reading order, a line break between two. */
  readonly text: string;
  /** Header, footer and repeated table rows. */
  readonly artifacts: string;
  /** What is painted outside structure and artifacts; empty in a file as it was written. */
  readonly unmarked: string;
}
export interface PdfAttachment {
  readonly name: string;
  readonly mediaType: string | undefined;
  readonly description: string | undefined;
  readonly content: Uint8Array;
}
export interface ReadPdf {
  readonly title: string | undefined;
  readonly blocks: readonly PdfBlock[];
  readonly pages: readonly PdfPage[];
  readonly attachments: readonly PdfAttachment[];
}

/**
 * Reads text and attachments back out of a PDF. `name` is what diagnostics call the file.
 *
 * Follows what this tool writes, and such files saved again by others; anything else is an `format/unreadable-pdf` error.
 */
export function readPdf(bytes: Uint8Array, name: string): Outcome<ReadPdf> {
  try {
    return { value: read(new PdfObjects(bytes)), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof BrokenPdf || error instanceof RangeError)) throw error;
    const message = `cannot be read as a PDF of policybrief: ${error.message}`;
    return {
      value: undefined,
      diagnostics: [
        { severity: 'error', code: 'format/unreadable-pdf', message, source: { name }, hints: [] },
      ],
    };
  }
}

function read(objects: PdfObjects): ReadPdf {
  const root = objects.dictionary(objects.trailer.get('Root'));
  const pages = pagesOf(objects, root.get('Pages'));
  const texts = pages.map((page) => readPageText(objects, objects.dictionary(page)));
  const blocks = readBlocks(objects, root, pages, texts);
  return {
    title: textOf(
      objects.resolve(objects.dictionary(objects.trailer.get('Info')).get('Title')) as Value,
    ),
    blocks,
    pages: texts.map(({ artifacts, unmarked }, index) => ({
      text: blocks
        .filter((block) => block.page === index + 1)
        .map((block) => block.text)
        .join('\n'),
      artifacts: tidy(artifacts),
      unmarked: tidy(unmarked),
    })),
    attachments: readAttachments(objects, root),
  };
}

/** References of the pages in order. Throws where the tree of pages leads back to itself. */
function pagesOf(objects: PdfObjects, node: Value, depth = 0): Value[] {
  if (depth > 50) throw new BrokenPdf('its tree of pages has no end');
  const entries = objects.dictionary(node);
  const kids = entries.get('Kids');
  if (!kids) return [node];
  return objects.array(kids).flatMap((kid) => pagesOf(objects, kid, depth + 1));
}

/** Structure types that are part of the line they stand in. */
const inline = new Set(['Span', 'Link', 'Reference', 'Code', 'Quote']);

/** Soft hyphens are the writer's, at the ends of lines; a space ends each word before them. */
const tidy = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();

interface Open {
  readonly role: string;
  page: number;
  text: string;
}

/** Walks the structure tree and gathers the text of each block. */
class BlockReader {
  readonly blocks: Open[] = [];
  readonly #objects: PdfObjects;
  readonly #pages: readonly number[];
  readonly #texts: readonly PageText[];

  constructor(objects: PdfObjects, pages: readonly Value[], texts: readonly PageText[]) {
    this.#objects = objects;
    this.#pages = pages.map((page) => (page instanceof Reference ? page.id : -1));
    this.#texts = texts;
  }

  visit(value: Value, open: Open | undefined, inherited: Value, depth: number): void {
    if (depth > 200) throw new BrokenPdf('its structure has no end');
    const entries = this.#objects.dictionary(value);
    const role = nameOf(entries.get('S'));
    const page = entries.get('Pg') ?? inherited;
    if (role === undefined) {
      this.#add(open, page, typeof value === 'number' ? value : entries.get('MCID'));
      return;
    }
    const block = inline.has(role) && open ? open : { role, page: 0, text: '' };
    if (block !== open) this.blocks.push(block);
    const said = textOf(entries.get('ActualText'));
    if (said === undefined) this.#visitKids(entries, block, page, depth);
    else this.#say(block, page, said);
  }

  #visitKids(entries: Dictionary, open: Open, page: Value, depth: number): void {
    for (const kid of this.#objects.array(entries.get('K'))) {
      this.visit(kid, open, page, depth + 1);
    }
  }

  /** Marked content of a page; annotations have no number and no text. */
  #add(open: Open | undefined, page: Value, mcid: Value): void {
    const at = page instanceof Reference ? this.#pages.indexOf(page.id) : -1;
    if (!open || typeof mcid !== 'number' || at < 0) return;
    this.#say(open, page, this.#texts[at]?.marked.get(mcid) ?? '');
  }

  #say(open: Open, page: Value, text: string): void {
    const at = page instanceof Reference ? this.#pages.indexOf(page.id) : -1;
    open.text += text;
    open.page ||= at + 1;
  }
}

function readBlocks(
  objects: PdfObjects,
  root: Dictionary,
  pages: readonly Value[],
  texts: readonly PageText[],
): PdfBlock[] {
  const reader = new BlockReader(objects, pages, texts);
  const tree = objects.dictionary(root.get('StructTreeRoot'));
  for (const top of objects.array(tree.get('K'))) reader.visit(top, undefined, undefined, 0);
  return reader.blocks
    .map((block) => ({ ...block, text: tidy(block.text) }))
    .filter((block) => block.text !== '');
}

const nameOf = (value: Value) => (value instanceof Name ? value.name : undefined);

function readAttachments(objects: PdfObjects, root: Dictionary): PdfAttachment[] {
  return objects.array(root.get('AF')).map((file) => {
    const specification = objects.dictionary(file);
    const stream = objects.dictionary(specification.get('EF')).get('F');
    const mediaType = objects.resolve(objects.dictionary(stream).get('Subtype'));
    return {
      name: textOf(specification.get('UF')) ?? textOf(specification.get('F')) ?? '',
      mediaType: mediaType instanceof Name ? mediaType.name : undefined,
      description: textOf(specification.get('Desc')),
      content: objects.stream(stream),
    };
  });
}
