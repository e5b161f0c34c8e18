// A path → a Source of strict UTF-8 text, or the diagnostic that says why there is none.
import { basename, dirname } from 'node:path';
import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { Source } from '../text/source.ts';
import type { FileRead, World } from './world.ts';

/** A text file with the digest-worthy bytes it was decoded from. */
export interface TextFile {
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** Reads a text file; `name` is what diagnostics call it. A byte order mark is dropped and not counted in offsets. */
export function readText(world: World, path: string, name: string): Outcome<TextFile> {
  const { value: bytes, diagnostics } = readBytes(world, path, name);
  if (bytes === undefined) return { value: undefined, diagnostics };
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return failure(name, 'cli/not-utf8', 'is not UTF-8 text', ['save the file as UTF-8']);
  }
  if (text.trim() === '') {
    return failure(name, 'text/empty-file', 'is empty', []);
  }
  return { value: { source: new Source(name, text), bytes }, diagnostics: [] };
}

/** Reads a file of any kind; `name` is what diagnostics call it. */
export function readBytes(world: World, path: string, name: string): Outcome<Uint8Array> {
  const read = world.files.read(path);
  if (read.kind === 'missing') return missing(world, path, name);
  return bytesOf(read, name);
}

/** Reads the standard input to its end. */
export function readStandardInput(world: World, name: string): Outcome<Uint8Array> {
  const read = world.readStdin();
  return bytesOf(read.kind === 'missing' ? { kind: 'failed', reason: 'it is closed' } : read, name);
}

function bytesOf(read: Exclude<FileRead, { kind: 'missing' }>, name: string): Outcome<Uint8Array> {
  if (read.kind !== 'file') return { value: undefined, diagnostics: [unreadable(read, name)] };
  return { value: read.bytes, diagnostics: [] };
}

/** Says which file beside it was probably meant. */
function missing(world: World, path: string, name: string): Outcome<never> {
  const near = didYouMean(basename(path), world.files.list(dirname(path)) ?? []);
  const meant = near && `${name.slice(0, name.length - basename(name).length)}${near}`;
  const hint = meant === undefined ? 'check the path' : `did you mean “${meant}”?`;
  return failure(name, 'cli/missing-file', 'there is no such file', [hint]);
}

function unreadable(
  read: Exclude<FileRead, { kind: 'file' | 'missing' }>,
  name: string,
): Diagnostic {
  if (read.kind === 'folder') {
    return fault(name, 'cli/is-a-folder', 'is a folder, not a file', ['name a file in it']);
  }
  return fault(name, 'cli/cannot-read', `cannot be read: ${read.reason}`, []);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function failure(
  name: string,
  code: Code,
  message: string,
  hints: readonly string[],
): Outcome<never> {
  return { value: undefined, diagnostics: [fault(name, code, message, hints)] };
}

/** An error of a whole file, known by its name alone. */
export function fault(
  name: string,
  code: Code,
  message: string,
  hints: readonly string[] = [],
): Diagnostic {
  return { severity: 'error', code, message, source: { name }, hints };
}
