// A Word file → its parts by name, inflated within limits: declared sizes are never believed.
import { inflateRawSync } from 'node:zlib';

/** Most bytes one part may inflate to, and most parts; far beyond any paper, far below a bomb. */
const maxPartBytes = 32 * 2 ** 20;
const maxEntries = 4096;

/** Gives a part as text; undefined where there is none. Throws `BadZip` where the archive is damaged. */
export interface ZipParts {
  readonly names: readonly string[];
  text(name: string): string | undefined;
}

/** The archive is none, is damaged, or holds too much. */
export class BadZip extends Error {}

/** Opens a zip archive by its central directory (APPNOTE 4.3.12). Throws `BadZip`. */
export function openZip(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new BadZip('it has too many entries');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      throw new BadZip('its directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: [...entries.keys()],
    text: (name) => {
      const entry = entries.get(name);
      return entry ? inflate(bytes, view, entry) : undefined;
    },
  };
}

interface Entry {
  readonly method: number;
  readonly packedBytes: number;
  readonly offset: number;
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry): string {
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new BadZip('an entry is damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length < entry.packedBytes) throw new BadZip('it is cut short');
  if (entry.method === 0) return new TextDecoder().decode(packed);
  try {
    return new TextDecoder().decode(inflateRawSync(packed, { maxOutputLength: maxPartBytes }));
  } catch {
    // zlib's own words help nobody: the part is damaged, or larger than any paper.
    throw new BadZip('an entry is damaged or far too large');
  }
}

/** The end record stands in the last 64 KiB, behind nothing but a comment. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new BadZip('it is no zip archive');
}
