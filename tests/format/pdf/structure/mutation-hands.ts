// The changes that take more than one line: what a mutation does to a PDF's objects.
import { PDFArray, PDFDict, PDFName, PDFString } from 'pdf-lib';
import { name, type OpenPdf, put } from './damage.ts';
import { dictEntry, entry, members, nameEntry } from './pdf-file.ts';

export function refOf(pdf: OpenPdf, dict: PDFDict) {
  const ref = pdf.document.context.getObjectRef(dict);
  if (ref === undefined) throw new Error('a direct object has no reference');
  return ref;
}

export function kids(element: PDFDict): PDFArray {
  const value = entry(element, 'K');
  if (!(value instanceof PDFArray)) throw new Error('an element with a single kid');
  return value;
}

export function dropLast(array: PDFArray): void {
  array.remove(array.size() - 1);
}

/** Exchanges the first two entries that differ. */
export function exchange(array: PDFArray): void {
  const first = array.get(0);
  const other = array.asArray().findIndex((ref) => ref !== first);
  if (other < 0) throw new Error('a page with one owner');
  array.set(0, array.get(other));
  array.set(other, first);
}

/** The kid of a link element that is an OBJR. */
export function objectOf(pdf: OpenPdf, link: PDFDict): PDFDict {
  for (const member of members(link, 'K')) {
    const dict = member instanceof PDFDict ? member : pdf.document.context.lookup(member);
    if (dict instanceof PDFDict && nameEntry(dict, 'Type') === 'OBJR') return dict;
  }
  throw new Error('a link without OBJR');
}

export function dropObject(pdf: OpenPdf, link: PDFDict): void {
  const object = objectOf(pdf, link);
  const array = kids(link);
  const left = array
    .asArray()
    .filter((member) => member !== object && pdf.document.context.lookup(member) !== object);
  put(link, 'K', pdf.document.context.obj(left));
}

export function moveObject(pdf: OpenPdf, link: PDFDict): void {
  const object = objectOf(pdf, link);
  const other = pdf.document.getPages().find((page) => page.ref !== object.get(name('Pg')));
  if (other === undefined) throw new Error('a PDF of one page');
  put(object, 'Pg', other.ref);
}

export function setTarget(
  pdf: OpenPdf,
  action: Readonly<Record<string, string | PDFString>>,
): void {
  const { annotation } = pdf.link();
  annotation.delete(name('Dest'));
  put(annotation, 'A', pdf.document.context.obj(action));
}

export function type0(pdf: OpenPdf): PDFDict {
  return pdf.ofType('Font', (dict) => nameEntry(dict, 'Subtype') === 'Type0');
}

export function dropProgram(pdf: OpenPdf): void {
  const descriptor = pdf.ofType('FontDescriptor');
  const dropped = ['FontFile', 'FontFile2', 'FontFile3'].filter((key) =>
    descriptor.delete(PDFName.of(key)),
  );
  if (dropped.length === 0) throw new Error('a font descriptor without font');
}

export function breakBookmark(pdf: OpenPdf, key: 'Dest' | 'Title'): void {
  const first = dictEntry(pdf.catalogDict('Outlines'), 'First');
  if (first === undefined) throw new Error('no bookmark');
  if (key === 'Title') put(first, 'Title', PDFString.of(''));
  else put(first, 'Dest', PDFString.of('nowhere at all'));
}

export function params(pdf: OpenPdf): PDFDict {
  const found = dictEntry(pdf.ofType('EmbeddedFile'), 'Params');
  if (found === undefined) throw new Error('an attachment without parameters');
  return found;
}
