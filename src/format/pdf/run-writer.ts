// Words of one style on one line → the operators of one text object.
import type { Word } from './words.ts';

const short = (value: number) => Math.round(value * 1e4) / 1e4;

/** UTF-16 text as a PDF hexadecimal string (ISO 32000-1, 7.9.2.2). */
export function hexText(text: string): string {
  let hex = '<FEFF';
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  }
  return `${hex}>`;
}

/** A word with the codes of its glyphs, and its text where the codes do not read as it. */
export interface CodedWord {
  readonly word: Word;
  readonly codes: readonly GlyphCode[];
  readonly spelled: string | undefined;
}

/** Adds the glyphs of a word to the subset of its font. */
export function codeWord(word: Word): CodedWord {
  const codes = word.shape.run.glyphs.map((glyph) => enterGlyph(word.font, glyph));
  const reads = word.shape.readable && codes.every((code) => code.own);
  // A hyphen at a line's end is no character of the text: it reads as a soft hyphen.
  const text = word.hyphen ? '\u00ad' : word.text;
  return { word, codes, spelled: word.hyphen || !reads ? text : undefined };
}

/** Writes the operators of one text object: BT … ET. */
export class RunWriter {
  readonly #out: string[];
  readonly #sizePt: number;
  readonly #baseline: number;
  #codes = '';
  #array: string[] = [];
  #pen: number;

  constructor(fontId: string, sizePt: number, x: number, baseline: number) {
    this.#out = [`BT\n/${fontId} ${short(sizePt)} Tf`];
    this.#sizePt = sizePt;
    this.#baseline = baseline;
    this.#pen = x;
    this.#move(x, baseline);
  }

  /** Shows a word; `gap` is extra space after it, in points. */
  show({ word, codes }: CodedWord, gap: number): void {
    this.#glyphs(word, codes, gap);
  }

  end(): string {
    this.#flush();
    this.#out.push('ET');
    return this.#out.join('\n');
  }

  #glyphs(word: Word, codes: readonly GlyphCode[], gap: number): void {
    const { glyphs, positions } = word.shape.run;
    glyphs.forEach((_, index) => {
      const position = positions[index];
      if (!position) return;
      const code = codes[index]?.hex ?? '';
      const extra = index === glyphs.length - 1 ? gap : 0;
      const advance = (position.xAdvance * this.#sizePt) / 1000 + extra;
      if (position.xOffset !== 0 || position.yOffset !== 0) {
        this.#offset(code, position.xOffset, position.yOffset, advance);
        return;
      }
      this.#codes += code;
      this.#pen += advance;
      const adjust = position.advanceWidth - position.xAdvance - (extra * 1000) / this.#sizePt;
      if (Math.abs(adjust) > 0.01) {
        this.#array.push(`<${this.#codes}> ${short(adjust)}`);
        this.#codes = '';
      }
    });
  }

  /** A glyph beside its place: marks of complex scripts. */
  #offset(code: string, xOffset: number, yOffset: number, advance: number): void {
    this.#flush();
    const toPt = this.#sizePt / 1000;
    this.#move(this.#pen + xOffset * toPt, this.#baseline - yOffset * toPt);
    this.#codes = code;
    this.#flush();
    this.#pen += advance;
    this.#move(this.#pen, this.#baseline);
  }

  #move(x: number, y: number): void {
    this.#out.push(`1 0 0 -1 ${short(x)} ${short(y)} Tm`);
  }

  #flush(): void {
    if (this.#codes) this.#array.push(`<${this.#codes}>`);
    if (this.#array.length > 0) this.#out.push(`[${this.#array.join(' ')}] TJ`);
    this.#codes = '';
    this.#array = [];
  }
}

/** A glyph's code in the content stream, and whether the code reads as what the glyph stands for here. */
interface GlyphCode {
  readonly hex: string;
  readonly own: boolean;
}

/** Adds a glyph to the font's subset; the first word of a document that shows it decides what its code reads as. */
function enterGlyph(font: Word['font'], glyph: Word['shape']['run']['glyphs'][number]): GlyphCode {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.advanceWidth * font.scale;
  font.unicode[id] ??= glyph.codePoints;
  const reading = font.unicode[id];
  const own =
    reading?.length === glyph.codePoints.length &&
    reading.every((codePoint, index) => codePoint === glyph.codePoints[index]);
  return { hex: id.toString(16).padStart(4, '0'), own };
}
