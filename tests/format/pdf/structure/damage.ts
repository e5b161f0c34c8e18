// Good PDF bytes + one change → PDF bytes that are broken in exactly that way: the hands of mutation and tampering tests.
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { decoded, dictEntry, entry, latin1, members, nameEntry, treeLeaves } from './pdf-file.ts';

/** A PDF opened for one change. Every finder throws where the PDF has nothing of the kind: the test then proves nothing. */
export class OpenPdf {
  readonly document: PDFDocument;

  constructor(document: PDFDocument) {
    this.document = document;
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** A direct entry of the catalog that is a dictionary. */
  catalogDict(key: string): PDFDict {
    return found(dictEntry(this.catalog, key), `catalog entry ${key}`);
  }

  /** The nth element of a role that passes the test, in the file's order. */
  element(role: string, test: (dict: PDFDict) => boolean = () => true): PDFDict {
    const dicts = this.document.context.enumerateIndirectObjects().map(([, object]) => object);
    const element = dicts.find(
      (object): object is PDFDict =>
        object instanceof PDFDict &&
        nameEntry(object, 'S') === role &&
        object.has(PDFName.of('P')) &&
        test(object),
    );
    return found(element, `element ${role}`);
  }

  /** The first dictionary of a type, such as Font or Filespec. */
  ofType(type: string, test: (dict: PDFDict) => boolean = () => true): PDFDict {
    const objects = this.document.context.enumerateIndirectObjects().map(([, object]) => object);
    const dicts = objects.map((object) => (object instanceof PDFStream ? object.dict : object));
    const dict = dicts.find(
      (object): object is PDFDict =>
        object instanceof PDFDict && nameEntry(object, 'Type') === type && test(object),
    );
    return found(dict, `object of type ${type}`);
  }

  /** The first page that has annotations, and its first annotation. */
  link(): { page: PDFDict; annotation: PDFDict } {
    for (const page of this.document.getPages()) {
      const first = members(page.node, 'Annots')[0];
      const annotation = first && this.document.context.lookup(first);
      if (annotation instanceof PDFDict) return { page: page.node, annotation };
    }
    throw new Error('no link in this PDF');
  }

  /** Rewrites the content of a page, given as Latin-1 text. */
  content(pageNumber: number, change: (content: string) => string): void {
    const page = this.document.getPage(pageNumber - 1);
    const streams = members(page.node, 'Contents').map((member) =>
      this.document.context.lookup(member),
    );
    const before = streams
      .map((stream) => (stream instanceof PDFStream ? latin1(decoded(stream)) : ''))
      .join('\n');
    const after = change(before);
    if (after === before) throw new Error('the change to the content changed nothing');
    page.node.set(PDFName.of('Contents'), this.stream(after));
  }

  /** Rewrites the XMP packet. */
  xmp(change: (xmp: string) => string): void {
    const stream = entry(this.catalog, 'Metadata');
    if (!(stream instanceof PDFStream)) throw new Error('no XMP in this PDF');
    const before = Buffer.from(decoded(stream)).toString('utf8');
    const after = change(before);
    if (after === before) throw new Error('the change to the XMP changed nothing');
    const bytes = Buffer.from(after, 'utf8');
    const { context } = this.document;
    const written = context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
    this.catalog.set(PDFName.of('Metadata'), context.register(written));
  }

  /** ParentTree's entries: key → array of owners, or owner. */
  parentTree(): Map<string, PDFObject> {
    return treeLeaves(dictEntry(this.catalogDict('StructTreeRoot'), 'ParentTree'), 'Nums');
  }

  /** The array of owners of a page. */
  ownersOnPage(pageNumber: number): PDFArray {
    const page = this.document.getPage(pageNumber - 1);
    const key = String(entry(page.node, 'StructParents'));
    const array = this.parentTree().get(key);
    const owners = array instanceof PDFRef ? this.document.context.lookup(array) : array;
    return found(owners instanceof PDFArray ? owners : undefined, `owners of page ${pageNumber}`);
  }

  /** A new stream with these bytes, given as Latin-1 text. */
  stream(content: string): PDFRef {
    const { context } = this.document;
    return context.register(context.flateStream(Buffer.from(content, 'latin1')));
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what} in this PDF`);
  return value;
}

/** The PDF with one change made. */
export async function damage(
  bytes: Uint8Array,
  change: (pdf: OpenPdf) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
  });
  change(new OpenPdf(document));
  return document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

/** Sets or, with undefined, removes an entry that must be there. */
export function put(dict: PDFDict, key: string, value: PDFObject | undefined): void {
  if (value !== undefined) dict.set(PDFName.of(key), value);
  else if (!dict.delete(PDFName.of(key))) throw new Error(`no entry ${key} to remove`);
}

export const name = (text: string): PDFName => PDFName.of(text);
export const number = (value: number): PDFNumber => PDFNumber.of(value);

/** A fault: the problem code that must be named, what is wrong in words, and the change that does it. */
export type Mutation = readonly [code: string, what: string, change: (pdf: OpenPdf) => void];
