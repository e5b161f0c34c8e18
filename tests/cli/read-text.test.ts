// Files that cannot be read as text → what is said of them, beyond what the transcripts show.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';
import { type LentWorld, type Loan, lentWorld } from './lent-world.ts';

let world: LentWorld;
function worldWith(loan: Loan): void {
  world?.dispose();
  world = lentWorld(loan);
}
beforeEach(() => worldWith({}));
afterEach(() => world.dispose());

function read(bytes: Uint8Array | string) {
  writeFileSync(join(world.folder, 'a.md'), bytes);
  return readText(world, join(world.folder, 'a.md'), 'a.md');
}

it('drops a byte order mark and counts offsets from behind it', () => {
  const { value } = read('\uFEFFtext');
  expect(value?.source.text).toBe('text');
  expect(value?.bytes.length).toBe(7);
});

it('keeps every other character, line ends included', () => {
  expect(read('a\r\nb\u00A0c\u2028').value?.source.text).toBe('a\r\nb\u00A0c\u2028');
});

it.each([
  ['a lone continuation byte', [0x61, 0x80]],
  ['a cut sequence', [0x61, 0xe2, 0x82]],
  ['a surrogate in UTF-8', [0xed, 0xa0, 0x80]],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
])('refuses %s', (_, bytes) => {
  const { value, diagnostics } = read(Uint8Array.from(bytes));
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['cli/not-utf8']);
});

it('calls a file of white space empty', () => {
  expect(read(' \n\t\n').diagnostics.map(({ code }) => code)).toEqual(['text/empty-file']);
});

it('passes on why the machine refuses', () => {
  worldWith({ files: { read: () => ({ kind: 'failed', reason: 'permission denied' }) } });
  const [fault] = readText(world, '/locked/a.md', 'a.md').diagnostics;
  expect(fault).toMatchObject({
    code: 'cli/cannot-read',
    message: 'cannot be read: permission denied',
  });
});
