// What every writer takes: one Markdown tree with its page set-up and metadata.
import type { Root } from '../text/markdown-tree.ts';
import type { Evidence } from './evidence.ts';

/** Running text at the three places of a header or footer; `{page}` and `{pages}` stand for the page numbers. */
export interface RunningLine {
  readonly left?: string;
  readonly centre?: string;
  readonly right?: string;
}

/** Colours of a page, as #rrggbb; text colours reach AA on white and on both tints, which a theme is checked for. */
export interface PageColours {
  readonly ink: string;
  /** Headings, links, table heads. */
  readonly accent: string;
  /** Standfirsts, credits, running lines. */
  readonly muted: string;
  readonly rule: string;
  /** Lines between rows. */
  readonly hair: string;
  /** Ground of boxes. */
  readonly tint: string;
  /** Ground of table heads and of the stronger badges. */
  readonly strongTint: string;
}

/** How the page looks; from the audience's template. */
export interface PageSetup {
  readonly size: 'A4' | 'Letter';
  readonly marginsMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly face: 'serif' | 'sans';
  readonly bodyPt: number;
  readonly lineSpacing: number;
  /** With 2, everything from the first second-level heading on is set in two balanced columns. */
  readonly columns: 1 | 2;
  readonly align: 'left' | 'justify';
  /** From a theme; the writer's own where absent. */
  readonly colours?: PageColours;
  readonly header: RunningLine;
  readonly footer: RunningLine;
  /** Printed top and bottom centre of every page, above and below header and footer. */
  readonly marking?: string;
}

/** What catalogues and archives read: Dublin Core and PDF document information. */
export interface DocumentMeta {
  readonly title: string;
  readonly creator?: string;
  readonly subject?: string;
  readonly description?: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly rights?: string;
  /** Citation of the article the brief was drawn from. */
  readonly source?: string;
}

/** A file that travels inside the PDF (PDF/A-3 associated file). */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly content: string;
}

/**
 * A brief for one audience, before any format.
 *
 * The tree follows these conventions, all of them plain Markdown; a writer may dress them, never reword them:
 * - a thematic break starts a new part (an annex) on a new page; pages are counted for each part;
 * - a table whose header cells are all empty is a form: its first column holds the row headers;
 * - a bullet list whose every item begins with "(a) " or the like is a labelled list: the label is the marker;
 * - inline code that is a strength label ("Needed") is a badge;
 * - a block quote whose first paragraph is wholly strong is a pull quote;
 * - an alert is a box; a paragraph wholly in emphasis right after the first-level heading is the standfirst.
 */
export interface Document {
  readonly meta: DocumentMeta;
  readonly page: PageSetup;
  readonly tree: Root;
  /** The Markdown text that `tree` was read from; its spans index it. */
  readonly markdown: string;
  readonly attachments: readonly Attachment[];
  /** What stands behind the words, for writers that link to it; a paper made by hand may have none. */
  readonly evidence?: Evidence;
}
