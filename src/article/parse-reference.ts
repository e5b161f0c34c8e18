// One printed entry of a reference list → a CSL-JSON item holding only what stands in it.
import { type CslName, readHeadNames, readPersons } from './person-names.ts';
import { takeContainer, takeLawJournal } from './reference-container.ts';
import {
  cut,
  type Draft,
  takeEdition,
  takeGenre,
  takeLinks,
  takeNumbers,
} from './reference-parts.ts';
import { assignSegments } from './reference-segments.ts';
import { readSpeech, referenceType } from './reference-type.ts';
import { type DateParts, findDate, monthNumber, yearPattern } from './stated-date.ts';

/** Longest entry that is taken apart; a longer one keeps `raw` alone, for it is no entry but prose. */
const longestEntry = 1500;

/** Number or bullet before an entry. */
const marker = /^(?:\[\d{1,4}\]|\d{1,4}[.)]|[•*–-]) /;

/** An entry of a Markdown list without emphasis; where a link hides its address behind words, it follows the entry. */
function withoutMarkup(entry: string): string {
  const links: string[] = [];
  const words = entry
    .replace(/\[([^\]]{1,300})\]\((https?:[^)\s]{1,500})\)/g, (_, shown: string, link: string) => {
      links.push(link);
      return shown;
    })
    .replace(/(\*{1,2}|(?<![\p{L}\d])_{1,2})(?=\S)([^*_]{1,300}?)(?<=\S)\1/gu, '$2');
  return [words, ...links.slice(0, 1)].join(' ');
}

/** How the entry names author and year: what stands before, after, and between. */
interface Head {
  readonly names: string;
  readonly year?: string;
  readonly detail?: string;
  readonly rest: string;
}

/** Reads an entry in any of the common styles (APA, Harvard, Chicago, MLA, Vancouver, IEEE, OSCOLA and mixtures). */
export function parseReference(raw: string): Record<string, unknown> {
  const text = withoutMarkup(raw.replace(/\s+/g, ' ').trim()).replace(marker, '');
  if (text === '' || text.length > longestEntry) return {};
  const draft: Draft = { rest: text, csl: {} };
  takeLinks(draft);
  const head = parenthesisedYear(draft.rest) ?? bareYear(draft.rest);
  if (head) {
    readDatedHead(draft, head);
    return finished(draft);
  }
  const names = leadingNames(draft.rest);
  if (names) {
    draft.csl.author = names.names;
    draft.rest = names.rest;
  }
  takeFinalDate(draft);
  readBody(draft);
  return finished(draft);
}

function finished(draft: Draft): Record<string, unknown> {
  readSpeech(draft.csl);
  return { type: referenceType(draft.csl), ...draft.csl };
}

/** "Nye, J. S. (2004). …", "UNODC (2015, January) …": the year in brackets after the names, before any quotation mark. */
function parenthesisedYear(text: string): Head | undefined {
  const match = new RegExp(
    `^(?<names>[^"“‘\\uE000]{1,400}?),? ?\\((?<year>${yearPattern}|n\\.d\\.|forthcoming|in press)[a-z]?(?:[,:]? (?<detail>[^()]{1,40}))?\\)[.,:]? ?(?<rest>.*)$`,
    'u',
  ).exec(text);
  const groups = match?.groups;
  if (!groups) return undefined;
  const head = { names: groups.names ?? '', rest: groups.rest ?? '' };
  // A sentence end before the bracket means that the title came first, and the year belongs to its journal.
  if (/\p{Ll}{3,}[.?!] \p{Lu}/u.test(head.names)) return undefined;
  if ((head.rest.match(/\p{L}{3,}/gu) ?? []).length < 2) return undefined;
  return {
    ...head,
    ...(groups.year ? { year: groups.year } : {}),
    ...(groups.detail ? { detail: groups.detail } : {}),
  };
}

/** "Nye, Joseph S. 2004. Soft Power…", "Smith, J. 2015, …": the year bare after the names. */
function bareYear(text: string): Head | undefined {
  const match = new RegExp(
    `^(?<names>[^"“‘\\uE000]{2,300}?)[.,] (?<year>${yearPattern})[a-z]?[.,:] (?<rest>.{8,})$`,
    'u',
  ).exec(text);
  const groups = match?.groups;
  if (!groups) return undefined;
  const names = groups.names ?? '';
  const read = readPersons(`${names}.`) ?? readPersons(names) ?? readHeadNames(names);
  if (!read || /\p{Ll}{3,}[.?!] \p{Lu}/u.test(names)) return undefined;
  return { names, rest: groups.rest ?? '', ...(groups.year ? { year: groups.year } : {}) };
}

function readDatedHead(draft: Draft, head: Head): void {
  draft.rest = head.rest;
  const year = Number(head.year);
  if (Number.isInteger(year)) takeDayAndMonth(draft, year, head.detail);
  const role = /,? ?\((?:eds?|editors?|hrsg)\.?\)[.,]?$/i;
  const names = head.names.replace(role, '');
  const read = readHeadNames(names);
  readBody(draft, read ? undefined : names);
  if (read && draft.csl.title !== undefined)
    draft.csl[role.test(head.names) ? 'editor' : 'author'] = read;
  // Nothing was left for a title: an entry without an author is filed under its title.
  else if (draft.csl.title === undefined) draft.csl.title = names.replace(/[.,]$/, '');
}

