// A Word file as the library packs it → the same with fixed ids, dates and entry times (home of jszip).
import JSZip from 'jszip';

/** First moment a zip entry can carry; every entry gets it. */
const entryDate = new Date(Date.UTC(1980, 0, 1));

/** What the library leaves to chance or has no place for. */
export interface Fixed {
  readonly creationDate: Date;
  /** BCP 47. */
  readonly language: string;
  /** Styles to add to the styles part. */
  readonly tableStyles: string;
}

/** Replaces what differs from run to run: random relationship ids, bookmark ids, dates of the file and of its entries. */
export async function normalisePackage(bytes: Uint8Array, fixed: Fixed): Promise<Uint8Array> {
  const packed = await JSZip.loadAsync(bytes);
  const result = new JSZip();
  const names = Object.keys(packed.files)
    .filter((name) => !packed.files[name]?.dir)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const parts = new Map<string, string>();
  for (const name of names) parts.set(name, (await packed.file(name)?.async('string')) ?? '');
  renameRelationships(parts);
  for (const [name, text] of parts) {
    const content = repair(name, text, fixed);
    result.file(name, content, { date: entryDate, createFolders: false });
  }
  return result.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}

/** The list of content types comes first, as readers that stream expect (ECMA-376 part 2). */
function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}

/** Links get random ids from the library; numbered in the order of the document they are the same each time. */
function renameRelationships(parts: Map<string, string>): void {
  for (const [name, text] of parts) {
    const owner = /^(.*?)_rels\/([^/]+)\.rels$/.exec(name);
    const part = owner ? `${owner[1]}${owner[2]}` : '';
    const body = parts.get(part);
    if (body === undefined) continue;
    const random = new Map<string, string>();
    for (const [, id = ''] of body.matchAll(/\br:id="([^"]+)"/g))
      if (!/^rId\d+$/.test(id) && !random.has(id)) random.set(id, `rIdLink${random.size + 1}`);
    const rename = (xml: string, attribute: string) =>
      xml.replace(new RegExp(`\\b${attribute}="([^"]+)"`, 'g'), (whole, id: string) =>
        random.has(id) ? `${attribute}="${random.get(id)}"` : whole,
      );
    parts.set(part, rename(body, 'r:id'));
    parts.set(name, rename(text, 'Id'));
  }
}

function repair(name: string, text: string, fixed: Fixed): string {
  if (name === 'docProps/core.xml') return repairProperties(text, fixed);
  if (name === 'word/styles.xml')
    return text.replace('</w:styles>', `${fixed.tableStyles}</w:styles>`);
  return name === 'word/document.xml' ? leaveBordersToStyles(renumberBookmarks(text)) : text;
}

function repairProperties(xml: string, { creationDate, language }: Fixed): string {
  const stamp = creationDate.toISOString().replace(/\.\d{3}Z$/, 'Z');
  const dated = xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, opening: string) => opening + stamp,
  );
  return dated.replace(
    '</cp:coreProperties>',
    `<dc:language>${language.replace(/[^A-Za-z0-9-]/g, '')}</dc:language></cp:coreProperties>`,
  );
}

/** The library gives every bookmark the same number; Word wants each pair to have its own. */
function renumberBookmarks(xml: string): string {
  const open: number[] = [];
  let last = 0;
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*\/>/g, (tag, kind: string) => {
    const id = kind === 'Start' ? ++last : (open.pop() ?? last);
    if (kind === 'Start') open.push(id);
    return tag.replace(/w:id="[^"]*"/, `w:id="${id}"`);
  });
}

/** The library draws a grid on every table; without it the table's style decides, for header rows too. */
function leaveBordersToStyles(xml: string): string {
  const look =
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
  return xml
    .replace(/<w:tblBorders>.*?<\/w:tblBorders>/g, '')
    .replace(/(<w:tblLayout [^>]*\/>)(?=<\/w:tblPr>)/g, `$1${look}`);
}
