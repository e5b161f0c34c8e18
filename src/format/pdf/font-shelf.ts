// Font files → parsed fonts and shaped words, once a process and shared by all documents.
import type { FontName, FontSource } from '../font-source.ts';
import {
  type GlyphRun,
  type ParsedFont,
  StockDocument,
  type StockFont,
  type StockFontClass,
} from './stock.ts';
import { subsetFont, TrueTypeFile } from './subset-font.ts';

/** A word as glyphs. */
export interface Shape {
  readonly run: GlyphRun;
  /** Thousandths of the size. */
  readonly width: number;
  /** False where the glyphs, read one by one, would not give the word: it then carries its text beside them. */
  readonly readable: boolean;
}

/** A font that cannot be used: not a static TrueType or OpenType file. */
export class FontFault extends Error {}

interface Shelved {
  readonly parsed: ParsedFont;
  /** Undefined for OpenType fonts with PostScript outlines, which fontkit subsets itself. */
  readonly file: TrueTypeFile | undefined;
  readonly Embedded: StockFontClass;
  readonly shapes: Map<string, Shape>;
  readonly covered: Map<number, boolean>;
}

/** Shaped words kept for each font; a policy vocabulary is far smaller, a batch of thousands stays bounded. */
const maxShapes = 20_000;

/** The parsed fonts of one source. */
export class FontShelf {
  readonly #source: FontSource;
  readonly #fonts = new Map<FontName, Shelved | undefined>();

  constructor(source: FontSource) {
    this.#source = source;
  }

  /** True where the installation has this font. */
  has(name: FontName): boolean {
    return this.#shelved(name) !== undefined;
  }

  /** True where the font has a glyph for the character. */
  covers(name: FontName, codePoint: number): boolean {
    const shelved = this.#shelved(name);
    if (!shelved) return false;
    const known = shelved.covered.get(codePoint);
    if (known !== undefined) return known;
    const covered = shelved.parsed.hasGlyphForCodePoint(codePoint);
    shelved.covered.set(codePoint, covered);
    return covered;
  }

  /** The font as one document embeds it. Throws where the installation lacks it: faces are chosen among those it has. */
  embed(document: object, name: FontName, id: string): StockFont {
    const shelved = this.#shelved(name);
    if (!shelved) throw new Error(`font ${name} was chosen but is not installed`);
    const font = new shelved.Embedded(document, shelved.parsed, id);
    const { file } = shelved;
    const { subset } = font;
    // fontkit decodes and encodes every table again; cutting the file is several times faster.
    if (file) {
      subset.encode = () => subsetFont(file, subset.glyphs, (glyph) => subset.includeGlyph(glyph));
    }
    return font;
  }

  /** Shapes a word; the same word in the same font is shaped once. */
  shape(name: FontName, font: StockFont, text: string): Shape {
    const shapes = this.#shelved(name)?.shapes;
    const known = shapes?.get(text);
    if (known) return known;
    // fontkit binds a glyph to whichever characters it first stood for; forgotten glyphs are bound to this word's.
    font.font._glyphs = {};
    const run = font.layoutRun(text);
    const shape = { run, width: run.advanceWidth, readable: isReadable(run, text) };
    if (shapes && shapes.size >= maxShapes) shapes.clear();
    shapes?.set(text, shape);
    return shape;
  }

  #shelved(name: FontName): Shelved | undefined {
    if (this.#fonts.has(name)) return this.#fonts.get(name);
    const bytes = this.#source(name);
    const shelved = bytes ? parse(name, bytes) : undefined;
    this.#fonts.set(name, shelved);
    return shelved;
  }
}

const shelves = new WeakMap<FontSource, FontShelf>();

/** The shelf of a source; the same source always gives the same shelf. */
export function shelfOf(source: FontSource): FontShelf {
  const known = shelves.get(source);
  if (known) return known;
  const shelf = new FontShelf(source);
  shelves.set(source, shelf);
  return shelf;
}

function parse(name: FontName, bytes: Uint8Array): Shelved {
  const signature = String.fromCharCode(...bytes.subarray(0, 4));
  const fault = faults[signature];
  if (fault) throw new FontFault(`font ${name} is ${fault}`);
  if (signature !== '\0\x01\0\0' && signature !== 'OTTO' && signature !== 'true') {
    throw new FontFault(`font ${name} is not a TrueType or OpenType file`);
  }
  const probe = new StockDocument(
    {},
    {},
    {},
    {},
    { autoFirstPage: false, font: null },
    null,
    () => false,
  );
  const font = probe.font(bytes)._font;
  const parsed = font.font;
  if (Object.keys(parsed.variationAxes ?? {}).length > 0) {
    throw new FontFault(`font ${name} is a variable font; a static cut of it is needed`);
  }
  const file = signature === 'OTTO' ? undefined : new TrueTypeFile(bytes);
  if (file) knowAdvances(parsed, file);
  return {
    parsed,
    file,
    Embedded: font.constructor as StockFontClass,
    shapes: new Map(),
    covered: new Map(),
  };
}

/** fontkit decodes the outline of every glyph for a height that no line of text asks for; its advance is in a table. */
function knowAdvances(parsed: ParsedFont, file: TrueTypeFile): void {
  const known = new Map<number, { readonly advanceWidth: number }>();
  const glyphOf = parsed.getGlyph.bind(parsed);
  parsed.getGlyph = (id, codePoints) => {
    const glyph = glyphOf(id, codePoints);
    if (glyph === null || glyph._metrics !== undefined) return glyph;
    const metrics = known.get(id) ?? { advanceWidth: file.metrics(id).readUInt16BE(0) };
    known.set(id, metrics);
    glyph._metrics = metrics;
    return glyph;
  };
}

const faults: Readonly<Record<string, string>> = {
  wOF2: 'a WOFF2 file, made for the web; a TrueType or OpenType file is needed',
  wOFF: 'a WOFF file, made for the web; a TrueType or OpenType file is needed',
  ttcf: 'a font collection; a single font file is needed',
};

function isReadable(run: GlyphRun, text: string): boolean {
  if (run.positions.some((position) => position.xOffset !== 0 || position.yOffset !== 0)) {
    return false;
  }
  const read = run.glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints)).join('');
  return read === text;
}
