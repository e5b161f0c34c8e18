// A typed path, or "-" for the standard input → the Article in it, whatever its format.
import type { Article } from '../article/article.ts';
import type { Outcome } from '../diagnostic/diagnostic.ts';
import { readArticle } from '../pipeline.ts';
import { absolutePath } from './display-path.ts';
import { readBytes, readStandardInput } from './read-text.ts';
import type { World } from './world.ts';

/** What messages and briefs call the standard input. */
const standardInput = 'standard-input';

/** Reads an article; `language` insists on one ("en"), whatever the text looks like. */
export async function openArticle(
  world: World,
  typed: string,
  language?: string,
): Promise<Outcome<Article>> {
  const name = typed === '-' ? standardInput : typed;
  const { value: bytes, diagnostics } =
    typed === '-'
      ? readStandardInput(world, name)
      : readBytes(world, absolutePath(world.folder, typed), name);
  if (bytes === undefined) return { value: undefined, diagnostics };
  return readArticle(bytes, name, language === undefined ? {} : { language });
}
