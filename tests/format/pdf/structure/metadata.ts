// Catalog, XMP, outline and trailer → problems of what the file says about itself (ISO 14289-1, 5 and 7.1; ISO 19005-3, 6.6).
import { PDFArray, PDFDict } from 'pdf-lib';
import { checkDestination } from './annotations.ts';
import {
  asDict,
  asText,
  decoded,
  dictEntry,
  entry,
  isTrue,
  members,
  nameEntry,
  type PdfFile,
  resolve,
  streamEntry,
  textEntry,
} from './pdf-file.ts';
import { languageTag } from './roles.ts';
import type { Tree } from './tree.ts';
import { checkWellFormed, property } from './xmp.ts';

/** Checks all that stands outside pages and tree. */
export function checkMetadata(file: PdfFile, tree: Tree): string[] {
  return [
    ...checkCatalog(file),
    ...checkXmp(file),
    ...checkTrailer(file),
    ...checkOutline(file, tree),
  ];
}

function checkCatalog(file: PdfFile): string[] {
  const problems: string[] = [];
  const marks = dictEntry(file.catalog, 'MarkInfo');
  if (!isTrue(marks, 'Marked') || isTrue(marks, 'Suspects'))
    problems.push('marked: MarkInfo does not say Marked');
  if (!isTrue(dictEntry(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle')) {
    problems.push('display-title: the title bar would show the file name');
  }
  const language = textEntry(file.catalog, 'Lang') ?? '';
  if (!languageTag.test(language)) problems.push(`document-language: "${language}"`);
  if (
    !members(file.catalog, 'OutputIntents').some((intent) =>
      isArchival(asDict(resolve(file, intent))),
    )
  ) {
    problems.push('output-intent: no GTS_PDFA1 with its profile');
  }
  for (const key of ['OpenAction', 'AA', 'AcroForm'] as const) {
    const value = dictEntry(file.catalog, key);
    if (value instanceof PDFDict) problems.push(`catalog-action: ${key}`);
  }
  return problems;
}

function isArchival(intent: PDFDict | undefined): boolean {
  return (
    nameEntry(intent, 'S') === 'GTS_PDFA1' && streamEntry(intent, 'DestOutputProfile') !== undefined
  );
}

function checkXmp(file: PdfFile): string[] {
  const stream = streamEntry(file.catalog, 'Metadata');
  if (stream === undefined) return ['xmp-missing: the catalog has no metadata stream'];
  const xmp = Buffer.from(decoded(stream)).toString('utf8');
  const fault = checkWellFormed(xmp);
  if (fault !== undefined) return [`xmp-malformed: ${fault}`];
  const problems: string[] = [];
  if (entry(stream.dict, 'Filter') !== undefined)
    problems.push('xmp-filter: metadata must stand in the clear');
  const must = (name: string, value: string, code: string) => {
    const said = property(xmp, name);
    if (said !== value)
      problems.push(
        `${code}: ${name} is ${said === undefined ? 'missing' : `"${said}"`}, not "${value}"`,
      );
  };
  must('pdfuaid:part', '1', 'claim-accessible');
  must('pdfaid:part', '3', 'claim-archival');
  must('pdfaid:conformance', 'A', 'claim-archival');
  const info = dictEntry(asInfo(file), 'Info');
  const title = textEntry(info, 'Title') ?? '';
  if (title === '') problems.push('title: the document information has none');
  else must('dc:title', title, 'title');
  if (!xmp.includes('http://www.aiim.org/pdfa/ns/extension/')) {
    problems.push('xmp-extension: pdfuaid is used but its schema is not described');
  }
  return problems;
}

/** The trailer's entries as a dictionary of its own, so that they can be read like any other. */
function asInfo(file: PdfFile): PDFDict {
  const { Info } = file.document.context.trailerInfo;
  return file.document.context.obj(Info === undefined ? {} : { Info });
}

function checkTrailer(file: PdfFile): string[] {
  const { ID, Encrypt } = file.document.context.trailerInfo;
  const problems: string[] = [];
  const parts =
    ID instanceof PDFArray ? ID.asArray().map((part) => asText(part) ?? String(part)) : [];
  if (parts.length !== 2 || parts.includes(''))
    problems.push('file-id: the trailer needs an ID of two parts');
  if (Encrypt !== undefined)
    problems.push('encrypted: assistive technology and archives need the text in the clear');
  return problems;
}

/** A document with headings has bookmarks, each with a title and a place. */
function checkOutline(file: PdfFile, tree: Tree): string[] {
  const outline = dictEntry(file.catalog, 'Outlines');
  const items = outlineItems(outline);
  const headed = tree.all.some((element) => /^H[1-6]$/.test(element.role));
  const problems = items.flatMap((item) => {
    const title = textEntry(item, 'Title') ?? '';
    const wrong = checkDestination(file, entry(item, 'Dest') ?? entry(dictEntry(item, 'A'), 'D'));
    if (title === '') return ['outline-title: a bookmark without a title'];
    return wrong === undefined ? [] : [`outline-target: "${title}": ${wrong}`];
  });
  return headed && items.length === 0 ? ['outline-missing: headings but no bookmarks'] : problems;
}

function outlineItems(parent: PDFDict | undefined): PDFDict[] {
  const items: PDFDict[] = [];
  let item = dictEntry(parent, 'First');
  while (item !== undefined && !items.includes(item)) {
    items.push(item, ...outlineItems(item));
    item = dictEntry(item, 'Next');
  }
  return items;
}
