// Bytes → text: strict, without byte order mark, and the exact way back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/article/decode.ts';

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

test('a text comes back from UTF-8, with and without byte order mark, and from UTF-16', () => {
  const text = fc.string({ unit: 'binary' }).filter((each) => !each.startsWith('\ufeff'));
  fc.assert(
    fc.property(text, (written) => {
      expect(decode(Buffer.from(written), 'a.txt').value).toBe(written);
      expect(decode(Buffer.from(`\ufeff${written}`), 'a.txt').value).toBe(written);
      expect(decode(utf16(written, 'le'), 'a.txt').value).toBe(written);
      expect(decode(utf16(written, 'be'), 'a.txt').value).toBe(written);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('a byte that is not UTF-8 is named by about its place', () => {
  const outcome = decode(
    Buffer.concat([Buffer.from('déjà '), Buffer.from([0xe9]), Buffer.from(' vu')]),
    'a.txt',
  );
  expect(outcome.value).toBeUndefined();
  expect(outcome.diagnostics[0]).toMatchObject({
    code: 'article/not-utf8',
    source: { name: 'a.txt' },
  });
  expect(outcome.diagnostics[0]?.message).toContain('near byte 9');
});

test('a text broken off inside a character is not UTF-8', () => {
  expect(decode(Buffer.from('né').subarray(0, 2), 'a.txt').value).toBeUndefined();
});
