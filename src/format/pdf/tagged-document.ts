// Marks and structure elements → a tagged PDF file: pdfmake's document with a structure tree of our own.
import { createHash } from 'node:crypto';
import type { Attachment } from '../../document/document.ts';
import { sRgbProfile } from './colour-profile.ts';
import { type CodedWord, codeWord, hexText, RunWriter } from './run-writer.ts';
import { type PdfReference, StockDocument } from './stock.ts';
import { Artifact, type Kid, type MarkTarget, StructElement } from './structure.ts';
import type { Word } from './words.ts';

interface LinkBox {
  readonly element: StructElement;
  readonly link: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A document whose every painted thing belongs to a structure element or is an artifact. */
export class TaggedDocument extends StockDocument {
  /** Set before the end; the tree that is written. */
  structure: StructElement | undefined;
  /** XMP packets' extra descriptions, complete and escaped. */
  descriptions = '';
  #open: MarkTarget | 'spelled' | undefined;
  #colour: string | undefined;

  /** Begins marked content of the target, unless it is open already. */
  mark(target: MarkTarget): void {
    if (target !== this.#open) this.#begin(target, target, '');
  }

  /**
   * Begins marked content that reads as `text`, whatever is shown in it. It stands beside other content of the target,
   * not within it: readers that count marks lose what follows a nested one.
   */
  #spell(target: MarkTarget, text: string): void {
    this.#begin(target, 'spelled', ` /ActualText ${hexText(text)}`);
  }

  #begin(target: MarkTarget, open: MarkTarget | 'spelled', properties: string): void {
    this.unmark();
    this.#open = open;
    if (target instanceof Artifact) {
      this.addContent(target.operator);
      return;
    }
    target.join();
    const key = this.page.structParentTreeKey;
    const marks = this.getStructParentTree().get(key);
    target.kids.push({ kind: 'content', page: this.page.dictionary, key, mcid: marks.length });
    this.addContent(`/${target.role} <</MCID ${marks.length}${properties}>> BDC`);
    marks.push(null);
  }

  unmark(): void {
    if (this.#open) this.addContent('EMC');
    this.#open = undefined;
  }

  override addPage(options?: unknown): unknown {
    if (this.page) this.unmark();
    this.#colour = undefined;
    return super.addPage(options);
  }

  /** Called after anything but text was painted: colours are no longer known. */
  forgetColour(): void {
    this.#colour = undefined;
  }

  /** Paints words of one style on one line: in one run, but for words whose glyphs do not read as their text. */
  showRun(target: MarkTarget, words: readonly Word[], x: number, baseline: number): void {
    const coded = words.map(codeWord);
    for (let from = 0; from < coded.length; ) {
      const spelled = coded[from]?.spelled !== undefined;
      let to = from + 1;
      while (to < coded.length && (coded[to]?.spelled !== undefined) === spelled) to++;
      const run = coded.slice(from, to);
      if (spelled) this.#spell(target, run.map((word) => word.spelled).join(''));
      else this.mark(target);
      this.#show(run, x, baseline);
      from = to;
    }
  }

  #show(words: readonly CodedWord[], x: number, baseline: number): void {
    const first = words[0]?.word;
    if (!first) return;
    if (first.style.colour !== this.#colour) {
      this.fillColor(first.style.colour);
      this.#colour = first.style.colour;
    }
    const { font, style } = first;
    this.page.fonts[font.id] ??= font.ref();
    const run = new RunWriter(font.id, style.sizePt, x + first.x + first.padPt, baseline);
    words.forEach((coded, index) => {
      const next = words[index + 1]?.word;
      run.show(coded, next ? next.x - coded.word.x - coded.word.width : 0);
    });
    this.addContent(run.end());
  }

  /** Names a place that links lead to. */
  addPlace(slug: string, x: number, y: number): void {
    this.addNamedDestination(placeName(slug), 'XYZ', x, y, null);
  }

