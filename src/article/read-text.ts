// A plain text → an Article: title and author guessed from its head, zones, sections, lists and sentences.
import { createHash } from 'node:crypto';
import { Source } from '../text/source.ts';
import type { Article, Zone } from './article.ts';
import { assembleArticle } from './assemble.ts';
import { zoneUnder } from './furniture.ts';
import { readHead } from './head.ts';
import { headingShape, isTitleCase, looksLikeHeading } from './headings.ts';
import type { RawBlock } from './raw-block.ts';
import { type Draft, textBlocks } from './text-blocks.ts';

/** A numbered line as a heading: title case, or a few words before a block that is a sentence. */
function isNumberedHeading(block: Draft, next: Draft): boolean {
  if (block.marker?.ordered !== true || !looksLikeHeading(block.text)) return false;
  if (next.kind === 'item' && next.marker?.shape === block.marker.shape) return false;
  const sentence = next.text.length > 60 || /[.;:]$/.test(next.text);
  return (sentence && block.text.split(' ').length <= 10) || isTitleCase(block.text);
}

/** True where the block stands as a heading: nothing but its own shape and the block behind it can say so. */
function isHeading(block: Draft, next: Draft | undefined): boolean {
  if (block.kind === 'marked') return true;
  if (next === undefined || next.kind === 'furniture') return false;
  if (block.kind === 'text') return looksLikeHeading(block.text);
  if (block.kind === 'label') return next.kind === 'text' && block.text.split(' ').length <= 30;
  return block.kind === 'item' && isNumberedHeading(block, next);
}

function shapeOf(block: Draft): string {
  if (block.kind === 'label') return 'recommendation';
  if (block.bold) return 'bold';
  return headingShape(block.kind === 'item' ? `${block.marker?.marker} ${block.text}` : block.text);
}

const zones: Partial<Record<Draft['kind'], Zone>> = {
  table: 'table',
  footnote: 'footnote',
  furniture: 'boilerplate',
  quotation: 'quotation',
};

/** Depth of an item in its list: items of one marker shape and indent stand on one level. */
class Nesting {
  #stack: string[] = [];

  depth(block: Draft): number {
    const key = `${block.marker?.shape} ${Math.floor(block.indent / 2)}`;
    const known = this.#stack.indexOf(key);
    this.#stack = known >= 0 ? this.#stack.slice(0, known + 1) : [...this.#stack, key].slice(-6);
    return this.#stack.length;
  }

  end(): void {
    this.#stack = [];
  }
}

function headingBlock(block: Draft): RawBlock {
  const marker = block.marker;
  return {
    span: block.span,
    zone: 'heading',
    ...(block.level === undefined ? { shape: shapeOf(block) } : { level: block.level }),
    ...(marker === undefined ? {} : { list: { depth: 1, marker: marker.marker, ordered: true } }),
  };
}

function bodyBlock(block: Draft, zone: Zone, nesting: Nesting): RawBlock {
  const marker = block.marker;
  if (marker === undefined) {
    nesting.end();
    return { span: block.span, zone };
  }
  const list = { depth: nesting.depth(block), marker: marker.marker, ordered: marker.ordered };
  return { span: block.span, zone: zone === 'body' ? 'list' : zone, list };
}

function rawBlocks(drafts: readonly Draft[]): readonly RawBlock[] {
  const nesting = new Nesting();
  const blocks: RawBlock[] = [];
  let under: Zone | undefined;
  drafts.forEach((block, index) => {
    if (block.span.start >= block.span.end) return;
    const heading = isHeading(block, drafts[index + 1]);
    const opens = heading || block.text.length <= 60 ? zoneUnder(block.text) : undefined;
    if (opens !== undefined || (heading && !staysUnder(under, block))) {
      under = opens;
      nesting.end();
      blocks.push(headingBlock(block));
      return;
    }
    blocks.push(bodyBlock(block, zones[block.kind] ?? under ?? 'body', nesting));
  });
  return blocks;
}

/** Entries of a reference list look like headings; only a marked or numbered heading, or an annex, ends the list. */
function staysUnder(under: Zone | undefined, block: Draft): boolean {
  if (under === undefined) return false;
  if (block.kind === 'marked') return false;
  if (under === 'boilerplate') return block.text.split(' ').length > 10;
  return !/^(?:annex|appendix)\b/i.test(block.text);
}

/**
 * The Article of a plain text. A leading byte order mark is dropped; offsets count from behind it.
 *
 * `sha256` is that of the text in UTF-8 unless the caller, who has seen the bytes, gives another.
 */
export function readText(name: string, text: string, sha256?: string): Article {
  const source = new Source(name, text.replace(/^\ufeff/, ''));
  const hash = sha256 ?? createHash('sha256').update(text, 'utf8').digest('hex');
  const head = readHead(rawBlocks(textBlocks(source.text)), source.text);
  return assembleArticle({ source, sha256: hash, ...head });
}
