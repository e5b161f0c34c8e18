// Styled runs of text → measured words, ready to be broken into lines.
import type { FontName } from '../font-source.ts';
import type { FontShelf, Shape } from './font-shelf.ts';
import { StockBreaker, type StockFont, type StockInline, StockInlines } from './stock.ts';
import type { StructElement } from './structure.ts';

/** How a run looks. Sizes in points; `pitchPt` is the distance from line to line. */
export interface RunStyle {
  readonly font: FontName;
  readonly sizePt: number;
  readonly pitchPt: number;
  readonly colour: string;
  readonly strike?: boolean;
  readonly underline?: boolean;
  /** Step of the strength scale whose pill is drawn behind the run. */
  readonly badge?: number;
  /** Colours of that pill. */
  readonly pill?: { readonly line: string; readonly fill: string };
}

/** Text of one style, one element and one link. */
export interface Run {
  readonly text: string;
  readonly style: RunStyle;
  readonly element?: StructElement;
  /** Where a click leads: an address, or `#` and a place in the document. */
  readonly link?: string;
  readonly noWrap?: boolean;
}

/** A measured word of a run with the space after it. */
export interface Word extends StockInline, Run {
  text: string;
  font: StockFont;
  shape: Shape;
  /** Room before and after the letters, inside `width`. */
  padPt: number;
  /** Drawn at the end of the line, belongs to no word of the text. */
  hyphen?: boolean;
  /** Cut where no syllable ends: the word is wider than its line. */
  cut?: boolean;
}

/** The fonts of one document, embedded as they are first used. */
export class DocumentFonts {
  readonly shelf: FontShelf;
  readonly #document: object;
  readonly #fonts = new Map<FontName, StockFont>();

  constructor(shelf: FontShelf, document: object) {
    this.shelf = shelf;
    this.#document = document;
  }

  font(name: FontName): StockFont {
    const known = this.#fonts.get(name);
    if (known) return known;
    const font = this.shelf.embed(this.#document, name, `F${this.#fonts.size + 1}`);
    this.#fonts.set(name, font);
    return font;
  }

  /** Fonts in the order of their first use, by the id they are embedded under. */
  get all(): ReadonlyMap<FontName, StockFont> {
    return this.#fonts;
  }

  shape(name: FontName, text: string): Shape {
    return this.shelf.shape(name, this.font(name), text);
  }
}

/** Soft hyphens, zero-width spaces, joiners and direction marks: many fonts would draw them as an empty box. */
const undrawn = /\u00ad|\u200b|\u200e|\u200f|\u2060|\ufeff/gu;

const breaker = new StockBreaker();

/** "line 23", "no. 12", "A. Author", "a port": a short word and its number, an initial and its name, a lone letter. */
const bound = /(^|[\s([“‘"'])(\p{L}{1,5}\.? (?=\d)|\p{Lu}\. (?=\p{Lu})|\p{Ll} (?=\p{L}))/u;

/** Letters of a bracket that stays whole, such as "(R15, line 23)". */
const shortBracket = 18;

type Bare = { text: string; noNewLine?: boolean };

/** "50 km", "3.5 million", "12 %": a number and its unit. */
const measured =
  /(^|[\s([“‘"'€$£])\d[\d.,]* (?=(?:%|°|[kcm]?m|km²|ha|k?g|t|[kMGT]Wh?|pt|million|billion|trillion|crore|lakh|per\s?cent)(?![\p{L}\d]))/u;

/** Keeps together what reads as one: no line breaks between the two, nor within a short bracket. */
function bind<Some extends Bare>(words: Some[]): Some[] {
  words.forEach((word, index) => {
    const pair = word.text + (words[index + 1]?.text ?? '');
    const isShort = word.text.length < 10;
    if (isShort && (bound.test(pair) || measured.test(pair))) word.noNewLine = true;
    for (const inside of bracketFrom(words, index)) inside.noNewLine = true;
  });
  return words;
}

/** The words of a short bracket that opens in this one, but for the last. */
function bracketFrom(words: readonly Bare[], index: number): readonly Bare[] {
  if (!words[index]?.text.startsWith('(')) return [];
  let length = 0;
  for (let at = index; length <= shortBracket && at < words.length; at++) {
    const text = words[at]?.text.trimEnd() ?? '';
    length += text.length + 1;
    if (/\)\p{P}*$/u.test(text)) return length <= shortBracket ? words.slice(index, at) : [];
  }
  return [];
}

/** Stands in for pdfmake's text measure: every run brings its whole style, so nothing is looked up word by word. */
export class StyledWords extends StockInlines {
  readonly #fonts: DocumentFonts;

  constructor(fonts: DocumentFonts) {
    super(undefined);
    this.#fonts = fonts;
  }

  /** Called by pdfmake for each text: words, and the narrowest and widest the text can be set. */
  buildInlines(runs: readonly Run[]): { items: Word[]; minWidth: number; maxWidth: number } {
    const items = bind(breaker.getBreaks(runs)).map((word) => this.measure(word));
    let minWidth = 0;
    let maxWidth = 0;
    let unbroken = 0;
    let lineWidth = 0;
    for (const word of items) {
      unbroken += word.width;
      lineWidth += word.width;
      minWidth = Math.max(minWidth, unbroken - word.trailingCut);
      maxWidth = Math.max(maxWidth, lineWidth - word.trailingCut);
      if (!word.noNewLine) unbroken = 0;
      if (word.lineEnd) lineWidth = 0;
    }
    return { items, minWidth, maxWidth };
  }

  /** The hyphen at the end of a line after a word that is broken there. */
  hyphen(word: Word): Word {
    const { lineEnd: _, noNewLine: __, ...bare } = word;
    return this.measure({ ...bare, text: '-', hyphen: true });
  }

  /** Completes a word with its shape, width and height. */
  measure(bare: Run & Partial<Word>): Word {
    const { style, text } = bare;
    const shape = this.#fonts.shape(style.font, text.replace(undrawn, ''));
    const trailing = text.length - text.trimEnd().length;
    const padPt = style.badge === undefined ? 0 : style.sizePt * 0.45;
    return Object.assign(bare, {
      text,
      x: 0,
      shape,
      padPt,
      font: this.#fonts.font(style.font),
      width: (shape.width * style.sizePt) / 1000 + 2 * padPt,
      height: style.pitchPt,
      leadingCut: 0,
      trailingCut:
        trailing === 0
          ? 0
          : (trailing * this.#fonts.shape(style.font, ' ').width * style.sizePt) / 1000,
    }) as Word;
  }
}