/** Reads "29 June" or "July" out of the year's bracket or, where alone in its segment, out of the rest. */
function takeDayAndMonth(draft: Draft, year: number, detail: string | undefined): void {
  const date = detail ? findDate(`${detail} ${year}`) : undefined;
  const found = date?.parts ?? takeDateSegment(draft, year);
  draft.csl.issued = { 'date-parts': [found ?? [year]] };
}

function takeDateSegment(draft: Draft, year: number): DateParts | undefined {
  const pattern = new RegExp(
    `[,.;] ?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>\\p{Lu}\\p{Ll}{2,8}\\.?)(?: (?<after>\\d{1,2}))?(?:,? ${year})?(?=[,.;\\uE000]|\\s*$)`,
    'gu',
  );
  for (const match of draft.rest.matchAll(pattern)) {
    const month = monthNumber(match.groups?.month ?? '');
    if (month === undefined) continue;
    const day = Number(match.groups?.day ?? match.groups?.after);
    draft.rest = `${draft.rest.slice(0, match.index)}${cut}${draft.rest.slice(match.index + match[0].length)}`;
    return day >= 1 && day <= 31 ? [year, month, day] : [year, month];
  }
  return undefined;
}

/** Names at the start of an entry that puts its year elsewhere: the longest stretch that is wholly a list of names. */
function leadingNames(text: string): { names: CslName[]; rest: string } | undefined {
  // Where a link or date was cut out, the names have ended.
  const window = text.slice(0, 300).split(cut)[0] ?? '';
  let best: { names: CslName[]; rest: string } | undefined;
  let tried = 0;
  for (const match of window.matchAll(/[.,:](?= )|(?=,? ["“‘])/g)) {
    tried += 1;
    if (tried > 25) break;
    const end = match.index;
    const stop = match[0] === '.' ? '.' : '';
    const names = leadingList(text.slice(0, end), stop);
    if (names) best = { names, rest: text.slice(end).replace(/^[.,:]? ?/, '') };
  }
  return best;
}

function leadingList(candidate: string, stop: string): CslName[] | undefined {
  if (!/[ ,]/.test(candidate)) return undefined;
  const persons = readPersons(candidate) ?? readPersons(candidate + stop);
  if (persons) return persons;
  const organisation = !/[,.:;]/.test(candidate) && readHeadNames(candidate);
  return organisation && organisation[0]?.literal !== undefined ? organisation : undefined;
}

const standingYear = new RegExp(
  `(?<![\\d–-])(?:[([](?<bracketed>${yearPattern})[a-z]?[)\\]]|(?<year>${yearPattern})[a-z]?)(?![–-]\\d)`,
  'g',
);

/** The date of an entry without "author (year)": the last full date, else the last year that stands alone. */
function takeFinalDate(draft: Draft): void {
  const date = findDate(draft.rest);
  if (date) {
    draft.csl.issued = { 'date-parts': [date.parts] };
    // In running words ("speech at the summit on 3 January 2004") the date is part of the title's sentence.
    const before = draft.rest.slice(0, date.index).replace(/,? ?(?:on|of|dated|in)? ?$/, '');
    draft.rest = `${before}${cut}${draft.rest.slice(date.index + date.length)}`;
    return;
  }
  const years = [...draft.rest.matchAll(standingYear)];
  const last = years.at(-1);
  if (!last || !standsAsDate(draft.rest, last)) return;
  draft.csl.issued = { 'date-parts': [[Number(last.groups?.bracketed ?? last.groups?.year)]] };
  draft.rest = `${draft.rest.slice(0, last.index)}${cut}${draft.rest.slice(last.index + last[0].length)}`;
}

/** A year is a date in brackets, before a Vancouver volume, after a separator, or before the closing bracket or end. */
function standsAsDate(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const after = text.slice(at + match[0].length);
  return (
    /^[([].*[)\]]$/.test(match[0]) ||
    /^;/.test(after) ||
    /[,;:.] ?$/.test(text.slice(0, at)) ||
    /^(?:\)|\.?$)/.test(after)
  );
}

/** Title and what stands after it. `headTitle` is a head that reads like a title. */
function readBody(draft: Draft, headTitle?: string): void {
  const quoted = takeQuotedTitle(draft);
  draft.rest = draft.rest.replace(/[([]\s*\uE000\s*[)\]]/g, cut);
  if (quoted) takeLawJournal(draft);
  takeGenre(draft);
  takeEdition(draft);
  takeNumbers(draft);
  takeContainer(draft);
  assignSegments(draft, quoted || headTitle !== undefined);
  if (headTitle !== undefined && draft.csl.title === undefined) draft.csl.title = headTitle;
}

/** Takes out a title in quotation marks; an apostrophe inside single marks does not close them. */
function takeQuotedTitle(draft: Draft): boolean {
  const match =
    /^[^"“‘]{0,60}?["“]([^"“”]{3,400})["”][.,]?|^['‘]((?:[^'‘’]|['’](?=\p{L})){3,400})['’][.,]?(?=[ ,.(]|$)/u.exec(
      draft.rest,
    );
  const title = (match?.[1] ?? match?.[2])?.trim().replace(/[.,]$/, '');
  if (!match || !title) return false;
  draft.csl.title = title;
  draft.rest = draft.rest.slice(match.index + match[0].length).trim();
  return true;
}
