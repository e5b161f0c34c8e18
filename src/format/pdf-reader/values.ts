// PDF syntax → values: names, strings, numbers, arrays, dictionaries, references and operators (ISO 32000-1, 7.3).

/** A name object, without its slash. */
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
/** A reference to an indirect object. */
export class Reference {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
/** A bare word: a content operator, or `obj`, `stream`, `R`, `true` and their like. */
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
/** A string object: bytes as Latin-1 characters. */
export class Text {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}
export type Dictionary = ReadonlyMap<string, Value>;
export type Value =
  | Name
  | Reference
  | Keyword
  | Text
  | Dictionary
  | readonly Value[]
  | number
  | undefined;

const white = /[\0\t\n\f\r ]/;
const delimiter = /[()<>[\]{}/%]/;
const opening: Readonly<Record<string, string>> = { '[': ']', '<<': '>>' };

/** Deepest nesting of arrays and dictionaries; deeper is not a file of ours and would exhaust the stack. */
const maxDepth = 60;

/** Reads values one after the other from Latin-1 text. */
export class Lexer {
  at: number;
  readonly #text: string;
  #depth = 0;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** True where nothing but white space and comments is left. */
  get done(): boolean {
    this.#skip();
    return this.at >= this.#text.length;
  }

  /** The next value; a closing bracket is a keyword. Undefined at the end. */
  value(): Value {
    this.#skip();
    const two = this.#text.slice(this.at, this.at + 2);
    const one = two[0];
    if (one === undefined) return undefined;
    if (two === '<<') return this.#dictionary();
    if (one === '[') return this.#sequence('[');
    if (one === '/') return this.#name();
    if (one === '(') return this.#literal();
    if (one === '<') return this.#hexadecimal();
    if (two === '>>' || one === ']') {
      this.at += one === ']' ? 1 : 2;
      return new Keyword(one === ']' ? ']' : '>>');
    }
    return this.#word();
  }

  #skip(): void {
    for (;;) {
      const character = this.#text[this.at];
      if (character === '%') this.at = lineEnd(this.#text, this.at);
      else if (character !== undefined && white.test(character)) this.at++;
      else return;
    }
  }

  /** Values up to the closing bracket; `id generation R` becomes a reference. */
  #sequence(open: '[' | '<<'): Value[] {
    this.at += open.length;
    const close = opening[open];
    const values: Value[] = [];
    if (++this.#depth > maxDepth) throw new Error('nested too deeply');
    for (;;) {
      const value = this.value();
      if (value === undefined || (value instanceof Keyword && value.word === close)) break;
      const id = value instanceof Keyword && value.word === 'R' ? values.at(-2) : undefined;
      if (typeof id === 'number') values.splice(-2, 2, new Reference(id));
      else values.push(value);
    }
    this.#depth--;
    return values;
  }

  #dictionary(): Dictionary {
    const values = this.#sequence('<<');
    const entries = new Map<string, Value>();
    for (let index = 0; index + 1 < values.length; index += 2) {
      const key = values[index];
      if (key instanceof Name) entries.set(key.name, values[index + 1]);
    }
    return entries;
  }

  #run(): string {
    const start = this.at;
    while (this.at < this.#text.length) {
      const character = this.#text[this.at] ?? '';
      if (white.test(character) || delimiter.test(character)) break;
      this.at++;
    }
    return this.#text.slice(start, this.at);
  }

  #name(): Name {
    this.at++;
    const name = this.#run();
    return new Name(
      name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    );
  }

  #word(): Value {
    const word = this.#run();
    if (word === '') {
      this.at++;
      return new Keyword(this.#text[this.at - 1] ?? '');
    }
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : new Keyword(word);
  }

  #hexadecimal(): Text {
    const end = this.#text.indexOf('>', this.at);
    const hex = this.#text
      .slice(this.at + 1, end < 0 ? undefined : end)
      .replace(/[^0-9a-fA-F]/g, '');
    this.at = end < 0 ? this.#text.length : end + 1;
    return new Text(
      (hex.match(/..?/g) ?? [])
        .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
        .join(''),
    );
  }

  #literal(): Text {
    let depth = 0;
    let bytes = '';
    while (this.at < this.#text.length) {
      const character = this.#text[this.at++] ?? '';
      if (character === '\\') {
        bytes += this.#escape();
        continue;
      }
      if (character === ')' && --depth === 0) break;
      if (character === '(' && depth++ === 0) continue;
      bytes += character;
    }
    return new Text(bytes);
  }

  /** What follows a backslash in a string. */
  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.at, this.at + 3))?.[0];
    if (octal) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const character = this.#text[this.at++] ?? '';
    if (character === '\r' && this.#text[this.at] === '\n') this.at++;
    return escapes[character] ?? character;
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};

function lineEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/);
  return at < 0 ? text.length : from + at;
}

/** A text string: UTF-16 with its mark, UTF-8 with its mark, else Latin-1 (7.9.2.2). */
export function textOf(value: Value): string | undefined {
  if (!(value instanceof Text)) return undefined;
  const { bytes } = value;
  if (bytes.startsWith('\xfe\xff')) return utf16(bytes.slice(2));
  if (bytes.startsWith('\xef\xbb\xbf'))
    return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return bytes;
}

/** Big-endian UTF-16 bytes as text. */
export function utf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}

export const isDictionary = (value: Value): value is Dictionary => value instanceof Map;
