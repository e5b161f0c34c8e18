// One in-text citation, "(Ali, SAARC Responses, 2014: 96)" or "[3, 5]" → who, venue, date and page that it states.
import { findDate, monthNumber, monthPattern, yearPattern } from './stated-date.ts';

/** What one citation says; a bracket with several, "(A 2001; B 2002)", holds one each. */
export interface Cite {
  readonly text: string;
  /** Everything before the date, as printed. */
  readonly who: string;
  /** Surnames, or the one name of a body. */
  readonly names: readonly string[];
  /** Words beside the name: a container, a venue. */
  readonly venue: readonly string[];
  readonly year: number | undefined;
  readonly yearSuffix: string | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly pages: readonly [number, number] | undefined;
  /** For "[3]": the entry's number. */
  readonly entry: number | undefined;
}

/** Longest inside of a bracket that is still a citation. */
export const longestCitation = 250;

const signal =
  /^(?:see(?: also)?|also|e\.g\.|i\.e\.|cf\.|compare|for example|for instance|as (?:cited|quoted) in|(?:quoted|cited) in|in),? (?=\p{Lu}|de |van |von )/iu;
const dated = new RegExp(
  `^(?<who>[^\\d].*?)[,:]? ?(?:\\b(?<month>${monthPattern}),? )?\\b(?<year>${yearPattern})(?<suffix>[a-z])?(?![\\d–-])(?<tail>.*)$`,
  'iu',
);
const undatedYear = /^(?<who>\p{Lu}.*?),? (?:n\.d\.|forthcoming|in press)(?<tail>.*)$/u;
const paged = /^(?<who>\p{Lu}[^:\d]*): ?(?<tail>\d{1,5}(?: ?[-–] ?\d{1,5})?)$/u;
const pageForm =
  /(?:^ ?: ?|(?:^|[ ,])pp?\. ?|^, )(?<from>\d{1,5})(?: ?[-–—] ?(?<to>\d{1,5}))?(?= ?(?:$|[,.]))/u;

