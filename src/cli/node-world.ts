// Node's process, console and file system → the World the commands see.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { FileFault, type FileRead, type Files, type Stream, type World } from './world.ts';

/** The real machine; `packageFolder` is where this package is installed, from `dist/cli/` and `src/cli/` alike. */
export function nodeWorld(): World {
  return {
    folder: process.cwd(),
    packageFolder: resolve(fileURLToPath(import.meta.url), '../../..'),
    env: process.env,
    files: nodeFiles,
    // 0 is the file descriptor of the standard input.
    readStdin: () => readWhole(0),
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    processId: process.pid,
    elapsedMs: () => performance.now(),
  };
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

/** A path or a file descriptor → its bytes. */
function readWhole(file: string | number): FileRead {
  try {
    return { kind: 'file', bytes: readFileSync(file) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'EISDIR') return { kind: 'folder' };
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

/** The real file system, synchronous: a build reads and writes a few dozen small files. */
export const nodeFiles: Files = {
  read: readWhole,
  kind(path) {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) return 'folder';
      return stat.isFile() ? 'file' : 'other';
    } catch {
      return undefined;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder).sort();
    } catch {
      return undefined;
    }
  },
  realPath(path) {
    try {
      return realpathSync(path);
    } catch {
      return undefined;
    }
  },
  makeFolder: (folder) => attempt(folder, () => mkdirSync(folder, { recursive: true })),
  create: (path, bytes) => attempt(path, () => writeFileSync(path, bytes, { flag: 'wx' })),
  rename: (from, to) => attempt(to, () => renameSync(from, to)),
  remove(path) {
    try {
      if (lstatSync(path).isDirectory()) rmdirSync(path);
      else unlinkSync(path);
    } catch {
      // Gone already, or a folder with something in it: both are fine.
    }
  },
};

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new FileFault(path, reasonOf(error));
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something with this name is in the way',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'the folder does not exist',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOTEMPTY: 'a folder with this name is in the way',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? (code === '' ? String(error) : `the system says ${code}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
