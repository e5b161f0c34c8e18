// Takes the marked parts out of a printed reference one after another: links, dates, pages, volume, edition, genre.
import { findDate, monthPattern, yearPattern } from './stated-date.ts';

/** A reference while it is read: what is left of the text, and the CSL fields found so far. */
export interface Draft {
  rest: string;
  readonly csl: Record<string, unknown>;
}

/** Where a part was cut out; it separates what stood on either side. */
export const cut = '\uE000';

const range = '[A-Za-z]?\\d+(?:[-–—]\\d+)?(?: ?[-–—] ?[A-Za-z]?\\d+)?';

/** Each pattern's groups bear the CSL names of what they hold. */
const numberings: readonly RegExp[] = [
  new RegExp(
    `[,;:. ]*(?<volume>\\d+) ?\\((?<issue>\\d+[\\w/–-]*)\\)(?: ?[:,] ?(?:pp?\\. ?)?(?<page>${range}))`,
  ),
  /[,.;]? ?\bvol\.? ?(?<volume>\d+)(?:[,.]? ?(?:no\.?|issue|iss\.?|\() ?(?<issue>\d+[\w/–-]*)\)?)?(?:[,.:]+ ?(?:pp?\.? ?)?(?<page>\d+ ?[-–] ?\d+))?/i,
  new RegExp(
    `[,.]? (?<volume>\\d+),? no\\. ?(?<issue>\\d+[\\w/–-]*)(?: ?(?:\\([^()]*\\)|\\uE000))?(?: ?[:,] ?(?:pp?\\.? ?)?(?<page>${range}))?`,
    'i',
  ),
  new RegExp(`[,.]? (?<volume>\\d+):(?<issue>\\d+), ?(?:pp?\\.? ?)?(?<page>${range})`),
  new RegExp(`;(?<volume>\\d+)(?:\\((?<issue>[^()]{1,12})\\))?:(?<page>${range})`),
  new RegExp(`[,. ]*\\((?<issue>\\d+)\\): ?(?<page>${range})`),
  /[,.]? (?<volume>\d+) ?\((?<issue>\d+[\w/–-]*)\)(?=[,.;]|$)/,
  /[,.]? (?<volume>\d+) ?: ?(?<page>\d+ ?[-–] ?\d+)/,
  /, (?<volume>\d+), (?<page>\d+ ?[-–] ?\d+)/,
  new RegExp(`[,.(;: ]*\\bpp?\\.? ?(?<page>${range})\\)?`),
  /[,:] (?<page>\d+ ?[-–—] ?\d+)(?=[.,]|$)/,
];

/** The date forms of "accessed", up to a link that may follow. */
const accessed = new RegExp(
  `[([]?\\b(?:last )?(?:accessed|retrieved|viewed|consulted|cited)(?: on)?:? (?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthPattern}(?: \\d{1,2}(?:st|nd|rd|th)?)?,? ${yearPattern}|${yearPattern}[ -](?:${monthPattern} \\d{1,2}|\\d\\d-\\d\\d)),?(?: from:?)?[)\\]]?`,
  'i',
);
const doi = /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:? ?)(10\.\d{4,9}\/[^\s"<>]+)/i;
const url = /<?((?:https?:\/\/|www\.)[^\s<>"”]+)>?/i;

/** Takes out DOI, URL and the date of access. */
export function takeLinks(draft: Draft): void {
  const when = accessed.exec(draft.rest);
  const date = when && findDate(when.groups?.date ?? '');
  if (when && date) {
    draft.csl.accessed = { 'date-parts': [date.parts] };
    take(draft, when.index, when[0].length);
  }
  takeLink(draft, doi, 'DOI');
  takeLink(draft, url, 'URL');
  draft.rest = draft.rest.replace(
    /[,.;]? ?(?:\[online\]|(?:available|retrieved)(?: online)?(?: (?:at|from))?:?|url:?|doi:?)\s*(?=\uE000)/gi,
    cut,
  );
}

function takeLink(draft: Draft, pattern: RegExp, field: string): void {
  const match = pattern.exec(draft.rest);
  if (!match) return;
  const link = (match[1] ?? '').replace(/[.,;:)\]>]+$/, (end) =>
    unbalanced(match[1] ?? '') ? '' : keepBracket(end),
  );
  draft.csl[field] = link;
  take(draft, match.index, match[0].length);
}

function unbalanced(link: string): boolean {
  return !link.includes('(');
}

/** A link may end in a bracket of its own, "…(2015)00012-3)"; the stops after it are never part of it. */
function keepBracket(end: string): string {
  return end.startsWith(')') ? ')' : '';
}

/** Takes out volume, issue and pages by the first numbering that fits. */
export function takeNumbers(draft: Draft): void {
  for (const pattern of numberings) {
    const match = pattern.exec(draft.rest);
    if (!match || isYears(match.groups ?? {})) continue;
    keep(draft, match.groups ?? {});
    take(draft, match.index, match[0].length);
    if (draft.csl.page !== undefined) return;
  }
}

function keep(draft: Draft, groups: Readonly<Record<string, string | undefined>>): void {
  for (const [field, value] of Object.entries(groups))
    if (value) draft.csl[field] ??= plainRange(value);
}

/** Years look like volumes and pages: "Review 2014", "Plan, 2010–2015". */
function isYears(groups: Readonly<Record<string, string | undefined>>): boolean {
  if (looksLikeYear(groups.volume) && !groups.issue) return true;
  return /^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(groups.page ?? '');
}

function looksLikeYear(text: string | undefined): boolean {
  return text !== undefined && new RegExp(`^${yearPattern}$`).test(text);
}

/** "161 – 190" → "161-190": CSL writes a range with a plain hyphen. */
function plainRange(text: string): string {
  return text.replace(/\s*[-–—]\s*/g, '-');
}

const edition = /[,.]? ?\(?\b(\d{1,2})(?:st|nd|rd|th) (?:ed(?:n|ition)?\b\.?)\)?/i;

/** Takes out "2nd edn", "(3rd ed.)". */
export function takeEdition(draft: Draft): void {
  const match = edition.exec(draft.rest);
  if (!match) return;
  draft.csl.edition = match[1];
  take(draft, match.index, match[0].length);
}

const bracketedGenre = /[.,]? ?[[(]([^[\]()]{4,60})[\])]/g;
const genre =
  /^(?:press release|working paper|policy brief|issue brief|speech|(?:doctoral|master['’]s|phd|ph\.d\.) (?:thesis|dissertation)[^[\]()]*|blog post|report(?: no\.? [\w./-]+)?|conference paper|video|podcast|[\p{L} ]+ (?:paper|report|series)(?: no\.? ?[\w./-]+)?)$/iu;

/** Takes out a genre in brackets: "[Press release]", "(Working Paper No. 12)". */
export function takeGenre(draft: Draft): void {
  for (const match of draft.rest.matchAll(bracketedGenre)) {
    if (!genre.test(match[1] ?? '')) continue;
    draft.csl.genre = match[1];
    take(draft, match.index, match[0].length);
    return;
  }
}

/** Cuts a stretch out of what is left. */
export function take(draft: Draft, index: number, length: number): void {
  draft.rest = `${draft.rest.slice(0, index)}${cut}${draft.rest.slice(index + length)}`;
}