  /** Makes the annotation of a link on one line. */
  addLink(box: LinkBox): void {
    const key = this.createStructParentTreeNextKey();
    const target = box.link.startsWith('#')
      ? { Dest: new String(placeName(box.link.slice(1))) }
      : { A: this.#action(box.link) };
    this.annotate(box.x, box.y, box.width, box.height, {
      Subtype: 'Link',
      ...target,
      StructParent: key,
      Contents: new String(box.element.options.contents ?? box.link),
    });
    const annotation = this.page.annotations.at(-1);
    if (!annotation) throw new Error('pdfkit made no annotation');
    const page = this.page.dictionary;
    box.element.join();
    box.element.kids.push({ kind: 'object', page, key, annotation });
  }

  /** Embeds a file as a PDF/A-3 associated file of the whole document. */
  attach(file: Attachment, date: Date): void {
    const content = Buffer.from(file.content, 'utf8');
    const stream = this.ref({
      Type: 'EmbeddedFile',
      Subtype: file.mediaType.replaceAll('/', '#2F'),
      Params: {
        CreationDate: date,
        ModDate: date,
        Size: content.length,
        // pdfkit would write the digest's hexadecimal letters; ISO 32000-1, table 46, wants its 16 bytes.
        CheckSum: createHash('md5').update(content).digest(),
      },
    });
    stream.end(content);
    const specification = this.ref({
      Type: 'Filespec',
      AFRelationship: 'Data',
      F: new String(file.name),
      UF: new String(file.name),
      Desc: new String(file.description),
      EF: { F: stream, UF: stream },
    });
    specification.end();
    this.addNamedEmbeddedFile(file.name, specification);
    const associated = (this._root.data.AF ?? []) as PdfReference[];
    this._root.data.AF = [...associated, specification];
  }

  #action(url: string): PdfReference {
    const action = this.ref({ S: 'URI', URI: new String(url) });
    action.end();
    return action;
  }

  /** pdfkit would write unescaped XMP; ours is complete. */
  override _addInfo(): void {
    this.appendXML(this.descriptions);
  }

  /** Names are found by bisection over their bytes (7.9.6); pdfkit would sort them by the locale it runs in. */
  #sortNames(): void {
    const names = (this._root.data.Names as PdfReference).data;
    for (const tree of [names.Dests, names.EmbeddedFiles]) {
      if (tree) Object.assign(tree, { _compareKeys: (a: string, b: string) => (a < b ? -1 : 1) });
    }
  }

  /** Says which colours are meant (ISO 19005-3, 6.2.3). */
  #addOutputIntent(): void {
    const profile = this.ref({ N: 3 });
    profile.end(sRgbProfile);
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: new String('sRGB IEC61966-2.1'),
      OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data.OutputIntents = [intent];
  }

  override end(): void {
    this.unmark();
    this.#addOutputIntent();
    this.#sortNames();
    if (this.structure) {
      const root = this.getStructTreeRoot();
      root.data.K = [this.#write(this.structure, root)];
    }
    super.end();
  }

  #write(element: StructElement, parent: PdfReference): PdfReference {
    const kids = element.kids.filter((kid) => !(kid instanceof StructElement) || kid.painted);
    const reference = this.ref({ S: element.role, P: parent });
    Object.assign(reference.data, entriesOf(element));
    const page = kids.find((kid) => !(kid instanceof StructElement));
    if (page && !(page instanceof StructElement)) reference.data.Pg = page.page;
    reference.data.K = kids.map((kid) => this.#writeKid(kid, reference));
    reference.end();
    return reference;
  }

  #writeKid(kid: Kid, reference: PdfReference): unknown {
    if (kid instanceof StructElement) return this.#write(kid, reference);
    const tree = this.getStructParentTree();
    if (kid.kind === 'object') {
      tree.add(kid.key, reference);
      return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
    }
    tree.get(kid.key)[kid.mcid] = reference;
    return kid.page === reference.data.Pg
      ? kid.mcid
      : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
  }
}

/** Place names are ASCII, so that their order is the same in every encoding. */
const placeName = (slug: string) => encodeURIComponent(slug);

/** The dictionary entries of an element beyond its role and kids. */
function entriesOf({ options, box }: StructElement): Record<string, unknown> {
  const entries: Record<string, unknown> = {};
  if (options.lang) entries.Lang = new String(options.lang);
  if (options.alt !== undefined) entries.Alt = new String(options.alt);
  if (options.actualText) entries.ActualText = new String(options.actualText);
  if (options.title) entries.T = new String(options.title);
  if (options.attributes) entries.A = options.attributes;
  if (box) entries.A = { O: 'Layout', Placement: 'Block', BBox: box };
  return entries;
}
