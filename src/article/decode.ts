// Bytes of a text file → its text (UTF-8, or UTF-16 by its byte order mark), or a diagnostic.
import type { Outcome } from '../diagnostic/diagnostic.ts';

/** Decodes strictly, without the byte order mark; bytes that are not UTF-8 are the diagnostic `article/not-utf8`. */
export function decode(bytes: Uint8Array, name: string): Outcome<string> {
  const encoding = encodingOf(bytes);
  try {
    return { value: new TextDecoder(encoding, { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return {
      value: undefined,
      diagnostics: [
        {
          severity: 'error',
          code: 'article/not-utf8',
          message: `not a text in ${encoding.toUpperCase()}: near byte ${firstBadByte(bytes, encoding) + 1}`,
          source: { name },
          hints: ['save the file as UTF-8 and try again'],
        },
      ],
    };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Length of the longest prefix that decodes: a halving search, as the decoder does not say where it stopped. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
