// The structure tree of a tagged PDF: elements, and which marked content and annotations belong to them.
import type { PdfReference } from './stock.ts';

/** Standard structure types of ISO 32000-1, 14.8.4, that are written here. */
export type Role =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Link'
  | 'Span'
  | 'Code'
  | 'Figure'
  | 'Caption'
  | 'Note'
  | 'Reference';

/** A stretch of a page's content stream that belongs to an element. */
interface MarkedContent {
  readonly kind: 'content';
  readonly page: PdfReference;
  /** Key of the page in the parent tree. */
  readonly key: number;
  readonly mcid: number;
}
/** An annotation that belongs to an element. */
interface ObjectContent {
  readonly kind: 'object';
  readonly page: PdfReference;
  readonly key: number;
  readonly annotation: PdfReference;
}
export type Kid = StructElement | MarkedContent | ObjectContent;

interface ElementOptions {
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly title?: string;
  /** Attribute dictionary: owner and values. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** What a link leads to, in words. */
  readonly contents?: string;
  /** Written even without content: cells, and the document itself. */
  readonly keep?: boolean;
}

/** One element of the structure tree. */
export class StructElement {
  readonly role: Role;
  readonly options: ElementOptions;
  readonly kids: Kid[] = [];
  /** A rectangle in page coordinates, for figures: left, bottom, right, top. */
  box: readonly number[] | undefined;
  #waitingFor: StructElement | undefined;

  constructor(role: Role, parent: StructElement | undefined, options: ElementOptions = {}) {
    this.role = role;
    this.options = options;
    parent?.kids.push(this);
  }

  /** An element that joins its parent only when its first content is painted: inline elements, in painting order. */
  static inline(role: Role, parent: StructElement, options: ElementOptions = {}): StructElement {
    const element = new StructElement(role, undefined, options);
    element.#waitingFor = parent;
    return element;
  }

  /** Joins the waiting element to its parent; called before content is added. */
  join(): void {
    this.#waitingFor?.kids.push(this);
    this.#waitingFor = undefined;
  }

  /** True where it or something in it has content. */
  get painted(): boolean {
    return (
      this.options.keep === true ||
      this.kids.some((kid) => !(kid instanceof StructElement) || kid.painted)
    );
  }
}

/** Content outside the reading order: its marked-content operator. */
export class Artifact {
  readonly operator: string;
  constructor(properties: string) {
    this.operator = `/Artifact <<${properties}>> BDC`;
  }
}
export const layoutArtifact = new Artifact('/Type /Layout');
export const headerArtifact = new Artifact('/Type /Pagination /Subtype /Header /Attached [/Top]');
export const footerArtifact = new Artifact(
  '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
);

export type MarkTarget = StructElement | Artifact;
