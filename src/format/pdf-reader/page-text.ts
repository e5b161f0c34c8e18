// A page's content stream → the text of each marked content and artifact, as its fonts say it reads.
import { type CharacterMap, characterMapOf } from './character-map.ts';
import type { PdfObjects } from './objects.ts';
import {
  type Dictionary,
  isDictionary,
  Keyword,
  Lexer,
  Name,
  Text,
  textOf,
  type Value,
} from './values.ts';

/** Text of a page: by marked-content identifier, and what stands in artifacts or outside all marks. */
export interface PageText {
  readonly marked: ReadonlyMap<number, string>;
  readonly artifacts: string;
  readonly unmarked: string;
}

/** Content of an element, outside the reading order, or a mark within either. */
type Mark = { readonly mcid: number } | 'artifact' | 'inner';

/** Reads the text of a page. */
export function readPageText(objects: PdfObjects, page: Dictionary): PageText {
  const reader = new PageReader(objects, page);
  const streams = objects
    .array(page.get('Contents'))
    .map((part) => objects.stream(part).toString('latin1'));
  const lexer = new Lexer(streams.join('\n'));
  let operands: Value[] = [];
  while (!lexer.done) {
    const value = lexer.value();
    if (value instanceof Keyword) {
      reader.operate(value.word, operands);
      operands = [];
    } else operands.push(value);
  }
  return reader;
}

class PageReader implements PageText {
  readonly marked = new Map<number, string>();
  artifacts = '';
  unmarked = '';
  readonly #objects: PdfObjects;
  readonly #fonts: Dictionary;
  readonly #maps = new Map<string, CharacterMap>();
  readonly #marks: Mark[] = [];
  #font = '';
  /** Text that replaces what is shown until its mark ends; counted by marks open within. */
  #spelled = 0;

  constructor(objects: PdfObjects, page: Dictionary) {
    this.#objects = objects;
    const resources = objects.dictionary(page.get('Resources'));
    this.#fonts = objects.dictionary(resources.get('Font'));
  }

  operate(word: string, operands: readonly Value[]): void {
    if (word === 'BMC' || word === 'BDC') this.#begin(operands);
    else if (word === 'EMC') this.#end();
    else if (word === 'Tf' && operands[0] instanceof Name) this.#font = operands[0].name;
    else if (word === 'Tj' || word === 'TJ') this.#show(operands[0]);
  }

  #begin([tag, properties]: readonly Value[]): void {
    const entries = isDictionary(properties) ? properties : undefined;
    const mcid = entries?.get('MCID');
    const spelled = textOf(entries?.get('ActualText'));
    if (typeof mcid === 'number') this.#marks.push({ mcid });
    else this.#marks.push(tag instanceof Name && tag.name === 'Artifact' ? 'artifact' : 'inner');
    if (this.#spelled > 0) this.#spelled++;
    else if (spelled !== undefined) {
      this.#add(spelled);
      this.#spelled = 1;
    }
  }

  #end(): void {
    this.#marks.pop();
    if (this.#spelled > 0) this.#spelled--;
  }

  #show(shown: Value): void {
    if (this.#spelled > 0) return;
    const parts = shown instanceof Text ? [shown] : Array.isArray(shown) ? shown : [];
    for (const part of parts) if (part instanceof Text) this.#add(this.#map().read(part.bytes));
  }

  #map(): CharacterMap {
    const known = this.#maps.get(this.#font);
    if (known) return known;
    const font = this.#objects.dictionary(this.#fonts.get(this.#font));
    const map = characterMapOf(this.#objects, font);
    this.#maps.set(this.#font, map);
    return map;
  }

  #add(text: string): void {
    const mark = this.#marks.findLast((open): open is Exclude<Mark, 'inner'> => open !== 'inner');
    if (mark === 'artifact') this.artifacts += text;
    else if (mark === undefined) this.unmarked += text;
    else this.marked.set(mark.mcid, (this.marked.get(mark.mcid) ?? '') + text);
  }
}
