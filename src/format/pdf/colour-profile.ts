// The sRGB colour space as an ICC profile of half a kilobyte, for the output intent that PDF/A asks for.

/** Signed 15.16 fixed-point numbers, big-endian (ICC.1:2004-10, 5.1.9). */
function fixed(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => {
    bytes.writeInt32BE(Math.round(number * 65536), index * 4);
  });
  return bytes;
}

const tagged = (type: string, ...parts: Buffer[]) =>
  Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...parts]);

function words(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => {
    bytes.writeUInt32BE(number, index * 4);
  });
  return bytes;
}

/** Text in one language: multiLocalizedUnicodeType (10.13). */
const text = (value: string) =>
  tagged(
    'mluc',
    words(1, 12),
    Buffer.from('enUS', 'latin1'),
    words(value.length * 2, 28),
    Buffer.from(value, 'utf16le').swap16(),
  );

/** Primaries of IEC 61966-2-1 adapted to D50, its transfer curve as parametric function 3, the adaptation itself. */
const curve = tagged(
  'para',
  words(3 * 65536),
  fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
);
const d50 = [0.9642, 1, 0.8249];
const tags: readonly (readonly [signature: string, content: Buffer])[] = [
  ['desc', text('sRGB IEC61966-2.1')],
  ['cprt', text('Public domain')],
  ['wtpt', tagged('XYZ ', fixed(...d50))],
  ['rXYZ', tagged('XYZ ', fixed(0.43607, 0.22249, 0.01392))],
  ['gXYZ', tagged('XYZ ', fixed(0.38515, 0.71687, 0.09708))],
  ['bXYZ', tagged('XYZ ', fixed(0.14307, 0.06061, 0.7141))],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
  [
    'chad',
    tagged(
      'sf32',
      fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01708, -0.00925, 0.01508, 0.75168),
    ),
  ],
];

const headerLength = 128;

function build(): Buffer {
  const places = new Map<Buffer, number>();
  const body: Buffer[] = [];
  let end = headerLength + 4 + tags.length * 12;
  for (const [, content] of tags) {
    if (places.has(content)) continue;
    places.set(content, end);
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    body.push(padded);
    end += padded.length;
  }
  const table = tags.map(([signature, content]) =>
    Buffer.concat([
      Buffer.from(signature, 'latin1'),
      words(places.get(content) ?? 0, content.length),
    ]),
  );
  const header = Buffer.alloc(headerLength);
  header.writeUInt32BE(end, 0);
  header.writeUInt32BE(0x04200000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  // Date of the profile: a fixed day.
  header.set([0x07, 0xd0, 0, 1, 0, 1], 24);
  header.write('acsp', 36, 'latin1');
  fixed(...d50).copy(header, 68);
  return Buffer.concat([header, words(tags.length), ...table, ...body]);
}

/** The profile's bytes. */
export const sRgbProfile: Buffer = build();
