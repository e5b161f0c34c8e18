// A zip archive → what it would unpack to, before anything unpacks it: sizes as declared and as really inflated.
import { inflateRawSync } from 'node:zlib';

/** An entry of the central directory; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Limits in bytes: all entries together, one XML part, and the number of entries. */
const zipLimits = { total: 512 * 2 ** 20, part: 48 * 2 ** 20, entries: 20_000 } as const;

/** Why an archive is not opened: it is damaged, or unpacks to too much. */
export type ZipFault = 'damaged' | 'too-large';

/** Entries as the central directory lists them (APPNOTE 4.3.12); undefined where there is none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Checks the declared sizes first, then inflates each XML part up to the limit, for declarations can lie. */
export function zipFault(bytes: Uint8Array): ZipFault | undefined {
  const entries = zipEntries(bytes);
  if (!entries) return 'damaged';
  if (entries.length > zipLimits.entries) return 'too-large';
  let total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > zipLimits.total) return 'too-large';
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    const inflated = inflatedSize(bytes, entry);
    if (typeof inflated !== 'number') return inflated;
    total += Math.max(0, inflated - entry.size);
    if (total > zipLimits.total) return 'too-large';
  }
  return undefined;
}

function inflatedSize(bytes: Uint8Array, entry: ZipEntry): number | ZipFault {
  if (entry.size > zipLimits.part) return 'too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    return 'damaged';
  const lengths = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + lengths;
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) return 'damaged';
  if (entry.method === 0) return packed.length;
  try {
    return inflateRawSync(packed, { maxOutputLength: zipLimits.part }).length;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}

/** The end record stands in the last 64 KiB, behind nothing but a comment. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
