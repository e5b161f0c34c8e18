// A font's ToUnicode CMap → which text each of its codes stands for, ISO 32000-1, 9.10.3.
import type { PDFDict } from 'pdf-lib';
import { bytesOperand, type Operand, readOperators, utf16 } from './operators.ts';
import { decoded, latin1, nameEntry, streamEntry } from './pdf-file.ts';

export interface UnicodeMap {
  readonly codeBytes: 1 | 2;
  readonly text: ReadonlyMap<number, string>;
}

/** Reads the map of a font dictionary; empty where the font has none. */
export function readUnicodeMap(font: PDFDict): UnicodeMap {
  const text = new Map<number, string>();
  const codeBytes = nameEntry(font, 'Subtype') === 'Type0' ? 2 : 1;
  const stream = streamEntry(font, 'ToUnicode');
  if (stream === undefined) return { codeBytes, text };
  for (const { operator, operands } of readOperators(latin1(decoded(stream)))) {
    if (operator === 'endbfchar') readCharacters(operands, text);
    if (operator === 'endbfrange') readRanges(operands, text);
  }
  return { codeBytes, text };
}

/** The codes of a shown string. */
export function codesOf(bytes: string, map: UnicodeMap): number[] {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += map.codeBytes) {
    codes.push(code(bytes.slice(at, at + map.codeBytes)));
  }
  return codes;
}

function readCharacters(operands: readonly Operand[], text: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    text.set(code(bytesOperand(operands[at]) ?? ''), utf16(bytesOperand(operands[at + 1]) ?? ''));
  }
}

function readRanges(operands: readonly Operand[], text: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const first = code(bytesOperand(operands[at]) ?? '');
    const last = code(bytesOperand(operands[at + 1]) ?? '');
    const target = operands[at + 2];
    for (let offset = 0; offset <= last - first; offset++) {
      const mapped = Array.isArray(target)
        ? utf16(bytesOperand(target[offset]) ?? '')
        : counted(utf16(bytesOperand(target) ?? ''), offset);
      text.set(first + offset, mapped);
    }
  }
}

/** The text whose last UTF-16 unit is counted up by the offset. */
function counted(text: string, offset: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + offset);
}

function code(bytes: string): number {
  let value = 0;
  for (let at = 0; at < bytes.length; at++) value = value * 256 + bytes.charCodeAt(at);
  return value;
}
