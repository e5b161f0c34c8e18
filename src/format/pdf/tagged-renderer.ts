// Placed lines → marked content: one run per style, pills and rules as artifacts, links and outline.

import { type StockOutline, StockRenderer } from './stock.ts';
import { baselineOf, type PlacedLine } from './strip.ts';
import { headerArtifact, layoutArtifact, type MarkTarget, StructElement } from './structure.ts';
import type { TaggedDocument } from './tagged-document.ts';
import type { Word } from './words.ts';

/** Words painted in one go: the same style, element and link. */
function runsOf(line: PlacedLine): Word[][] {
  const runs: Word[][] = [];
  for (const word of line.inlines) {
    const last = runs.at(-1)?.[0];
    const same =
      last?.style === word.style && last.element === word.element && last.link === word.link;
    if (same) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** pdfmake's renderer, painting lines in a tagged document. */
export class TaggedRenderer extends StockRenderer {
  readonly #document: TaggedDocument;
  readonly #outline: { level: number; item: StockOutline }[] = [];

  constructor(document: TaggedDocument) {
    super(document);
    this.#document = document;
  }

  override renderVector(vector: object): void {
    this.#document.mark(layoutArtifact);
    super.renderVector(vector);
    this.#document.forgetColour();
  }

  override renderLine(item: object, x: number, y: number): void {
    const line = item as PlacedLine;
    const baseline = y + baselineOf(line);
    if (line.first && !line.repeated) this.#enter(line, x, y);
    const runs = runsOf(line);
    for (const words of runs) this.#paintPill(words, x, baseline);
    for (const words of runs) {
      if (words.every((word) => word.text === '')) continue;
      this.#document.showRun(this.#targetOf(line, words), words, x, baseline);
      this.#link(line, words, x, baseline);
    }
    for (const words of runs) this.#rule(words, x, baseline);
  }

  #targetOf(line: PlacedLine, words: readonly Word[]): MarkTarget {
    if (line.repeated) return headerArtifact;
    return words[0]?.element ?? line.leaf.target;
  }

  /** Outline entry and link target of a heading. */
  #enter(line: PlacedLine, x: number, y: number): void {
    const landmark = line.leaf.landmark;
    if (!landmark) return;
    while ((this.#outline.at(-1)?.level ?? 0) >= landmark.level) this.#outline.pop();
    const parent = this.#outline.at(-1)?.item ?? this.#document.outline;
    const item = parent.addItem(landmark.title, { expanded: landmark.level < 2 });
    this.#outline.push({ level: landmark.level, item });
    this.#document.addPlace(landmark.slug, x, y);
  }

  #link(line: PlacedLine, words: readonly Word[], x: number, baseline: number): void {
    const [first, last] = [words[0], words.at(-1)];
    if (!first?.link || !last || line.repeated) return;
    if (!(first.element instanceof StructElement)) return;
    const size = first.style.sizePt;
    this.#document.addLink({
      element: first.element,
      link: first.link,
      x: x + first.x,
      y: baseline - size * 0.85,
      width: last.x + last.width - last.trailingCut - first.x,
      height: size * 1.15,
    });
  }

  /** The outline behind a strength label: filled for strong wording, tinted for middling, bare for weak. */
  #paintPill(words: readonly Word[], x: number, baseline: number): void {
    const pill = words[0]?.style.pill;
    if (!pill) return;
    for (const word of words) {
      const size = word.style.sizePt;
      const h = size * 1.42;
      this.renderVector({
        type: 'rect',
        x: x + word.x,
        y: baseline - size * 1.07,
        w: word.width,
        h,
        r: h / 2,
        lineWidth: 0.6,
        lineColor: pill.line,
        color: pill.fill,
      });
    }
  }

  /** Lines under links and through struck words. */
  #rule(words: readonly Word[], x: number, baseline: number): void {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || !(first.style.underline || first.style.strike)) return;
    const size = first.style.sizePt;
    const at = first.style.strike ? baseline - size * 0.25 : baseline + size * 0.13;
    this.renderVector({
      type: 'line',
      x1: x + first.x,
      x2: x + last.x + last.width - last.trailingCut,
      y1: at,
      y2: at,
      lineWidth: first.style.strike ? size * 0.06 : size * 0.045,
      lineColor: first.style.colour,
    });
  }
}
