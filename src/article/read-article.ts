// The bytes of a file in any readable format → an Article with its citations linked, or diagnostics that say what is wrong.
import { createHash } from 'node:crypto';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { Source } from '../text/source.ts';
import type { Article } from './article.ts';
import { assembleArticle } from './assemble.ts';
import { citationDiagnostics } from './citation-diagnostics.ts';
import { findCitations } from './citations.ts';
import { decode } from './decode.ts';
import { languageOf } from './language.ts';
import { linkCitations } from './link-citations.ts';
import { dateLine, readMetadata } from './metadata.ts';
import { layOut, type Piece, zoneBlocks } from './pieces.ts';
import { type FileFault, fileFault, mismatch } from './read-faults.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { markReferences } from './reference-zone.ts';
import { readReferences } from './references.ts';
import { type Container, type Markup, sniffContainer, sniffMarkup } from './sniff.ts';
import type { Stated } from './stated.ts';

/** What the caller insists on. */
export interface ReadOptions {
  /** BCP 47 tag the text is taken to be in, whatever it looks like: `--lang en`. */
  readonly language?: string;
}

/** Largest file read, in bytes. */
const largest = 64 * 2 ** 20;

/**
 * Reads an article; the content decides on the format, `name` only serves the messages.
 *
 * Never throws for an input's fault: what cannot be read comes back as `article/…` diagnostics without a value.
 * `sha256` is that of the bytes.
 */
export async function readArticle(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Outcome<Article>> {
  if (bytes.length > largest) return failed(fileFault('too-large', name));
  const container = sniffContainer(bytes);
  const read = await readContainer(bytes, name, container);
  if (!('article' in read)) return { value: undefined, diagnostics: read.diagnostics };
  const { article, format } = read;
  if (!/[\p{L}\p{N}]/u.test(article.source.text)) return failed(fileFault('empty', name));
  const language = options.language ?? languageOf(article.source.text);
  if (language !== 'en' && language !== 'und' && options.language === undefined)
    return failed(fileFault('not-english', name, language));
  const { value, diagnostics } = withCitations({
    ...article,
    language: language === 'und' ? 'en' : language,
  });
  return { value, diagnostics: [...mismatch(name, format), ...diagnostics] };
}

type Read =
  | { readonly article: Article; readonly format: Container | Markup }
  | { readonly diagnostics: readonly Diagnostic[] };

async function readContainer(bytes: Uint8Array, name: string, container: Container): Promise<Read> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (container === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts');
    return laidOut(await readPdf(bytes), name, sha256, 'pdf');
  }
  if (container === 'docx') {
    const { readDocx } = await import('./read-docx.ts');
    return laidOut(await readDocx(bytes), name, sha256, 'docx');
  }
  if (container !== 'text')
    return { diagnostics: [fileFault(binaryFault(bytes, container), name, container)] };
  const text = decode(bytes, name);
  return text.value === undefined ? text : readDecoded(text.value, name, sha256);
}

async function readDecoded(text: string, name: string, sha256: string): Promise<Read> {
  const format = sniffMarkup(text);
  if (format === 'html') {
    const { readHtml } = await import('./read-html.ts');
    return laidOut(await readHtml(text), name, sha256, 'html');
  }
  if (format === 'text') {
    const article = readText(name, text, sha256);
    return {
      article: { ...article, published: dateLine(article.blocks, text)?.published },
      format,
    };
  }
  const { blocks, stated } = readMarkdown(text);
  const { blocks: marked, ...head } = readMetadata(zoneBlocks(text, blocks), text, stated);
  return {
    article: assembleArticle({ source: new Source(name, text), sha256, blocks: marked, ...head }),
    format,
  };
}

function laidOut(
  read: { pieces: readonly Piece[]; stated: Stated } | FileFault,
  name: string,
  sha256: string,
  format: Container | Markup,
): Read {
  if (typeof read === 'string') return { diagnostics: [fileFault(read, name, format)] };
  const { text, blocks } = layOut(read.pieces);
  const { blocks: marked, ...head } = readMetadata(blocks, text, read.stated);
  return {
    article: assembleArticle({ source: new Source(name, text), sha256, blocks: marked, ...head }),
    format,
  };
}

/** An Office file that is locked is an OLE container with its package inside ([MS-OFFCRYPTO] 2.3.4). */
function binaryFault(bytes: Uint8Array, container: Container): FileFault {
  const marker = Buffer.from('EncryptedPackage', 'utf16le');
  return container === 'ole' &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(marker)
    ? 'encrypted'
    : 'unsupported';
}

function withCitations(article: Article): { value: Article; diagnostics: readonly Diagnostic[] } {
  const { source, authors } = article;
  const blocks = markReferences(source.text, article.sections, article.blocks);
  const listed = readReferences(source.text, blocks);
  const citations = findCitations(source.text, blocks, listed);
  const { links, references } = linkCitations(citations, listed, authors);
  return {
    value: { ...article, blocks, citations, references, links },
    diagnostics: citationDiagnostics(source, citations, references, links),
  };
}

function failed(diagnostic: Diagnostic): Outcome<Article> {
  return { value: undefined, diagnostics: [diagnostic] };
}
