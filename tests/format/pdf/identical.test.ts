// The same document gives the same bytes, whatever was written before it in the process; scripts/identical.sh has the other settings.
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { writePdf } from '../../../src/format/pdf/write-pdf.ts';
import { edgeDocuments } from './edge-document.ts';

async function writeAll(names: readonly string[]): Promise<Map<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  for (const name of names) {
    const document = edgeDocuments[name];
    const written = document && (await writePdf(document, installedFonts)).value;
    bytes.set(name, written?.bytes ?? new Uint8Array());
  }
  return bytes;
}

test('in another order, and again', async () => {
  const names = Object.keys(edgeDocuments);
  const first = await writeAll(names);
  const again = await writeAll(names.toReversed());
  for (const name of names) {
    const [before, after] = [first.get(name), again.get(name)];
    expect(before?.length).toBeGreaterThan(0);
    expect(Buffer.compare(before ?? Buffer.of(1), after ?? Buffer.of()), name).toBe(0);
  }
});
