// A typed path → the copy of an article that quotations are held against, whatever its format.
import type { ArticleCopy } from '../brief/verify-brief.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { absolutePath } from './display-path.ts';
import { sha256Of } from './inputs.ts';
import { openArticle } from './open-article.ts';
import { readText } from './read-text.ts';
import type { World } from './world.ts';

/** No path is no copy, and nothing wrong. Text is taken as it stands; HTML, DOCX and PDF as `extract` reads them. */
export async function readCopy(
  world: World,
  typed: string | undefined,
): Promise<{ value: ArticleCopy | undefined; diagnostics: readonly Diagnostic[] }> {
  if (typed === undefined) return { value: undefined, diagnostics: [] };
  if (/\.(?:html?|docx|pdf)$/i.test(typed)) {
    // A copy is held against whatever its language.
    const { value, diagnostics } = await openArticle(world, typed, 'en');
    return { value, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
  }
  const read = readText(world, absolutePath(world.folder, typed), typed);
  const value = read.value && { source: read.value.source, sha256: sha256Of(read.value.bytes) };
  return { value, diagnostics: read.diagnostics };
}
