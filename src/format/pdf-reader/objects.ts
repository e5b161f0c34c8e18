// PDF bytes → its objects: cross-reference tables and streams, updates, object streams, Flate (ISO 32000-1, 7.5).
import { inflateSync } from 'node:zlib';
import {
  type Dictionary,
  isDictionary,
  Keyword,
  Lexer,
  Name,
  Reference,
  type Value,
} from './values.ts';

/** A file that is no PDF, or one this reader cannot follow. */
export class BrokenPdf extends Error {}

/** A stream object: its dictionary and its bytes as they stand in the file. */
export class Stream {
  readonly dictionary: Dictionary;
  readonly raw: Buffer;
  constructor(dictionary: Dictionary, raw: Buffer) {
    this.dictionary = dictionary;
    this.raw = raw;
  }
}
export type Item = Value | Stream;

type Place = { readonly offset: number } | { readonly container: number; readonly index: number };

/** Largest decoded stream in bytes: a brief's are far below, a bomb's are not. */
const maxStream = 64 * 1024 * 1024;

/** The objects of a file, the newest version of each. */
export class PdfObjects {
  readonly trailer: Dictionary;
  readonly #bytes: Buffer;
  readonly #text: string;
  readonly #places = new Map<number, Place>();
  readonly #items = new Map<number, Item>();

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#text = this.#bytes.toString('latin1');
    if (!this.#text.startsWith('%PDF-')) throw new BrokenPdf('it does not begin as a PDF does');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text.slice(-1024))?.[1];
    if (!start) throw new BrokenPdf('its end does not say where its table of objects is');
    this.trailer = this.#tables(Number(start));
  }

  /** Follows references to the object itself. */
  resolve(value: Item): Item {
    let item = value;
    for (let hops = 0; item instanceof Reference; hops++) {
      if (hops > 20) throw new BrokenPdf('references lead in a circle');
      item = this.#object(item.id);
    }
    return item;
  }

  /** The dictionary a value is or leads to; an empty one where it is none. A stream gives its dictionary. */
  dictionary(value: Item): Dictionary {
    const item = this.resolve(value);
    if (item instanceof Stream) return item.dictionary;
    return isDictionary(item as Value) ? (item as Dictionary) : new Map();
  }

  /** The array a value is or leads to; a single value is an array of one. */
  array(value: Item): readonly Value[] {
    const item = this.resolve(value);
    if (item === undefined) return [];
    return Array.isArray(item) ? item : [value as Value];
  }

  /** Decoded bytes of the stream a value leads to. */
  stream(value: Item): Buffer {
    const item = this.resolve(value);
    if (!(item instanceof Stream)) throw new BrokenPdf('a stream is missing');
    return this.#decode(item);
  }

