// What all setters share: the scale, the fonts, the link targets, and the faults found on the way.

import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { Heading } from '../../text/markdown-tree.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { FontName } from '../font-source.ts';
import { chooseFaces, type Missing } from './choose-faces.ts';
import type { FontShelf } from './font-shelf.ts';
import type { Hyphenator } from './hyphenate.ts';
import { StructElement } from './structure.ts';
import type { Scale } from './style.ts';
import type { Run } from './words.ts';

/** The state of setting one document. */
export class Setting {
  readonly document: Document;
  readonly scale: Scale;
  readonly shelf: FontShelf;
  readonly slugs: ReadonlyMap<Heading, string>;
  readonly places: ReadonlySet<string>;
  /** For running text; headings and tables are never hyphenated. */
  readonly hyphenate: Hyphenator | undefined;
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: Source;
  #level: Heading['depth'] | 0 = 0;

  constructor(
    document: Document,
    scale: Scale,
    shelf: FontShelf,
    slugs: ReadonlyMap<Heading, string>,
    source: Source,
    hyphenate: Hyphenator | undefined,
  ) {
    this.hyphenate = hyphenate;
    this.document = document;
    this.scale = scale;
    this.shelf = shelf;
    this.slugs = slugs;
    this.places = new Set(slugs.values());
    this.#source = source;
  }

  /** Level of the next heading: its depth, but never more than one below the heading before (PDF/UA-1, 7.4.2). */
  enterLevel(depth: Heading['depth']): Heading['depth'] {
    const level = Math.min(depth, this.#level + 1) as Heading['depth'];
    this.#level = level;
    return level;
  }

  /** A run in faces that have its characters; what no face has is reported at its place. */
  runs(run: Run, parent: StructElement, span: Span | undefined): Run[] {
    const { stretches, missing } = chooseFaces(run.text, run.style.font, this.shelf);
    for (const fault of missing) this.#report(fault, run.style.font, span);
    return stretches.map(({ text, font, language }) => {
      if (font === run.style.font) return { ...run, text };
      const style = {
        ...run.style,
        font,
        pitchPt: Math.max(run.style.pitchPt, run.style.sizePt * tallest(font)),
      };
      const foreign = language && !run.element && !this.#speaks(language);
      const element = foreign
        ? StructElement.inline('Span', parent, { lang: language })
        : run.element;
      return { ...run, text, style, ...(element ? { element } : {}) };
    });
  }

  /** True where the document's language is written in the script of the tag. */
  #speaks(language: string): boolean {
    const script = language.slice('und-'.length);
    return (scripts[this.document.meta.language.split('-')[0] ?? ''] ?? 'Latn') === script;
  }

  /** A picture that says nothing to who cannot see it. */
  reportImage(span: Span | undefined): void {
    this.diagnostics.push({
      severity: 'error',
      code: 'format/image-without-alt',
      message: 'this picture has no text for readers who cannot see it',
      source: this.#source,
      ...(span ? { span } : {}),
      hints: ['write what it shows between the square brackets'],
    });
  }

  #report({ character, reason }: Missing, font: FontName, span: Span | undefined): void {
    const code = character.codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const start = span ? this.document.markdown.indexOf(character, span.start) : -1;
    const at = start >= 0 ? { start, end: start + character.length } : span;
    this.diagnostics.push({
      severity: 'error',
      code: reason === 'no-glyph' ? 'format/missing-glyph' : 'format/right-to-left',
      message:
        reason === 'no-glyph'
          ? `no installed font has the character ${name} "${character}" (asked of ${font})`
          : `"${character}" (${name}) is written from right to left, which the PDF writer cannot set`,
      source: this.#source,
      ...(at ? { span: at } : {}),
      hints:
        reason === 'no-glyph'
          ? ['replace the character, or write Markdown only']
          : ['write Markdown only'],
    });
  }
}

/** Line pitch that a script's marks need, in ems. */
const tallest = (font: FontName) =>
  font.startsWith('tibetan') ? 1.9 : font.startsWith('devanagari') ? 1.5 : 0;

/** Scripts of languages that are not written in Latin letters and that the fallback faces serve. */
const scripts: Readonly<Record<string, string>> = {
  hi: 'Deva',
  mr: 'Deva',
  ne: 'Deva',
  sa: 'Deva',
  bo: 'Tibt',
  dz: 'Tibt',
};
