// PDF bytes ↔ the seal in their file identifier: a hash of the whole file, so that any later change shows.
import { createHash } from 'node:crypto';

/** Hex digits of one half of the file identifier (ISO 32000-1, 14.4): 16 bytes. */
const idDigits = 32;
const blank = '0'.repeat(idDigits);

/** What the writer puts where the seal will be. */
export const blankSeal = Buffer.alloc(idDigits / 2);

/** Writes the seal into both halves of the file identifier; throws where the file was not written with `blankSeal`. */
export function seal(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes);
  const at = identifierAt(text);
  if (at.some((start) => text.toString('latin1', start, start + idDigits) !== blank)) {
    throw new Error('the PDF to be sealed has another file identifier');
  }
  const digest = Buffer.from(digestOf(text), 'latin1');
  for (const start of at) digest.copy(text, start);
  return new Uint8Array(text);
}

/** True where not one byte of the file has changed since it was sealed. */
export function isSealed(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes);
  const at = identifierAt(text);
  if (at.length !== 2) return false;
  const found = at.map((start) => text.toString('latin1', start, start + idDigits).toLowerCase());
  for (const start of at) text.write(blank, start, 'latin1');
  const digest = digestOf(text);
  return found.every((half) => half === digest);
}

const digestOf = (text: Buffer) =>
  createHash('sha256').update(text).digest('hex').slice(0, idDigits);

/** Offsets of the two halves of the last file identifier; none where the trailer has no such entry. */
function identifierAt(text: Buffer): readonly number[] {
  const trailer = text.lastIndexOf('/ID [');
  if (trailer < 0) return [];
  const entry = text.toString('latin1', trailer, trailer + 100);
  const match = /^\/ID \[<[0-9a-fA-F]{32}>\s+<[0-9a-fA-F]{32}>\]/.exec(entry);
  if (!match) return [];
  const first = trailer + '/ID [<'.length;
  return [first, trailer + match[0].lastIndexOf('<') + 1];
}
