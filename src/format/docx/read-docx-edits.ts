// An edited Word file × the paper it was made from → what a person changed; the way back from an office's own format.
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { DocxEdits } from './docx-edits.ts';
import { placeEdits } from './place-edits.ts';
import { type DocxText, readDocxParagraphs } from './read-docx-paragraphs.ts';
import { textHash } from './text-hash.ts';
import { unitsOf } from './units.ts';
import { BadZip, openZip, type ZipParts } from './unzip.ts';
import { BadXml, xmlAttribute, xmlTokens } from './xml-tokens.ts';

/**
 * Reads the edits of a Word file that `writeDocx` wrote; `name` is the file's, for diagnostics.
 *
 * `document` is the paper as the brief file gives it now, with its evidence. Tracked changes and comments are counted
 * and kept out; a file with macros is refused. Only words count: changed looks alone are no edit.
 */
export function readDocxEdits(
  bytes: Uint8Array,
  name: string,
  document: Document,
): Outcome<DocxEdits> {
  const opened = openDocx(bytes, name);
  if ('severity' in opened) return { value: undefined, diagnostics: [opened] };
  const { parts, text } = opened;
  const custom = parts.text('docProps/custom.xml') ?? '';
  const hash = property(custom, 'policybrief.text');
  if (hash === undefined) return { value: undefined, diagnostics: [foreign(name)] };
  const comments = (parts.text('word/comments.xml') ?? '').match(/<w:comment[ >]/g)?.length ?? 0;
  const { evidence } = document;
  const placed = evidence
    ? placeEdits(unitsOf(document), text.pieces, evidence)
    : { changes: [], unplaced: [] };
  const { trackedChanges } = text;
  return {
    value: {
      audience: property(custom, 'policybrief.audience'),
      ...placed,
      trackedChanges,
      comments,
    },
    diagnostics: [
      ...(hash === textHash(document) ? [] : [outdated(name)]),
      ...(trackedChanges + comments > 0 ? [keptOut(name, trackedChanges, comments)] : []),
      ...placed.unplaced.map((edit) => unplaced(name, edit)),
    ],
  };
}

function openDocx(
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

const outdated = (name: string): Diagnostic => ({
  severity: 'warning',
  code: 'format/docx-outdated',
  message: `the brief or its template has changed since ${name} was written`,
  source: { name },
  hints: ['look at every change before you accept it: paragraphs may have moved'],
});

const keptOut = (name: string, changes: number, comments: number): Diagnostic => ({
  severity: 'warning',
  code: 'format/docx-kept-out',
  message: `${name} has ${changes} tracked ${changes === 1 ? 'change' : 'changes'} and ${comments} ${comments === 1 ? 'comment' : 'comments'}: kept out`,
  source: { name },
  hints: ['accept or reject tracked changes in Word, save, and try again'],
});

const unplaced = (
  name: string,
  { from, to, reason }: DocxEdits['unplaced'][number],
): Diagnostic => ({
  severity: 'warning',
  code: 'format/docx-unplaced',
  message: `not taken over from ${name}: ${from === undefined ? '' : `"${shorten(from)}" → `}${to === undefined ? 'gone' : `"${shorten(to)}"`} (${reason})`,
  source: { name },
  hints: [],
});

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
