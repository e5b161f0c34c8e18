// A page's content → its marked contents with the text each of them shows, and what is painted outside of them.
import { PDFDict, type PDFPage, PDFStream } from 'pdf-lib';
import { bytesOperand, decodeText, nameOperand, type Operand, readOperators } from './operators.ts';
import {
  decoded,
  dictEntry,
  entry,
  latin1,
  members,
  nameEntry,
  type PdfFile,
  resolve,
} from './pdf-file.ts';
import { codesOf, readUnicodeMap, type UnicodeMap } from './unicode-map.ts';

/** One marked-content sequence that carries an MCID; its key joins page and MCID. */
export interface MarkedContent {
  readonly tag: string;
  text: string;
  /** Number of operators that paint something in it. */
  painted: number;
}

export interface PageContent {
  /** By MCID. */
  readonly marked: ReadonlyMap<number, MarkedContent>;
  readonly problems: readonly string[];
}

interface Level {
  readonly kind: 'content' | 'artifact' | 'other';
  readonly content?: MarkedContent;
  /** Stands for the text shown inside. */
  readonly actualText?: string;
}

const painting = new Set(`Tj TJ ' " f F f* B B* b b* S s sh Do EI`.split(' '));

/** Reads the content streams of a page; `place` begins each problem. */
export function readPageContent(file: PdfFile, page: PDFPage, place: string): PageContent {
  const streams = members(page.node, 'Contents').map((member) => resolve(file, member));
  const source = streams
    .map((stream) => (stream instanceof PDFStream ? latin1(decoded(stream)) : ''))
    .join('\n');
  const reader = new ContentReader(place);
  reader.read(source, page.node.Resources());
  return reader;
}

class ContentReader implements PageContent {
  readonly marked = new Map<number, MarkedContent>();
  readonly problems: string[] = [];
  readonly #place: string;
  readonly #levels: Level[] = [];
  readonly #fonts = new Map<PDFDict, UnicodeMap>();
  #resources: PDFDict | undefined;
  #font: UnicodeMap | undefined;
  #forms = 0;

  constructor(place: string) {
    this.#place = place;
  }

  read(source: string, resources: PDFDict | undefined): void {
    const outer = this.#resources;
    const depth = this.#levels.length;
    this.#resources = resources;
    for (const { operator, operands } of readOperators(source)) this.#operate(operator, operands);
    if (this.#levels.length !== depth) {
      this.#problem('unbalanced-content', `${this.#levels.length - depth} sequences left open`);
      this.#levels.length = depth;
    }
    this.#resources = outer;
  }

