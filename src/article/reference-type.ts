// The fields read from a reference → the CSL type they speak for, and what a speech says of its speaker and event.
import { isNewspaper, isPeriodical } from './bibliographic-words.ts';

type Csl = Record<string, unknown>;

const row = (
  type: string,
  test: (csl: Csl) => boolean,
): readonly [string, (csl: Csl) => boolean] => [type, test];

/** The first row that holds gives the type. */
const types = [
  row('speech', (csl) => speech.test(words(csl, 'title')) || /speech/i.test(words(csl, 'genre'))),
  row('thesis', (csl) => /thesis|dissertation/i.test(words(csl, 'genre'))),
  row('paper-conference', (csl) =>
    /\b(?:proc\.|proceedings|conf\.|conference)/i.test(words(csl, 'container-title')),
  ),
  row('chapter', (csl) => has(csl, 'editor') && has(csl, 'container-title')),
  row(
    'chapter',
    (csl) =>
      has(csl, 'container-title') && has(csl, 'page') && has(csl, 'publisher') && !numbered(csl),
  ),
  row(
    'article-journal',
    (csl) => has(csl, 'container-title') && (numbered(csl) || has(csl, 'page')),
  ),
  row('article-newspaper', (csl) => isNewspaper(words(csl, 'container-title'))),
  row('article-magazine', (csl) => isPeriodical(words(csl, 'container-title'))),
  row('report', (csl) => /\b(?:report|paper|brief)\b/i.test(words(csl, 'genre'))),
  row('report', (csl) => has(csl, 'publisher') && /\breport\b/i.test(words(csl, 'title'))),
  row(
    'webpage',
    (csl) =>
      has(csl, 'URL') || has(csl, 'accessed') || /release|comment|blog/i.test(words(csl, 'genre')),
  ),
  row('webpage', (csl) => has(csl, 'publisher') && dayStated(csl)),
  row('book', (csl) => has(csl, 'publisher') || has(csl, 'publisher-place') || has(csl, 'edition')),
];

/** Name of the CSL type; `document` where the fields speak for none. */
export function referenceType(csl: Csl): string {
  return types.find(([, test]) => test(csl))?.[0] ?? 'document';
}

const speech = /\b(?:speech|address|remarks|statement|lecture) (?:at|to|before|by|in|on)\b/i;
const office =
  '(?:(?:(?:Prime|Foreign|Home|Defen[cs]e|Finance|External|Affairs|Deputy|Vice|Chief|Former|State|of|for|Hon\\.?|Honou?rable|Excellency) )*(?:Minister|President|Secretary|Secretary-General|Chancellor|Ambassador|Commissioner|Governor|King|Queen|Chairman|Chairperson|Director|General|Senator|Dr\\.?|Mr\\.?|Ms\\.?|Mrs\\.?|Shri|Sir|Prof\\.?) )+';
const speaker = new RegExp(
  `^${office}(?<given>\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,2}) (?<family>\\p{Lu}[\\p{L}-]+)['’]s? (?:\\p{L}+ )?(?:speech|address|remarks|statement|lecture)`,
  'u',
);
const event =
  /\b(?:speech|address|remarks|statement|lecture) (?:at|to|before) (?:the )?(?<event>[^,.\uE000]{4,80})$/u;

/** Adds speaker and event where a title names them: "President Ana Silva’s speech at the 3rd Forum". */
export function readSpeech(csl: Csl): void {
  const title = words(csl, 'title');
  if (!speech.test(title)) return;
  const name = speaker.exec(title)?.groups;
  if (name && !has(csl, 'author')) csl.author = [{ family: name.family, given: name.given }];
  const place = event.exec(title)?.groups?.event;
  if (place) csl.event = place;
}

function words(csl: Csl, field: string): string {
  const value = csl[field];
  return typeof value === 'string' ? value : '';
}

function has(csl: Csl, field: string): boolean {
  return csl[field] !== undefined;
}

function numbered(csl: Csl): boolean {
  return has(csl, 'volume') || has(csl, 'issue');
}

function dayStated(csl: Csl): boolean {
  const issued = csl.issued as
    | { readonly 'date-parts': readonly (readonly number[])[] }
    | undefined;
  return (issued?.['date-parts'][0]?.length ?? 0) === 3;
}
