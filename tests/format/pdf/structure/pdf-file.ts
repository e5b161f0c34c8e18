// PDF bytes → the objects a check looks at: typed reading of dictionaries on pdf-lib's object model.
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';

export interface PdfFile {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly PDFPage[];
}

/** Reads a PDF; throws where it cannot be parsed. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
  });
  return { document, catalog: document.catalog, pages: document.getPages() };
}

/** The entry, references followed. */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(key));
}

/** The entry as a dictionary, also where it is a stream; undefined where it is something else. */
export function dictEntry(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(entry(dict, key));
}

export function asDict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function streamEntry(dict: PDFDict | undefined, key: string): PDFStream | undefined {
  const value = entry(dict, key);
  return value instanceof PDFStream ? value : undefined;
}

/** The entry's own reference ("12 0 R"), where it is an indirect one. */
export function refEntry(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.get(PDFName.of(key));
  return value instanceof PDFRef ? value.toString() : undefined;
}

export function nameEntry(dict: PDFDict | undefined, key: string): string | undefined {
  const value = entry(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textEntry(dict: PDFDict | undefined, key: string): string | undefined {
  return asText(entry(dict, key));
}

export function asText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined;
}

export function numberEntry(dict: PDFDict | undefined, key: string): number | undefined {
  const value = entry(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  return entry(dict, key) === PDFBool.True;
}

/** An array's members as they stand, a single object as one member, nothing as none. */
export function members(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = entry(dict, key);
  if (value === undefined) return [];
  const raw = dict?.get(PDFName.of(key));
  return value instanceof PDFArray ? value.asArray() : raw === undefined ? [] : [raw];
}

/** The object a member stands for, references followed. */
export function resolve(file: PdfFile, value: PDFObject | undefined): PDFObject | undefined {
  return value instanceof PDFRef ? file.document.context.lookup(value) : value;
}

/** A stream's decoded bytes. */
export function decoded(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream
    ? decodePDFRawStream(stream).decode()
    : stream.getContents();
}

/** Decoded bytes as Latin-1 text, one character a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Leaves of a name tree (`Names`) or number tree (`Nums`): key → value as it stands. */
export function treeLeaves(
  root: PDFDict | undefined,
  leaf: 'Names' | 'Nums',
): Map<string, PDFObject> {
  const leaves = new Map<string, PDFObject>();
  const open = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const pairs = members(node, leaf);
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [key, value] = pairs.slice(at, at + 2);
      if (value !== undefined) leaves.set(asText(key) ?? String(key), value);
    }
    open.push(...dictMembers(node, 'Kids'));
  }
  return leaves;
}

/** The members of an array that are dictionaries, references followed. */
function dictMembers(dict: PDFDict, key: string): PDFDict[] {
  const array = entry(dict, key);
  if (!(array instanceof PDFArray)) return [];
  return array.asArray().flatMap((_, at) => asDict(array.lookup(at)) ?? []);
}