  #operate(operator: string, operands: readonly Operand[]): void {
    if (painting.has(operator)) this.#paint(operator);
    switch (operator) {
      case 'BMC':
      case 'BDC':
        this.#begin(operands);
        return;
      case 'EMC':
        this.#end();
        return;
      case 'Tf':
        this.#chooseFont(nameOperand(operands[0]));
        return;
      case 'Do':
        this.#form(nameOperand(operands[0]));
        return;
      default:
        if (operator === 'TJ' || operator === 'Tj') this.#show(operands[0]);
    }
  }

  #paint(operator: string): void {
    const level = this.#levels.find((open) => open.kind !== 'other');
    if (level === undefined) this.#problem('untagged-content', operator);
    if (level?.content !== undefined) level.content.painted++;
  }

  #begin(operands: readonly Operand[]): void {
    const tag = nameOperand(operands[0]) ?? '';
    const properties = this.#properties(operands[1]);
    const outer = this.#levels.find((open) => open.kind !== 'other');
    const mcid = properties?.get('MCID');
    const actualText = bytesOperand(properties?.get('ActualText'));
    const substitute = actualText === undefined ? {} : { actualText: decodeText(actualText) };
    if (typeof mcid === 'number')
      this.#levels.push({ ...this.#content(tag, mcid, outer), ...substitute });
    else if (tag === 'Artifact') this.#levels.push(this.#artifact(outer));
    else this.#levels.push({ kind: 'other', ...substitute });
    if (substitute.actualText !== undefined) this.#add(substitute.actualText);
  }

  #content(tag: string, mcid: number, outer: Level | undefined): Level {
    if (outer !== undefined) {
      this.#problem('nested-content', `MCID ${mcid} inside ${outer.content?.tag ?? 'an artifact'}`);
    }
    if (this.#forms > 0) this.#problem('form-content', `MCID ${mcid} inside a form XObject`);
    if (this.marked.has(mcid)) this.#problem('mcid-twice', `MCID ${mcid}`);
    const content = { tag, text: '', painted: 0 };
    this.marked.set(mcid, content);
    return { kind: 'content', content };
  }

  #artifact(outer: Level | undefined): Level {
    if (outer?.kind === 'content') {
      this.#problem('nested-artifact', `artifact inside ${outer.content?.tag}`);
    }
    return { kind: 'artifact' };
  }

  #end(): void {
    if (this.#levels.pop() === undefined)
      this.#problem('unbalanced-content', 'EMC without a start');
  }

  /** The properties of BDC: a dictionary, or the name of one in the page's resources. */
  #properties(operand: Operand | undefined): ReadonlyMap<string, Operand> | undefined {
    if (operand instanceof Map) return operand;
    const name = nameOperand(operand);
    const dict = name && dictEntry(dictEntry(this.#resources, 'Properties'), name);
    if (!(dict instanceof PDFDict)) return undefined;
    const mcid = entry(dict, 'MCID');
    return new Map<string, Operand>(mcid === undefined ? [] : [['MCID', Number(String(mcid))]]);
  }

  #chooseFont(name: string | undefined): void {
    const font = name && dictEntry(dictEntry(this.#resources, 'Font'), name);
    if (!(font instanceof PDFDict)) {
      this.#problem('font-missing', String(name));
      return;
    }
    this.#font = this.#fonts.get(font) ?? readUnicodeMap(font);
    this.#fonts.set(font, this.#font);
  }

  #show(operand: Operand | undefined): void {
    const font = this.#font;
    if (font === undefined) return;
    const parts = Array.isArray(operand) ? (operand as readonly Operand[]) : [operand];
    for (const part of parts) {
      const codes = codesOf(bytesOperand(part) ?? '', font);
      const text = codes.map((code) => this.#textOf(code, font)).join('');
      if (!this.#levels.some((level) => level.actualText !== undefined)) this.#add(text);
    }
  }

  #textOf(code: number, font: UnicodeMap): string {
    const text = font.text.get(code);
    const meaningless = text === undefined || /^[\0\uFEFF\uFFFE]?$/.test(text);
    const substituted = this.#levels.some((level) => level.actualText !== undefined);
    if (meaningless && !substituted && font.text.size > 0) {
      this.#problem('glyph-unmapped', `code ${code} has no text`);
    }
    return text ?? '';
  }

  /** Adds to the open marked content. Spaces must be written, also at line ends (ISO 32000-1, 14.8.2.5): none is guessed. */
  #add(text: string): void {
    const content = this.#levels.find((level) => level.content !== undefined)?.content;
    if (content === undefined || text === '') return;
    content.text = joinLines(content.text, text);
  }

  #form(name: string | undefined): void {
    const resources = dictEntry(this.#resources, 'XObject');
    const stream = name === undefined ? undefined : entry(resources, name);
    if (!(stream instanceof PDFStream)) {
      this.#problem('object-missing', String(name));
      return;
    }
    if (nameEntry(stream.dict, 'Subtype') !== 'Form') return;
    this.#forms++;
    const own = entry(stream.dict, 'Resources');
    this.read(latin1(decoded(stream)), own instanceof PDFDict ? own : this.#resources);
    this.#forms--;
  }

  #problem(code: string, detail: string): void {
    this.problems.push(`${code}: ${this.#place}: ${detail}`);
  }
}

/** Two stretches of one text; the soft hyphen of a word broken at a line end falls away. */
export function joinLines(before: string, after: string): string {
  return before.endsWith('\u00ad') ? before.slice(0, -1) + after : before + after;
}
