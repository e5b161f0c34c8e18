// The document part of a Word file → pieces of text with their looks, each under the bookmark of the unit it came from.
import { type XmlToken, xmlAttribute, xmlTokens } from '../../text/xml-tokens.ts';

/** Text in one look. */
export interface DocxRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Target of the hyperlink it stands in. */
  readonly link: string | undefined;
}

/** A paragraph, or the part of one that belongs to a unit. */
export interface DocxPiece {
  /** Bookmark of its unit; undefined where the paragraph is new. */
  readonly unit: string | undefined;
  readonly runs: readonly DocxRun[];
}

export interface DocxText {
  readonly pieces: readonly DocxPiece[];
  /** Insertions, deletions, moves and changed looks that wait for a decision. */
  readonly trackedChanges: number;
}

const tracked = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange']);
/** What a tracked change puts in is not taken; what it takes out is still there. */
const skipped = new Set([
  'w:ins',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'mc:Fallback',
  'w:instrText',
]);

/** Reads the paragraphs; `links` maps relationship ids to addresses. Throws `BadXml`. */
export function readDocxParagraphs(xml: string, links: ReadonlyMap<string, string>): DocxText {
  const reader = new Reader(links);
  for (const token of xmlTokens(xml)) reader.take(token);
  return { pieces: reader.pieces, trackedChanges: reader.trackedChanges };
}

interface Place {
  unit: string | undefined;
  runs: DocxRun[];
}

class Reader {
  readonly pieces: DocxPiece[] = [];
  trackedChanges = 0;
  readonly #links: ReadonlyMap<string, string>;
  readonly #openUnits = new Map<string, string>();
  readonly #path: string[] = [];
  readonly #paragraphs: Place[] = [];
  #skipping = 0;
  #link: string | undefined;
  #bold = false;
  #italic = false;

  constructor(links: ReadonlyMap<string, string>) {
    this.#links = links;
  }

  take(token: XmlToken): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else this.#close(token.name);
  }

  #open(name: string, attributes: string): void {
    this.#path.push(name);
    // A mark inside run properties is the look of a paragraph's end.
    if (tracked.has(name)) this.trackedChanges++;
    if (skipped.has(name)) this.#skipping++;
    if (this.#skipping > 0) return;
    openers[name]?.(this.#state, attributes);
  }

  #close(name: string): void {
    this.#path.pop();
    if (skipped.has(name)) this.#skipping--;
    if (name === 'w:p') this.#endParagraph();
    if (name === 'w:hyperlink') this.#link = undefined;
  }

  #text(text: string): void {
    const parent = this.#path.at(-1);
    if (this.#skipping === 0 && (parent === 'w:t' || parent === 'w:delText')) this.#add(text);
  }

  #add(text: string): void {
    const place = this.#paragraphs.at(-1);
    place?.runs.push({ text, bold: this.#bold, italic: this.#italic, link: this.#link });
  }

  #endParagraph(): void {
    const place = this.#paragraphs.pop();
    if (place) this.pieces.push({ unit: place.unit, runs: place.runs });
  }

  /** What an opening tag may do; kept apart so that each is a line in a table. */
  readonly #state: State = {
    startParagraph: () => {
      // A paragraph broken in two while its bookmark is open: both halves are the unit's.
      const unit = [...this.#openUnits.values()].at(-1);
      this.#paragraphs.push({ unit, runs: [] });
    },
    startRun: () => {
      this.#bold = false;
      this.#italic = false;
    },
    look: (which, attributes) => {
      const inRun = this.#path.at(-2) === 'w:rPr' && this.#path.at(-3) === 'w:r';
      const on = !/^(?:0|false|off)$/.test(xmlAttribute(attributes, 'w:val') ?? 'true');
      if (inRun && which === 'bold') this.#bold = on;
      if (inRun && which === 'italic') this.#italic = on;
    },
    add: (text) => this.#add(text),
    startLink: (attributes) => {
      const anchor = xmlAttribute(attributes, 'w:anchor');
      this.#link =
        this.#links.get(xmlAttribute(attributes, 'r:id') ?? '') ?? (anchor && `#${anchor}`);
    },
    startBookmark: (attributes) => {
      const name = xmlAttribute(attributes, 'w:name') ?? '';
      if (!/^_pb\d+(?:_\w+)?$/.test(name)) return;
      this.#openUnits.set(xmlAttribute(attributes, 'w:id') ?? '', name);
      this.#enter(name);
    },
    endBookmark: (attributes) => {
      this.#openUnits.delete(xmlAttribute(attributes, 'w:id') ?? '');
    },
  };

  /** Two paragraphs run together: each keeps the text behind its own bookmark. */
  #enter(name: string): void {
    const place = this.#paragraphs.at(-1);
    if (!place) return;
    if (place.unit !== undefined && place.unit !== name) {
      this.pieces.push({ unit: place.unit, runs: place.runs });
      place.runs = [];
    }
    place.unit = name;
  }
}

interface State {
  startParagraph(): void;
  startRun(): void;
  look(which: 'bold' | 'italic', attributes: string): void;
  add(text: string): void;
  startLink(attributes: string): void;
  startBookmark(attributes: string): void;
  endBookmark(attributes: string): void;
}

const openers: Readonly<Record<string, (state: State, attributes: string) => void>> = {
  'w:p': (state) => state.startParagraph(),
  'w:r': (state) => state.startRun(),
  'w:b': (state, attributes) => state.look('bold', attributes),
  'w:i': (state, attributes) => state.look('italic', attributes),
  'w:tab': (state) => state.add('\t'),
  'w:br': (state) => state.add('\n'),
  'w:cr': (state) => state.add('\n'),
  'w:noBreakHyphen': (state) => state.add('-'),
  'w:hyperlink': (state, attributes) => state.startLink(attributes),
  'w:bookmarkStart': (state, attributes) => state.startBookmark(attributes),
  'w:bookmarkEnd': (state, attributes) => state.endBookmark(attributes),
};
