// A font cut to its glyphs → the same outlines and advances as fontkit's own subset, composite glyphs included.
import { expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import type { FontName } from '../../../src/format/font-source.ts';
import { StockDocument, type StockFont } from '../../../src/format/pdf/stock.ts';
import { subsetFont, TrueTypeFile } from '../../../src/format/pdf/subset-font.ts';

const openFont = (bytes: Uint8Array): StockFont => {
  const options = { autoFirstPage: false, font: null };
  return new StockDocument({}, {}, {}, {}, options, null, () => false).font(bytes)._font;
};

test.each<[FontName, string]>([
  ['serif-regular', 'Efficient “Zürich” naïve Łódź ½ €'],
  ['sans-bold', 'Ångström façade Ǻ ﬁne'],
  ['devanagari-regular', 'साइबर सुरक्षा'],
  ['tibetan-regular', 'རྫོང་ཁ'],
])('%s', (name, text) => {
  const bytes = installedFonts(name) ?? new Uint8Array();
  const font = openFont(bytes);
  for (const glyph of font.layoutRun(text).glyphs) font.subset.includeGlyph(glyph.id);
  const shown = [...font.subset.glyphs];
  const reference = new TrueTypeFile(font.subset.encode());

  const ids = [...shown];
  const include = (id: number) => (ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1);
  const ours = new TrueTypeFile(subsetFont(new TrueTypeFile(bytes), ids, include));

  expect(ids).toEqual(font.subset.glyphs);
  for (const index of ids.keys()) {
    const outline = reference.glyph(index);
    expect(ours.glyph(index).subarray(0, outline.length)).toEqual(outline);
    expect(ours.metrics(index)).toEqual(reference.metrics(index));
  }
});
