// What a reader makes of an input: one Article, whatever the format it came in.
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** What a stretch of the text is; only `body` and `list` sentences can carry a recommendation of the author. */
export type Zone =
  | 'title'
  | 'byline'
  | 'heading'
  | 'body'
  | 'list'
  | 'quotation'
  | 'table'
  | 'footnote'
  | 'references'
  | 'boilerplate';

/** A heading with what stands under it. `level` is 1–6; the text before the first heading has no heading. */
export interface Section {
  readonly heading: Span | undefined;
  readonly level: number;
  /** From the heading's start to the end of the section's last block, subsections included. */
  readonly span: Span;
  /** Index of the enclosing section, where there is one. */
  readonly parent: number | undefined;
}

/** A paragraph, list item, heading, table row or other block. */
export interface Block {
  readonly span: Span;
  readonly zone: Zone;
  /** Index into `Article.sections`. */
  readonly section: number;
  /** For a list item: index of the block that leads the list in ("Governments should:"). */
  readonly leadIn?: number;
  /** For a list item: nesting depth from 1, and its marker as written ("•", "(a)", "3."), outside `span`. */
  readonly list?: { readonly depth: number; readonly marker: string; readonly ordered: boolean };
}

/** One sentence; a heading or list item without a full stop counts as one. */
export interface Sentence {
  readonly span: Span;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** A citation in the running text, brackets included: "(Vanthi 2021, 3 August)", "[12]". */
export interface Citation {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
}

/** How sure a citation belongs to a reference. */
export type CitationMatch =
  | 'exact'
  | 'exact-prefix'
  | 'fuzzy'
  | 'fuzzy-container'
  | 'fuzzy-doubtful'
  | 'missing';

/** An entry of the reference list: CSL-JSON fields plus the entry as printed. */
export interface Reference {
  readonly id: string;
  readonly raw: string;
  readonly span: Span;
  /** CSL-JSON item (names of the CSL input schema); only what could be read from `raw`. */
  readonly csl: Readonly<Record<string, unknown>>;
}

/** A citation with the reference it was matched to; `reference` is absent for `missing`. */
export interface CitationLink {
  readonly citation: string;
  readonly reference: string | undefined;
  readonly match: CitationMatch;
  readonly note?: string;
}

/** Any input text, read: the left end of the pipeline. All spans index `source.text`. */
export interface Article {
  readonly source: Source;
  readonly sha256: string;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly authorNote: string | undefined;
  /** Date as stated in the article, ISO 8601, never guessed. */
  readonly published: string | undefined;
  /** BCP 47 tag of the language the text was recognised as. */
  readonly language: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly links: readonly CitationLink[];
}
