// What each tampering does to the objects of a PDF.
import { type PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, PDFString } from 'pdf-lib';
import { appendUpdate } from './append-update.ts';
import { readPageContent } from './content.ts';
import { damage, name, OpenPdf, put } from './damage.ts';
import { changeFirst, type Json } from './json-change.ts';
import { decoded, dictEntry, entry, latin1, members, nameEntry } from './pdf-file.ts';

/** Exchanges two glyphs that differ, side by side, in the first text of the role that has such. */
export function exchangeLetters(pdf: OpenPdf, role: string): void {
  const sequences = new RegExp(`/${role}\\s*<<\\s*/MCID \\d+[\\s\\S]*?EMC`, 'g');
  for (const [at] of pdf.document.getPages().entries()) {
    let done = false;
    const exchangeOnce = (part: string) => {
      const changed = done ? part : exchangeGlyphs(part);
      done ||= changed !== part;
      return changed;
    };
    try {
      pdf.content(at + 1, (old) => old.replace(sequences, exchangeOnce));
      return;
    } catch {
      // No such text on this page; the next one may have it.
    }
  }
  throw new Error(`no text of a ${role}`);
}

/** Exchanges the second and a later neighbouring pair of shown glyphs; text spelled out by ActualText is left alone. */
function exchangeGlyphs(part: string): string {
  const shown = /(?<!ActualText )<((?:[0-9a-f]{4})+)>/gi;
  const glyphs = [...part.matchAll(shown)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
  const first = glyphs.findIndex((glyph, at) => at > 0 && glyph !== (glyphs[at + 1] ?? glyph));
  const [a, b] = [glyphs[first], glyphs[first + 1]];
  if (a === undefined || b === undefined) return part;
  glyphs.splice(first, 2, b, a);
  return part.replace(shown, (_, hex: string) => `<${glyphs.splice(0, hex.length / 4).join('')}>`);
}

/** Takes a quotation off its page: the first block quote, else the first text with an opening quotation mark. */
export function eraseQuotation(pdf: OpenPdf): void {
  try {
    eraseElement(pdf, pdf.element('BlockQuote'));
  } catch {
    eraseQuoted(pdf);
  }
}

function eraseQuoted(pdf: OpenPdf): void {
  const file = { document: pdf.document, catalog: pdf.catalog, pages: pdf.document.getPages() };
  for (const [at, page] of file.pages.entries()) {
    for (const [mcid, mark] of readPageContent(file, page, '').marked) {
      if (!mark.text.includes('“')) continue;
      eraseContent(pdf, at + 1, String(mcid));
      return;
    }
  }
  throw new Error('no quotation in this PDF');
}

/** Empties one marked content. */
function eraseContent(pdf: OpenPdf, pageNumber: number, mcid: string): void {
  const head = new RegExp(`/\\w+\\s*<<\\s*/MCID ${mcid}\\s*>>\\s*BDC`);
  pdf.content(pageNumber, (old) => {
    const start = head.exec(old);
    if (start === null) return old;
    const from = start.index + start[0].length;
    return `${old.slice(0, from)} ${old.slice(endOfSequence(old, from))}`;
  });
}

/** Where the EMC stands that closes the sequence open at an offset; sequences inside it are passed over. */
function endOfSequence(content: string, from: number): number {
  let depth = 1;
  for (const match of content.slice(from).matchAll(/\b(BDC|BMC|EMC)\b/g)) {
    depth += match[1] === 'EMC' ? -1 : 1;
    if (depth === 0) return from + match.index;
  }
  throw new Error('a marked content without end');
}

/** Empties the marked contents of an element and all below it; the tree stays as it is. */
function eraseElement(pdf: OpenPdf, element: PDFDict): void {
  const page = pdf.document.getPages().find(({ ref }) => ref === pageOf(pdf, element));
  const at = page === undefined ? -1 : pdf.document.getPages().indexOf(page);
  for (const mcid of mcidsOf(pdf, element)) {
    eraseContent(pdf, at + 1, mcid);
  }
}

function kidsOf(pdf: OpenPdf, element: PDFDict): PDFDict[] {
  return members(element, 'K').flatMap((member) => {
    const value = member instanceof PDFRef ? pdf.document.context.lookup(member) : undefined;
    return value !== undefined && 'get' in value ? [value as PDFDict] : [];
  });
}

function pageOf(pdf: OpenPdf, element: PDFDict): PDFRef | undefined {
  const own = element.get(name('Pg'));
  if (own instanceof PDFRef) return own;
  for (const kid of kidsOf(pdf, element)) {
    const page = pageOf(pdf, kid);
    if (page !== undefined) return page;
  }
  return undefined;
}

function mcidsOf(pdf: OpenPdf, element: PDFDict): string[] {
  const own = members(element, 'K')
    .map(String)
    .filter((kid) => /^\d+$/.test(kid));
  return [...own, ...kidsOf(pdf, element).flatMap((kid) => mcidsOf(pdf, kid))];
}

export async function addPage(bytes: Uint8Array): Promise<Uint8Array> {
  const other = await PDFDocument.load(bytes, { updateMetadata: false });
  const target = await PDFDocument.load(bytes, { updateMetadata: false });
  const [page] = await target.copyPages(other, [0]);
  if (page === undefined) throw new Error('a PDF without pages');
  target.addPage(page);
  return target.save({ useObjectStreams: false, addDefaultPage: false });
}

/** The original bytes stay; what is appended shows the first page without its first paragraph. */
export async function updateFirstPage(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = new OpenPdf(await PDFDocument.load(bytes, { updateMetadata: false }));
  const page = pdf.document.getPage(0);
  const reference = page.node.get(name('Contents'));
  if (!(reference instanceof PDFRef)) throw new Error('a page whose content is not one stream');
  const file = { document: pdf.document, catalog: pdf.catalog, pages: pdf.document.getPages() };
  const marks = [...readPageContent(file, page, '').marked];
  const [first] = marks.find(([, { tag }]) => tag === 'P') ?? [];
  eraseContent(pdf, 1, String(first));
  const stream = entry(page.node, 'Contents');
  const content = stream instanceof PDFStream ? latin1(decoded(stream)) : '';
  const body = `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
  return appendUpdate(bytes, new Map([[`${reference.objectNumber} 0`, body]]));
}

/** Every letter of the first font extracts as the next one in the code table. */
export function shiftUnicode(pdf: OpenPdf): void {
  const font = pdf.ofType('Font', (dict) => nameEntry(dict, 'Subtype') === 'Type0');
  const stream = entry(font, 'ToUnicode');
  if (!(stream instanceof PDFStream)) throw new Error('a font without ToUnicode');
  const shifted = latin1(decoded(stream)).replace(/<00([46][1-9a-e])>/gi, (_, code: string) => {
    return `<00${(Number.parseInt(code, 16) + 1).toString(16)}>`;
  });
  put(font, 'ToUnicode', pdf.stream(shifted));
}

/** Sends the first link to another address; where there is none, lays one over the first page. */
export function redirectLink(pdf: OpenPdf): void {
  const { context } = pdf.document;
  const action = context.obj({ S: 'URI', URI: PDFString.of('https://elsewhere.example/') });
  try {
    put(pdf.link().annotation, 'A', action);
  } catch {
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 600, 800], F: 4 };
    pdf.document.getPage(0).node.addAnnot(context.register(context.obj({ ...link, A: action })));
  }
}

export function changeTitle(pdf: OpenPdf): void {
  const { Info } = pdf.document.context.trailerInfo;
  if (Info !== undefined) pdf.document.setTitle('Something else');
  pdf.xmp((old) => old.replace(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)[^<]*/, '$1Something else'));
}

/** Rewrites the attached data at the first place where the key stands; size and checksum are put right. */
export function changeData(
  key: string,
  change: (old: Json) => Json,
): (bytes: Uint8Array) => Promise<Uint8Array> {
  return (bytes) =>
    damage(bytes, (pdf) => {
      const old = Buffer.from(decoded(attachment(pdf))).toString('utf8');
      const changed = changeFirst(JSON.parse(old) as Json, key, change);
      replaceAttachment(pdf, `${JSON.stringify(changed, undefined, 2)}\n`);
    });
}

function attachment(pdf: OpenPdf): PDFStream {
  const stream = entry(dictEntry(pdf.ofType('Filespec'), 'EF'), 'F');
  if (!(stream instanceof PDFStream)) throw new Error('no attachment');
  return stream;
}

export function replaceAttachment(pdf: OpenPdf, text: string): void {
  const { context } = pdf.document;
  const old = attachment(pdf);
  const bytes = Buffer.from(text, 'utf8');
  const stream = context.flateStream(bytes);
  for (const key of ['Type', 'Subtype', 'Params']) {
    const value = old.dict.get(PDFName.of(key));
    if (value !== undefined) put(stream.dict, key, value);
  }
  const params = dictEntry(stream.dict, 'Params');
  params?.set(PDFName.of('Size'), context.obj(bytes.length));
  params?.delete(PDFName.of('CheckSum'));
  const files = dictEntry(pdf.ofType('Filespec'), 'EF');
  const ref = context.register(stream);
  for (const key of ['F', 'UF']) {
    if (files?.has(PDFName.of(key))) put(files, key, ref);
  }
}
