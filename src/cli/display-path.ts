// Absolute paths ↔ the short names that messages print: relative to the working folder, with forward slashes.
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Relative to the folder where the path is inside it, else as it is; always with forward slashes. */
export function displayPath(folder: string, path: string): string {
  const shown = isInside(folder, path) ? relative(folder, path) : path;
  return (shown === '' ? '.' : shown).split(sep).join('/');
}

/** Absolute path of what a person typed. */
export function absolutePath(folder: string, typed: string): string {
  return resolve(folder, typed);
}

/** True where `path` is the folder itself or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const short = relative(folder, path);
  return short === '' || !(short.startsWith(`..${sep}`) || short === '..' || isAbsolute(short));
}
