// A Word file → its text as pieces and what its properties state (home of mammoth).
import { inflateRawSync } from 'node:zlib';
import { type DocxNode, docxPieces } from './docx-pieces.ts';
import type { Piece } from './pieces.ts';
import type { Stated } from './stated.ts';
import { type ZipFault, zipEntries, zipFault } from './zip-guard.ts';

/** Reads a .docx; a damaged or swollen archive is returned as its fault. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<{ pieces: Piece[]; stated: Stated } | ZipFault> {
  const fault = zipFault(bytes);
  if (fault) return fault;
  const { default: mammoth } = await import('mammoth');
  let document: DocxNode | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        // The tree says more than the HTML made of it, so it is taken here and an empty one handed on.
        transformDocument: (tree: DocxNode) => {
          document = tree;
          return { ...tree, children: [] };
        },
      },
    );
    if (!document) return 'damaged';
    return { pieces: docxPieces(document), stated: statedIn(bytes) };
  } catch {
    // Whatever mammoth or its XML parser throws is the file's fault: a part missing, broken XML, endless nesting.
    return 'damaged';
  }
}

/** The title of docProps/core.xml; creator and dates there are those of the file, not of the article. */
function statedIn(bytes: Uint8Array): Stated {
  const entry = zipEntries(bytes)?.find(({ name }) => name === 'docProps/core.xml');
  if (!entry || entry.size > 100_000) return {};
  const header = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, 30);
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const xml = new TextDecoder().decode(entry.method === 0 ? packed : inflateRawSync(packed));
  const title = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(xml)?.[1] ?? '';
  return { title: unescaped(title).trim() || undefined };
}

function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
