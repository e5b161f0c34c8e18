// An article and the recommendations found in it → the draft of a brief: data that pass the check, notes for the editor.
import type { Article } from '../../article/article.ts';
import type { Recommendation } from '../../recommendation/recommendation.ts';
import { type BriefData, briefSchema } from '../schema.ts';
import { themes } from '../themes.ts';
import type { ProseText } from '../write-brief.ts';
import { composeCitations } from './compose-citations.ts';
import { composeContext } from './compose-context.ts';
import { composeRecommendation } from './compose-recommendation.ts';
import { editorsNotes } from './editors-notes.ts';
import { notStated } from './not-stated.ts';

/** Front matter and body of a draft, ready for `writeBrief`. */
export interface Draft {
  readonly data: BriefData;
  readonly prose: readonly ProseText[];
}

/** Longest title that a page's header holds, in characters. */
const longestHeader = 70;

/**
 * Drafts a brief: what the article does not say is left out. Throws where the draft does not meet its own schema: our
 * fault, whatever the article.
 */
export function composeBrief(article: Article, found: readonly Recommendation[]): Draft {
  const { citations, references, ids } = composeCitations(article);
  const recommendations = found.map((one) => composeRecommendation(one, article, ids));
  const file = baseName(article.source.name);
  const title = oneLine(article.title ?? '') || `Untitled article (${file})`;
  const short = titleShort(title);
  const data = briefSchema.parse({
    policybrief: 1,
    title,
    ...(short === undefined ? {} : { titleShort: short }),
    source: {
      title,
      authors: article.authors.map(oneLine).filter((author) => author !== ''),
      ...(article.authorNote === undefined ? {} : { authorNote: oneLine(article.authorNote) }),
      file,
      sha256: article.sha256,
      ...(article.published === undefined ? {} : { published: article.published }),
    },
    themes: ownThemes(found),
    recommendations,
    notStated: notStated(article),
    context: composeContext(article, found),
    citations,
    references,
  });
  return { data, prose: [{ section: 'editors-notes', markdown: editorsNotes(data) }] };
}

/** What stands before the colon of a title that is too long for a header. */
function titleShort(title: string): string | undefined {
  if (title.length <= longestHeader) return undefined;
  const [main = ''] = title.split(/:\s|\s[–—]\s|\?\s/);
  return main.length < title.length && main.length <= longestHeader ? main : undefined;
}

/** Themes of a user's lexicon are declared; their label is their id in words. */
function ownThemes(found: readonly Recommendation[]): Record<string, string> {
  const own = [...new Set(found.flatMap((one) => one.themes))].filter((id) => !(id in themes));
  return Object.fromEntries(
    own.map((id) => [id, `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`]),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const baseName = (path: string): string => path.split(/[\\/]/).at(-1) || path;
