// Bytes that should be a Word file of ours → its text and properties, or the reason why it is none.
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { BadXml, xmlAttribute, xmlTokens } from '../../text/xml-tokens.ts';
import { type DocxText, readDocxParagraphs } from './read-docx-paragraphs.ts';
import { BadZip, openZip, type ZipParts } from './unzip.ts';

/** A Word file that `writeDocx` wrote, edited or not. */
export interface OpenedDocx {
  readonly text: DocxText;
  /** Digest of the Markdown it was made of. */
  readonly hash: string;
  readonly audience: string | undefined;
  readonly comments: number;
}

/** Opens a Word file; macros, other programs' files and damage are refused. */
export function openDocx(bytes: Uint8Array, name: string): Diagnostic | OpenedDocx {
  const opened = openParts(bytes, name);
  if ('severity' in opened) return opened;
  const { parts, text } = opened;
  const custom = parts.text('docProps/custom.xml') ?? '';
  const hash = property(custom, 'policybrief.text');
  if (hash === undefined) return foreign(name);
  const comments = (parts.text('word/comments.xml') ?? '').match(/<w:comment[ >]/g)?.length ?? 0;
  return { text, hash, audience: property(custom, 'policybrief.audience'), comments };
}

function openParts(
  bytes: Uint8Array,
  name: string,
): Diagnostic | { readonly parts: ZipParts; readonly text: DocxText } {
  try {
    const parts = openZip(bytes);
    const types = parts.text('[Content_Types].xml') ?? '';
    if (/macroEnabled|vbaProject/i.test(types) || parts.names.some((part) => /vba/i.test(part)))
      return macros(name);
    const xml = parts.text('word/document.xml');
    if (xml === undefined) return notDocx(name, 'it has no part word/document.xml');
    const relations = parts.text('word/_rels/document.xml.rels') ?? '';
    return { parts, text: readDocxParagraphs(xml, linksOf(relations)) };
  } catch (error) {
    if (error instanceof BadZip || error instanceof BadXml) return notDocx(name, error.message);
    throw error;
  }
}

function linksOf(relations: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const token of relations === '' ? [] : xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const id = xmlAttribute(token.attributes, 'Id');
    const target = xmlAttribute(token.attributes, 'Target');
    if (id !== undefined && target !== undefined) links.set(id, target);
  }
  return links;
}

function property(xml: string, name: string): string | undefined {
  const at = xml.indexOf(`name="${name}"`);
  return at < 0 ? undefined : /<vt:lpwstr>([^<]*)</.exec(xml.slice(at))?.[1];
}

const notDocx = (name: string, why: string): Diagnostic => ({
  severity: 'error',
  code: 'format/not-docx',
  message: `${name} cannot be read as a Word file: ${why}`,
  source: { name },
  hints: ['save it as "Word Document (.docx)" and try again'],
});

const macros = (name: string): Diagnostic => ({
  severity: 'error',
  code: 'format/docx-macros',
  message: `${name} carries macros and is refused`,
  source: { name },
  hints: ['save it as "Word Document (.docx)", which has none'],
});

const foreign = (name: string): Diagnostic => ({
  severity: 'error',
  code: 'format/docx-foreign',
  message: `${name} was not written by policybrief, so nothing says where its words belong`,
  source: { name },
  hints: ['build the brief with --format docx and edit that file'],
});
