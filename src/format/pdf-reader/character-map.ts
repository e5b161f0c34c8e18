// A font's ToUnicode stream → what its character codes read as (ISO 32000-1, 9.10.3).
import type { PdfObjects } from './objects.ts';
import { type Dictionary, Keyword, Lexer, Text, utf16, type Value } from './values.ts';

/** Codes of two bytes to text; a code without an entry reads as the replacement character. */
export class CharacterMap {
  readonly #texts = new Map<number, string>();

  read(bytes: string): string {
    let text = '';
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      text += this.#texts.get(codeOf(bytes.slice(at, at + 2))) ?? '\ufffd';
    }
    return text;
  }

  /** One code and its text. */
  enter(code: number, bytes: string): void {
    this.#texts.set(code, utf16(bytes));
  }
}

const codeOf = (bytes: string) => bytes.charCodeAt(0) * 256 + (bytes.charCodeAt(1) || 0);

/** Reads the map of a font; a font without one gives a map without entries. */
export function characterMapOf(objects: PdfObjects, font: Dictionary): CharacterMap {
  const map = new CharacterMap();
  const source = font.get('ToUnicode');
  if (!source) return map;
  const lexer = new Lexer(objects.stream(source).toString('latin1'));
  let operands: Value[] = [];
  while (!lexer.done) {
    const value = lexer.value();
    if (!(value instanceof Keyword)) {
      operands.push(value);
      continue;
    }
    if (value.word === 'endbfchar') enterCharacters(map, operands);
    if (value.word === 'endbfrange') enterRanges(map, operands);
    operands = [];
  }
  return map;
}

function enterCharacters(map: CharacterMap, operands: readonly Value[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, text] = [operands[at], operands[at + 1]];
    if (code instanceof Text && text instanceof Text) map.enter(codeOf(code.bytes), text.bytes);
  }
}

function enterRanges(map: CharacterMap, operands: readonly Value[]): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, target] = [operands[at], operands[at + 1], operands[at + 2]];
    if (!(first instanceof Text) || !(last instanceof Text)) continue;
    const [from, to] = [codeOf(first.bytes), codeOf(last.bytes)];
    for (let code = from; code <= to; code++) {
      const text = Array.isArray(target) ? target[code - from] : stepped(target, code - from);
      if (text instanceof Text) map.enter(code, text.bytes);
    }
  }
}

/** The target of a range counts up in its last byte. */
function stepped(target: Value, step: number): Text | undefined {
  if (!(target instanceof Text)) return undefined;
  const end = target.bytes.length - 1;
  return new Text(
    target.bytes.slice(0, end) + String.fromCharCode(target.bytes.charCodeAt(end) + step),
  );
}
