// BibTeX text → entries with raw values, one after the other; faults know where they are.
import type { Span } from '../../text/span.ts';

export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** The key. */
  readonly span: Span;
}

/** A fault of syntax at an offset. */
export class BibtexFault extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Scans a text; `next` gives undefined at its end. Text between entries is a remark, as in BibTeX. */
export class BibtexScanner {
  readonly #text: string;
  readonly #strings = new Map<string, string>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Throws `BibtexFault`. */
  next(): BibtexEntry | undefined {
    for (;;) {
      const at = this.#text.indexOf('@', this.#at);
      if (at < 0) return undefined;
      this.#at = at + 1;
      const type = this.#word('the kind of an entry, such as article').toLowerCase();
      if (type === 'comment') continue;
      this.#expect('{', `“{” behind @${type}`);
      if (type === 'preamble') this.#value();
      else if (type === 'string') this.#fields(this.#strings);
      else return this.#entry(type);
      this.#expect('}', `“}” at the end of @${type}`);
    }
  }

  #entry(type: string): BibtexEntry {
    this.#space();
    const start = this.#at;
    const key = /^[^\s,{}"@]+/.exec(this.#text.slice(start, start + 500))?.[0];
    if (key === undefined) throw new BibtexFault(`@${type} has no key`, start);
    this.#at += key.length;
    const fields = new Map<string, string>();
    this.#space();
    if (this.#text[this.#at] === ',') {
      this.#at += 1;
      this.#fields(fields);
    }
    this.#expect('}', `“,” or “}” in the entry ${key}`);
    return { type, key, fields, span: { start, end: start + key.length } };
  }

  #fields(fields: Map<string, string>): void {
    for (;;) {
      this.#space();
      if (this.#text[this.#at] === '}' || this.#at >= this.#text.length) return;
      const name = this.#word('the name of a field').toLowerCase();
      this.#expect('=', `“=” behind ${name}`);
      const value = this.#value();
      if (!fields.has(name)) fields.set(name, value);
      this.#space();
      if (this.#text[this.#at] !== ',') return;
      this.#at += 1;
    }
  }

  #value(): string {
    let value = this.#piece();
    this.#space();
    while (this.#text[this.#at] === '#') {
      this.#at += 1;
      value += this.#piece();
      this.#space();
    }
    return value;
  }

  #piece(): string {
    this.#space();
    const sign = this.#text[this.#at];
    if (sign === '{') return this.#enclosed('}');
    if (sign === '"') return this.#enclosed('"');
    const word = this.#word('a value in braces or quotes');
    return this.#strings.get(word.toLowerCase()) ?? word;
  }

  #enclosed(close: string): string {
    const start = this.#at;
    let depth = 0;
    for (let at = start + 1; at < this.#text.length; at++) {
      const sign = this.#text[at];
      if (sign === '\\') at += 1;
      else if (sign === close && depth === 0) {
        this.#at = at + 1;
        return this.#text.slice(start + 1, at);
      } else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
    throw new BibtexFault('this value is never closed', start);
  }

  #word(what: string): string {
    this.#space();
    const word = /^[\w:.+/-]+/.exec(this.#text.slice(this.#at, this.#at + 500))?.[0];
    if (word === undefined) throw new BibtexFault(`here should be ${what}`, this.#at);
    this.#at += word.length;
    return word;
  }

  #expect(sign: string, what: string): void {
    this.#space();
    if (this.#text[this.#at] !== sign) throw new BibtexFault(`here should be ${what}`, this.#at);
    this.#at += 1;
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }
}
