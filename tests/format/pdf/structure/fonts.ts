// Fonts of the file → problems of embedding and of the way back from glyphs to text (ISO 14289-1, 7.21).
import { PDFArray, PDFDict } from 'pdf-lib';
import { asDict, dictEntry, entry, nameEntry, type PdfFile, streamEntry } from './pdf-file.ts';

/** Checks every font dictionary that the file has, used or not. */
export function checkFonts(file: PdfFile): string[] {
  const problems: string[] = [];
  for (const [ref, object] of file.document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameEntry(object, 'Type') !== 'Font') continue;
    const subtype = nameEntry(object, 'Subtype') ?? '';
    if (subtype.startsWith('CIDFont')) continue;
    const name = `${nameEntry(object, 'BaseFont')} ${ref}`;
    const found = subtype === 'Type0' ? checkComposite(object) : checkSimple(object);
    problems.push(...found.map((code) => `${code}: ${name}`));
  }
  return problems;
}

function checkComposite(font: PDFDict): string[] {
  const problems: string[] = [];
  const descendants = entry(font, 'DescendantFonts');
  const descendant = descendants instanceof PDFArray ? asDict(descendants.lookup(0)) : undefined;
  const descriptor = dictEntry(descendant, 'FontDescriptor');
  if (streamEntry(font, 'ToUnicode') === undefined) problems.push('font-unicode');
  if (!hasProgram(descriptor)) problems.push('font-embedded');
  const trueType = nameEntry(descendant, 'Subtype') === 'CIDFontType2';
  if (trueType && entry(descendant, 'CIDToGIDMap') === undefined) problems.push('font-glyph-map');
  // pdfkit writes one that leaves out glyphs; PDF/A-3 asks for a whole one or none.
  if (entry(descriptor, 'CIDSet') !== undefined) problems.push('font-cid-set');
  return problems;
}

function checkSimple(font: PDFDict): string[] {
  return hasProgram(dictEntry(font, 'FontDescriptor')) ? [] : ['font-embedded'];
}

function hasProgram(descriptor: PDFDict | undefined): boolean {
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => streamEntry(descriptor, key) !== undefined,
  );
}
