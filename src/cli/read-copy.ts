// A typed path → the copy of an article that quotations are held against.
import type { ArticleCopy } from '../brief/verify-brief.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { absolutePath } from './display-path.ts';
import { sha256Of } from './inputs.ts';
import { readText } from './read-text.ts';
import type { World } from './world.ts';

/** No path is no copy, and nothing wrong. */
export function readCopy(
  world: World,
  typed: string | undefined,
): { value: ArticleCopy | undefined; diagnostics: readonly Diagnostic[] } {
  if (typed === undefined) return { value: undefined, diagnostics: [] };
  const read = readText(world, absolutePath(world.folder, typed), typed);
  const value = read.value && { source: read.value.source, sha256: sha256Of(read.value.bytes) };
  return { value, diagnostics: read.diagnostics };
}