/** Words that open a bracket with a year or number in it which cites nothing. */
const noAuthor =
  /^(?:in|since|from|by|until|till|after|before|between|during|as|on|at|circa|ca\.?|about|around|fig(?:ure)?s?\.?|tables?|articles?|arts?\.?|sections?|secs?\.?|chapters?|annex(?:es)?|appendix|box(?:es)?|notes?|pages?|paras?\.?|paragraphs?|resolution|tel(?:ephone)?|phone|fax|isbn|issn|doi|score|total|rank|ratio|level|age|grade|ref|file|no|source|version|updated|accessed|published|established|founded|est|born|died|spring|summer|autumn|winter|fall|q[1-4]|fy|h[12]|day|week|week|phase|stage|step|item|goal|target|option|scenario|room|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** Lower-case words that may stand in a name or title inside a citation. */
const joining =
  /^(?:and|&|of|the|to|for|on|et|al\.?|al\.,|with|de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|ibn|ter|ten|eds?\.?|a|und|y)$/u;

/** Reads the inside of a bracket, or a whole citation with it; empty where it cites nothing. */
export function parseCitation(citation: string): Cite[] {
  const text = citation.replace(/\s+/g, ' ').trim();
  const numeric = /^\[([\d ,;–-]+)(?:, pp?\. ?[\d–-]+)?\]$/.exec(text);
  if (numeric)
    return entryNumbers(numeric[1] ?? '').map((entry) => ({
      ...nothing,
      text: `[${entry}]`,
      entry,
    }));
  const narrative = /^([^()]+) \(([^()]+)\)$/.exec(text);
  const inner = narrative ? `${narrative[1]} ${narrative[2]}` : text.replace(/^[([]|[)\]]$/g, '');
  return inner.split(/; ?/).flatMap((part) => parsePart(part.trim()) ?? []);
}

const nothing: Omit<Cite, 'text'> = {
  who: '',
  names: [],
  venue: [],
  year: undefined,
  yearSuffix: undefined,
  month: undefined,
  day: undefined,
  pages: undefined,
  entry: undefined,
};

/** "3, 5–7" → 3, 5, 6, 7; a range over more than 50 is no range of entries. */
function entryNumbers(list: string): number[] {
  return list.split(/[,;]/).flatMap((piece) => {
    const [from = Number.NaN, to = from] = piece.split(/[–-]/).map(Number);
    if (!Number.isInteger(from) || !Number.isInteger(to) || to < from || to - from > 50) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

function parsePart(text: string): Cite | undefined {
  const part = text.replace(signal, '');
  const match = dated.exec(part) ?? undatedYear.exec(part) ?? paged.exec(part);
  const groups = match?.groups;
  const who = groups?.who?.trim().replace(/[,:]$/, '') ?? '';
  if (!groups || !namesSomething(who)) return undefined;
  const tail = groups.tail ?? '';
  const year = groups.year === undefined ? undefined : Number(groups.year);
  const date = year === undefined ? undefined : tailDate(tail, year);
  const page = pageForm.exec(groups.year === undefined ? `: ${tail}` : withoutDate(tail));
  const month = date?.month ?? monthNumber(groups.month ?? '');
  const [names, beside] = namesOf(who);
  return {
    text,
    who,
    names,
    venue: [...beside, ...venueOf(tail)],
    year,
    yearSuffix: groups.suffix,
    month,
    day: date?.day,
    pages: page ? pageRange(page) : undefined,
    entry: undefined,
  };
}

/** True where every word could stand in a name or title: capitalised, an ordinal, or a joining word. */
function namesSomething(who: string): boolean {
  const words = who.split(/[ ,:]+/).filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length === 0 || words.length > 16 || noAuthor.test(first.replace(/[.,]$/, '')))
    return false;
  const fits = (word: string): boolean =>
    /^["“‘']?\p{Lu}/u.test(word) || /^\d+(?:st|nd|rd|th)$/.test(word) || joining.test(word);
  return words.every(fits) && words.some((word) => /^["“‘']?\p{Lu}\p{L}+/u.test(word));
}

/** Surnames of "A, B and C" or "A et al."; else the first stretch is the name and the others stand beside it. */
function namesOf(who: string): [string[], string[]] {
  const bare = who.replace(/,? et al\.?,?/, '');
  const list = bare.split(/,? (?:and|&) |, /).map((name) => name.trim());
  const joint = / (?:and|&) /.test(bare) && list.every((name) => name.split(' ').length <= 2);
  if (joint) return [list, []];
  const [first = '', ...others] = bare.split(', ');
  return [[first], others];
}

function tailDate(
  tail: string,
  year: number,
): { month: number; day: number | undefined } | undefined {
  const own = new RegExp(
    `(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${monthPattern})(?: (\\d{1,2}))?(?!\\w)`,
    'i',
  ).exec(tail);
  if (!own) return undefined;
  const found = findDate(`${own[1] ?? own[3] ?? ''} ${own[2] ?? ''} ${year}`.trim());
  const [, month, day] = found?.parts ?? [];
  return month === undefined ? undefined : { month, day };
}

function withoutDate(tail: string): string {
  return tail.replace(
    new RegExp(`(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthPattern}(?: \\d{1,2})?`, 'gi'),
    '',
  );
}

function venueOf(tail: string): string[] {
  return withoutDate(tail)
    .split(/[,:]/)
    .map((piece) => piece.trim())
    .filter((piece) => /^\p{Lu}[\p{L} &’'.-]+$/u.test(piece) && piece.length > 1);
}

function pageRange(match: RegExpExecArray): [number, number] {
  const from = Number(match.groups?.from);
  const to = Number(match.groups?.to ?? from);
  return to < from ? [from, from] : [from, to];
}
