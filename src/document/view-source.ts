// What the brief knows of its article → how it is named, cited, and what it leaves open.
import type { Brief } from '../brief/brief.ts';
import { notStated } from './absence.ts';
import { andList, orList } from './and-list.ts';
import { longDate } from './long-date.ts';
import { asSentence } from './template-helpers.ts';
import type { View } from './view-schema.ts';

/** Stands where the authors would: “an article by …”. */
const unnamed = 'an author it does not name';

/** The article as templates name it. */
export function viewSource({ data }: Brief): View['source'] {
  const { source } = data;
  const limits = limitsOf(data.notStated);
  return {
    title: source.title,
    authors: source.authors.length > 0 ? andList(source.authors) : unnamed,
    ...(source.authorNote === undefined ? {} : { authorNote: source.authorNote }),
    published: source.published === undefined ? notStated : longDate(source.published),
    publication: source.publication ?? notStated,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.note === undefined ? {} : { note: source.note }),
    file: source.file,
    sha256: source.sha256,
    shortHash: source.sha256.slice(0, 12),
    citation: citationOf(source),
    ...(limits === undefined ? {} : { limits }),
    notStated: data.notStated,
  };
}

/** Authors, title, then what is known of where and when; nothing stands for what is not. */
function citationOf(source: Brief['data']['source']): string {
  const parts = [
    source.authors.length > 0 ? andList(source.authors) : undefined,
    `“${source.title}”`,
    source.publication,
    source.published === undefined ? undefined : longDate(source.published),
    source.url,
  ];
  return asSentence(parts.filter((part) => part !== undefined).join(', '));
}

/** "The source gives no costs, dates or lead agency." */
function limitsOf(missing: readonly string[]): string | undefined {
  return missing.length === 0
    ? undefined
    : `The source gives no ${orList(missing.map((each) => each.replace(/\.$/, '')))}.`;
}
