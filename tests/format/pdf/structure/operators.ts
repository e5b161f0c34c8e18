// Content stream (or CMap) → its operators with their operands, ISO 32000-1, 7.8.2.

/** A string is its bytes as Latin-1 text; a name goes without its slash. */
export type Operand =
  | number
  | boolean
  | null
  | { readonly name: string }
  | { readonly bytes: string }
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

export interface Operator {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const blank = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)+/y;
const token =
  /<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\(|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+|[{}]/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** The operators of a stream given as Latin-1 text; inline image data is skipped, `EI` stands for the whole image. */
export function* readOperators(source: string): Generator<Operator> {
  const reader = new OperandReader(source);
  let operands: Operand[] = [];
  for (;;) {
    const next = reader.next();
    if (next === undefined) return;
    if (typeof next !== 'string') {
      operands.push(next);
      continue;
    }
    if (next === 'ID') reader.skipImage();
    yield { operator: next, operands };
    operands = [];
  }
}

class OperandReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The next operand, or an operator or closing bracket as a plain string; undefined at the end. */
  next(): Operand | string | undefined {
    const text = this.#token();
    if (text === undefined) return undefined;
    if (text === '[') return this.#until(']');
    if (text === '<<') return dictionary(this.#until('>>'));
    if (text === '(') return { bytes: this.#literal() };
    if (text.startsWith('<')) return { bytes: hexadecimal(text.slice(1, -1)) };
    if (text.startsWith('/')) return { name: text.slice(1) };
    if (number.test(text)) return Number(text);
    return text in words ? (words[text] ?? null) : text;
  }

  /** Moves past the data of an inline image, to its `EI`. */
  skipImage(): void {
    const end = /[\s]EI(?=\s|$)/g;
    end.lastIndex = this.#at;
    const found = end.exec(this.#source);
    this.#at = found === null ? this.#source.length : found.index;
  }

  #token(): string | undefined {
    blank.lastIndex = this.#at;
    if (blank.test(this.#source)) this.#at = blank.lastIndex;
    token.lastIndex = this.#at;
    const found = token.exec(this.#source);
    if (found === null) return undefined;
    this.#at = token.lastIndex;
    return found[0];
  }

  #until(close: string): Operand[] {
    const operands: Operand[] = [];
    for (;;) {
      const next = this.next();
      if (next === undefined || next === close) return operands;
      if (typeof next !== 'string') operands.push(next);
    }
  }

  /** The string whose opening bracket was just read; balanced brackets inside belong to it. */
  #literal(): string {
    let text = '';
    let depth = 1;
    while (this.#at < this.#source.length) {
      const character = this.#source.charAt(this.#at++);
      if (character === '\\') {
        text += this.#escape();
        continue;
      }
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) break;
      text += character;
    }
    return text;
  }

  #escape(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.#at;
    const code = octal.exec(this.#source)?.[0];
    if (code !== undefined) {
      this.#at += code.length;
      return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    }
    const character = this.#source.charAt(this.#at++);
    if (character === '\n') return '';
    return escapes[character] ?? character;
  }
}

function hexadecimal(digits: string): string {
  const plain = digits.replace(/\s+/g, '');
  const even = plain.length % 2 === 0 ? plain : `${plain}0`;
  return even.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

function dictionary(operands: readonly Operand[]): ReadonlyMap<string, Operand> {
  const entries = new Map<string, Operand>();
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const key = nameOperand(operands[at]);
    const value = operands[at + 1];
    if (key !== undefined && value !== undefined) entries.set(key, value);
  }
  return entries;
}

/** The name, where the operand is one. */
export function nameOperand(operand: Operand | undefined): string | undefined {
  return typeof operand === 'object' && operand !== null && 'name' in operand
    ? operand.name
    : undefined;
}

/** The bytes as Latin-1 text, where the operand is a string. */
export function bytesOperand(operand: Operand | undefined): string | undefined {
  return typeof operand === 'object' && operand !== null && 'bytes' in operand
    ? operand.bytes
    : undefined;
}

/** A text string of PDF (UTF-16BE with a byte order mark, else Latin-1) as text. */
export function decodeText(bytes: string): string {
  return bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes;
}

/** UTF-16BE bytes, given as Latin-1 text, as text. */
export function utf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  }
  return text;
}