  #decode({ dictionary, raw }: Stream): Buffer {
    const filters = this.array(dictionary.get('Filter')).map((filter) => this.resolve(filter));
    const [filter] = filters;
    if (filter === undefined) return raw;
    if (filters.length > 1 || !(filter instanceof Name) || filter.name !== 'FlateDecode') {
      throw new BrokenPdf('a stream is packed in a way that policybrief does not use');
    }
    const [parameters] = this.array(dictionary.get('DecodeParms'));
    try {
      const plain = inflateSync(raw, { maxOutputLength: maxStream });
      return unpredict(plain, this.dictionary(parameters));
    } catch {
      throw new BrokenPdf('a packed stream is damaged');
    }
  }

  #object(id: number): Item {
    const known = this.#items.get(id);
    if (known !== undefined) return known;
    const place = this.#places.get(id);
    if (!place) return undefined;
    const item =
      'offset' in place ? this.#at(place.offset).item : this.#inside(place.container, place.index);
    this.#items.set(id, item);
    return item;
  }

  /** The object that begins at an offset. */
  #at(offset: number): { id: number; item: Item } {
    const lexer = new Lexer(this.#text, offset);
    const [id, , word] = [lexer.value(), lexer.value(), lexer.value()];
    if (typeof id !== 'number' || !(word instanceof Keyword) || word.word !== 'obj') {
      throw new BrokenPdf('its table of objects points beside an object');
    }
    const value = lexer.value();
    const after = lexer.at;
    const next = lexer.value();
    if (!isDictionary(value) || !(next instanceof Keyword) || next.word !== 'stream') {
      const generation = typeof value === 'number' ? lexer.value() : undefined;
      const isReference = generation instanceof Keyword && generation.word === 'R';
      return { id, item: isReference ? new Reference(value as number) : value };
    }
    const begin = this.#text.indexOf('stream', after) + 'stream'.length;
    const start = begin + (this.#text[begin] === '\r' ? 2 : 1);
    const length = this.resolve(value.get('Length'));
    if (typeof length !== 'number') throw new BrokenPdf('a stream has no length');
    return { id, item: new Stream(value, this.#bytes.subarray(start, start + length)) };
  }

  /** An object of an object stream. */
  #inside(container: number, index: number): Item {
    const stream = this.#object(container);
    if (!(stream instanceof Stream)) throw new BrokenPdf('an object stream is missing');
    const text = this.#decode(stream).toString('latin1');
    const first = this.resolve(stream.dictionary.get('First'));
    const lexer = new Lexer(text);
    for (let skip = 0; skip < index; skip++) [lexer.value(), lexer.value()];
    const [, offset] = [lexer.value(), lexer.value()];
    if (typeof first !== 'number' || typeof offset !== 'number')
      throw new BrokenPdf('an object stream is damaged');
    return new Lexer(text, first + offset).value();
  }

  /** Reads the tables from the newest to the oldest; the newest entry of an object counts. Returns the newest trailer. */
  #tables(start: number): Dictionary {
    let trailer: Dictionary | undefined;
    const seen = new Set<number>();
    for (let at: Item = start; typeof at === 'number' && !seen.has(at); ) {
      seen.add(at);
      const next: Dictionary = this.#text.startsWith('xref', at)
        ? this.#table(at)
        : this.#tableStream(at);
      trailer ??= next;
      const hybrid = next.get('XRefStm');
      if (typeof hybrid === 'number') this.#tableStream(hybrid);
      at = next.get('Prev');
    }
    if (!trailer) throw new BrokenPdf('it has no table of objects');
    return trailer;
  }

  #enter(id: number, place: Place): void {
    if (!this.#places.has(id)) this.#places.set(id, place);
  }

  #table(at: number): Dictionary {
    const lexer = new Lexer(this.#text, at + 'xref'.length);
    for (;;) {
      const first = lexer.value();
      if (typeof first !== 'number') break;
      const count = lexer.value();
      for (let index = 0; index < Number(count); index++) {
        const [offset, , kind] = [lexer.value(), lexer.value(), lexer.value()];
        const used = kind instanceof Keyword && kind.word === 'n';
        if (used && typeof offset === 'number') this.#enter(first + index, { offset });
      }
    }
    const trailer = lexer.value();
    if (!isDictionary(trailer)) throw new BrokenPdf('its trailer is missing');
    return trailer;
  }

  #tableStream(at: number): Dictionary {
    const { item } = this.#at(at);
    if (!(item instanceof Stream)) throw new BrokenPdf('its table of objects is missing');
    const { dictionary } = item;
    const content = this.#decode(item);
    const widths = this.array(dictionary.get('W')).map(Number);
    const size = Number(dictionary.get('Size'));
    const sections = this.array(dictionary.get('Index') ?? [0, size]).map(Number);
    const rows = sections.flatMap((first, index) =>
      index % 2 === 0
        ? Array.from(
            { length: Math.min(sections[index + 1] ?? 0, content.length) },
            (_, row) => first + row,
          )
        : [],
    );
    let read = 0;
    for (const id of rows) {
      const [kind, second, third] = widths.map((width) => {
        const value = width === 0 ? 1 : content.readUIntBE(read, width);
        read += width;
        return value;
      });
      if (kind === 1) this.#enter(id, { offset: second ?? 0 });
      if (kind === 2) this.#enter(id, { container: second ?? 0, index: third ?? 0 });
    }
    return dictionary;
  }
}

/** Undoes PNG's "up" and "none" prediction, the ones that table streams use (7.4.4.4). */
function unpredict(bytes: Buffer, parameters: Dictionary): Buffer {
  if ((parameters.get('Predictor') ?? 1) === 1) return bytes;
  const columns = Number(parameters.get('Columns') ?? 1);
  const rows: Buffer[] = [];
  for (let at = 0; at + columns < bytes.length; at += columns + 1) {
    const row = Buffer.from(bytes.subarray(at + 1, at + 1 + columns));
    const above = bytes[at] === 2 ? rows.at(-1) : undefined;
    if (bytes[at] !== 0 && bytes[at] !== 2)
      throw new BrokenPdf('a stream is packed in an unknown way');
    rows.push(above ? (row.map((byte, column) => byte + (above[column] ?? 0)) as Buffer) : row);
  }
  return Buffer.concat(rows);
}
