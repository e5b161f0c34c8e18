// StructTreeRoot → the elements of the structure tree with their kids, ISO 32000-1, 14.7.
import { PDFDict, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import {
  asDict,
  dictEntry,
  entry,
  members,
  nameEntry,
  numberEntry,
  type PdfFile,
  refEntry,
  resolve,
  textEntry,
} from './pdf-file.ts';

/** What an element holds: another element, a marked content on a page, or an object such as an annotation. */
export type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'content'; readonly page: string; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: string; readonly object: string };

export interface Element {
  /** Standard role, role map followed. */
  readonly role: string;
  /** Its reference, "12 0 R"; pages and objects are named the same way. */
  readonly ref: string;
  readonly dict: PDFDict;
  readonly parent: Element | undefined;
  readonly kids: readonly Kid[];
}

export interface Tree {
  readonly root: PDFDict | undefined;
  /** Elements right below the root. */
  readonly tops: readonly Element[];
  /** All elements, in the order of the tree. */
  readonly all: readonly Element[];
  readonly problems: readonly string[];
}

/** Reads the whole tree; an element met twice is named and not entered again. */
export function readTree(file: PdfFile): Tree {
  const reader = new TreeReader(file);
  return reader;
}

class TreeReader implements Tree {
  readonly root: PDFDict | undefined;
  readonly tops: readonly Element[];
  readonly all: Element[] = [];
  readonly problems: string[] = [];
  readonly #file: PdfFile;
  readonly #met = new Set<string>();

  constructor(file: PdfFile) {
    this.#file = file;
    this.root = dictEntry(file.catalog, 'StructTreeRoot');
    const rootRef = refEntry(file.catalog, 'StructTreeRoot') ?? '';
    this.tops = members(this.root, 'K').flatMap((kid) => this.#kid(kid, '', undefined, rootRef));
    if (this.all.length === 0) this.problems.push('tree-missing: the document has no structure');
  }

  /** Reads one kid; elements below the root come back as elements, all else is kept by its owner. */
  #kid(kid: PDFObject, page: string, parent: Element | undefined, parentRef: string): Element[] {
    const dict = asDict(resolve(this.#file, kid));
    const ref = kid instanceof PDFRef ? kid.toString() : '';
    if (dict === undefined || ref === '' || this.#met.has(ref)) {
      this.problems.push(`tree-kid: ${ref || String(kid)} is no element of its own`);
      return [];
    }
    this.#met.add(ref);
    const role = this.#role(nameEntry(dict, 'S') ?? '');
    if (refEntry(dict, 'P') !== parentRef)
      this.problems.push(`tree-parent: ${role} ${ref}: P is not its parent`);
    const kids: Kid[] = [];
    const element: Element = { role, ref, dict, parent, kids };
    this.all.push(element);
    const ownPage = refEntry(dict, 'Pg') ?? page;
    for (const member of members(dict, 'K')) kids.push(...this.#entry(member, ownPage, element));
    return [element];
  }

  #entry(member: PDFObject, page: string, owner: Element): Kid[] {
    const value = resolve(this.#file, member);
    if (value instanceof PDFNumber) return [{ kind: 'content', page, mcid: value.asNumber() }];
    const dict = asDict(value);
    const type = nameEntry(dict, 'Type');
    const onPage = refEntry(dict, 'Pg') ?? page;
    if (type === 'MCR')
      return [{ kind: 'content', page: onPage, mcid: numberEntry(dict, 'MCID') ?? -1 }];
    if (type === 'OBJR')
      return [{ kind: 'object', page: onPage, object: refEntry(dict, 'Obj') ?? '' }];
    return this.#kid(member, '', owner, owner.ref).map((element) => ({ kind: 'element', element }));
  }

  #role(own: string): string {
    const map = dictEntry(this.root, 'RoleMap');
    let role = own;
    for (let step = 0; step < 9; step++) {
      const mapped = nameEntry(map, role);
      if (mapped === undefined) break;
      role = mapped;
    }
    return role;
  }
}

/** The elements among an element's kids. */
export function children(element: Element): readonly Element[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** The value of an attribute of the element, whichever owner it stands under. */
export function attribute(file: PdfFile, element: Element, key: string): PDFObject | undefined {
  for (const member of members(element.dict, 'A')) {
    const dict = asDict(resolve(file, member));
    const value = dict instanceof PDFDict ? entry(dict, key) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Role, reference and title of an element, for a message. */
export function named(element: Element): string {
  const title = textEntry(element.dict, 'T');
  return `${element.role} ${element.ref}${title === undefined ? '' : ` "${title}"`}`;
}
