// Embedded files → problems of what PDF/A-3 asks of an associated file (ISO 19005-3, 6.8 and annex E).
import { createHash } from 'node:crypto';
import type { PDFDict } from 'pdf-lib';
import {
  asDict,
  decoded,
  dictEntry,
  entry,
  members,
  nameEntry,
  numberEntry,
  type PdfFile,
  resolve,
  streamEntry,
  textEntry,
  treeLeaves,
} from './pdf-file.ts';

const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

/** Checks every file specification of the name tree and of the catalog's AF. */
export function checkAttachments(file: PdfFile): string[] {
  const named = treeLeaves(dictEntry(dictEntry(file.catalog, 'Names'), 'EmbeddedFiles'), 'Names');
  const associated = new Set(members(file.catalog, 'AF').map(String));
  const problems: string[] = [];
  for (const [name, member] of named) {
    const specification = asDict(resolve(file, member));
    if (!associated.has(String(member)))
      problems.push(`attachment-associated: "${name}" is not in the catalog's AF`);
    problems.push(...checkSpecification(specification).map((problem) => `${problem}: "${name}"`));
  }
  const listed = new Set([...named.values()].map(String));
  for (const ref of associated) {
    if (!listed.has(ref))
      problems.push(`attachment-named: ${ref} of AF is not among the embedded files`);
  }
  return problems;
}

function checkSpecification(specification: PDFDict | undefined): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, code: string) => {
    if (!holds) problems.push(code);
  };
  const stream = streamEntry(dictEntry(specification, 'EF'), 'F');
  must(Boolean(textEntry(specification, 'F') && textEntry(specification, 'UF')), 'attachment-name');
  must(Boolean(textEntry(specification, 'Desc')), 'attachment-description');
  must(
    relationships.includes(nameEntry(specification, 'AFRelationship') ?? ''),
    'attachment-relationship',
  );
  if (stream === undefined) return [...problems, 'attachment-missing'];
  must(/^[\w.+-]+\/[\w.+-]+$/.test(nameEntry(stream.dict, 'Subtype') ?? ''), 'attachment-type');
  const params = dictEntry(stream.dict, 'Params');
  must(entry(params, 'ModDate') !== undefined, 'attachment-date');
  const content = decoded(stream);
  const size = numberEntry(params, 'Size');
  must(size === undefined || size === content.length, 'attachment-size');
  const sum = entry(params, 'CheckSum');
  must(sum === undefined || checksum(String(sum)) === md5(content), 'attachment-checksum');
  return problems;
}

/** MD5 is what ISO 32000-1, table 46, asks for. */
function md5(content: Uint8Array): string {
  return createHash('md5').update(content).digest('hex');
}

/** Hexadecimal digits of a checksum, written as a hexadecimal or as a literal string. */
function checksum(written: string): string {
  return written.startsWith('<')
    ? written.slice(1, -1).toLowerCase()
    : Buffer.from(written.slice(1, -1), 'latin1').toString('hex');
}
