// XMP packets, sound and broken.
import { expect, test } from 'vitest';
import { checkWellFormed, property } from './xmp.ts';

const sound = `<?xpacket begin="\uFEFF" id="W5M0"?>
<!-- a > b -->
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description rdf:about="" pdfaid:part="3">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">R&amp;D &#x926; &lt;a&gt;</rdf:li></rdf:Alt></dc:title><empty/>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

test('a sound packet', () => {
  expect(checkWellFormed(sound)).toBeUndefined();
});

test.each([
  ['&amp;', '&', 'bare ampersand'],
  ['&lt;a&gt;', '<a>', 'closes'],
  ['&lt;', '<', 'stray bracket'],
  ['</dc:title>', '', 'closes'],
  ['about=""', 'about', 'attributes'],
  ['</x:xmpmeta>', '', 'is not closed'],
])('%s turned into %s', (from, to, fault) => {
  expect(checkWellFormed(sound.replace(from, to))).toContain(fault);
});

test('a property is read from its element, its list or an attribute, and unescaped', () => {
  expect(property(sound, 'dc:title')).toBe('R&D \u0926 <a>');
  expect(property(sound, 'pdfaid:part')).toBe('3');
  expect(property(sound, 'dc:creator')).toBeUndefined();
});
