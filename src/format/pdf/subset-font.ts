// A TrueType file and the glyphs a document shows → the smaller file that is embedded (OpenType 1.9, glyf, loca, hmtx).
import { Buffer } from 'node:buffer';

/** Tables a PDF viewer needs (ISO 32000-1, 9.9), as they stand in the file. */
const copied = ['cvt ', 'fpgm', 'prep'] as const;

/** Flags of a component of a composite glyph. */
const wordArguments = 0x0001;
const scaled = 0x0008;
const moreComponents = 0x0020;
const scaledTwice = 0x0040;
const transformed = 0x0080;

/** A TrueType file, cut into its tables. */
export class TrueTypeFile {
  readonly #tables = new Map<string, Buffer>();
  readonly #offsets: readonly number[];

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < file.readUInt16BE(4); index++) {
      const at = 12 + index * 16;
      const start = file.readUInt32BE(at + 8);
      this.#tables.set(
        file.toString('latin1', at, at + 4),
        file.subarray(start, start + file.readUInt32BE(at + 12)),
      );
    }
    const long = this.table('head').readInt16BE(50) === 1;
    const loca = this.table('loca');
    this.#offsets = Array.from({ length: this.table('maxp').readUInt16BE(4) + 1 }, (_, index) =>
      long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2,
    );
  }

  table(tag: string): Buffer {
    return this.#tables.get(tag) ?? Buffer.alloc(0);
  }

  /** Outline of a glyph; empty for a space. */
  glyph(id: number): Buffer {
    return this.table('glyf').subarray(this.#offsets[id], this.#offsets[id + 1]);
  }

  /** Advance and left side bearing of a glyph, as `hmtx` has them. */
  metrics(id: number): Buffer {
    const hmtx = this.table('hmtx');
    const full = this.table('hhea').readUInt16BE(34);
    if (id < full) return hmtx.subarray(id * 4, id * 4 + 4);
    const bearing = full * 4 + (id - full) * 2;
    return Buffer.concat([
      hmtx.subarray(full * 4 - 4, full * 4 - 2),
      hmtx.subarray(bearing, bearing + 2),
    ]);
  }
}

/**
 * Builds the file of the glyphs in `ids`, in that order.
 *
 * Parts of composite glyphs are added to the end of `ids` by `include`, which gives their index.
 */
export function subsetFont(
  font: TrueTypeFile,
  ids: readonly number[],
  include: (id: number) => number,
): Buffer {
  const glyphs: Buffer[] = [];
  const metrics: Buffer[] = [];
  // `ids` grows while composite glyphs name their parts.
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? 0;
    glyphs.push(evened(renumbered(font.glyph(id), include)));
    metrics.push(font.metrics(id));
  }
  const { loca, long } = locaOf(glyphs);
  const head = Buffer.from(font.table('head'));
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(long ? 1 : 0, 50);
  const hhea = Buffer.from(font.table('hhea'));
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = Buffer.from(font.table('maxp'));
  maxp.writeUInt16BE(glyphs.length, 4);
  const tables: [string, Buffer][] = [
    ...copied.map((tag): [string, Buffer] => [tag, font.table(tag)]),
    ['glyf', Buffer.concat(glyphs)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', Buffer.concat(metrics)],
    ['loca', loca],
    ['maxp', maxp],
  ];
  return assemble(tables.filter(([, content]) => content.length > 0));
}

/** A composite glyph with its parts' numbers in the new file; a simple one as it is. */
function renumbered(glyph: Buffer, include: (id: number) => number): Buffer {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph;
  const copy = Buffer.from(glyph);
  let flags = moreComponents;
  for (let at = 10; flags & moreComponents; ) {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(include(copy.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags & wordArguments ? 4 : 2) + transformLength(flags);
  }
  return copy;
}

function transformLength(flags: number): number {
  if (flags & scaled) return 2;
  if (flags & scaledTwice) return 4;
  return flags & transformed ? 8 : 0;
}

const evened = (glyph: Buffer) =>
  glyph.length % 2 === 0 ? glyph : Buffer.concat([glyph, Buffer.alloc(1)]);

/** Where each glyph begins: in words of two bytes where they reach, which is shorter. */
function locaOf(glyphs: readonly Buffer[]): { loca: Buffer; long: boolean } {
  const offsets = [0];
  for (const glyph of glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length);
  const long = (offsets.at(-1) ?? 0) > 0x1fffe;
  const loca = Buffer.alloc(offsets.length * (long ? 4 : 2));
  offsets.forEach((offset, index) => {
    if (long) loca.writeUInt32BE(offset, index * 4);
    else loca.writeUInt16BE(offset / 2, index * 2);
  });
  return { loca, long };
}

/** Tables, in the order of their tags, behind the directory that names them. */
function assemble(tables: readonly (readonly [tag: string, content: Buffer])[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(12 + tables.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((tables.length - power) * 16, 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  tables.forEach(([tag, content], index) => {
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(content.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
