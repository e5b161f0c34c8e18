// A PDF as this program writes it → PNG images of its pages, of the size of the page and the same twice.
import { expect, it } from 'vitest';
import { installedFonts } from '../../src/cli/fonts.ts';
import { drawPages } from '../../src/format/page-images.ts';
import { writePdf } from '../../src/format/pdf/write-pdf.ts';
import { aDocument } from './pdf/a-document.ts';

it('draws each page at 144 dots to the inch', async () => {
  const { value } = await writePdf(aDocument('# One\n\nText.\n\n---\n\n# Two\n'), installedFonts);
  const pdf = value?.bytes ?? new Uint8Array();
  const images = await drawPages(pdf);
  expect(images.map((png) => new TextDecoder('latin1').decode(png.slice(1, 4)))).toEqual([
    'PNG',
    'PNG',
  ]);
  const sizes = images.map((png) => new DataView(png.buffer, png.byteOffset));
  expect(sizes.map((view) => [view.getUint32(16), view.getUint32(20)])).toEqual([
    [1191, 1684],
    [1191, 1684],
  ]);
  expect(await drawPages(pdf)).toEqual(images);
});
