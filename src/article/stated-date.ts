// Words of a date as people print them → CSL `date-parts` and ISO 8601; nothing is completed.

/** Year, month 1–12 and day as far as they are stated. */
export type DateParts =
  | readonly [number]
  | readonly [number, number]
  | readonly [number, number, number];

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** A month's English name or its abbreviation, for use inside other patterns. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';

/** A year from 1500 to 2099. */
export const yearPattern = '(?:1[5-9]|20)\\d\\d(?!\\d)';

const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const forms: readonly (readonly [RegExp, 'dmy' | 'mdy' | 'ymd' | 'iso' | 'my' | 'ym'])[] = [
  [new RegExp(`\\b${day}(?: of)? (${monthPattern}),? (${yearPattern})`, 'i'), 'dmy'],
  [new RegExp(`\\b(${monthPattern}) ${day},? (${yearPattern})`, 'i'), 'mdy'],
  [new RegExp(`\\b(${yearPattern}),? (${monthPattern}) ${day}(?!\\d)`, 'i'), 'ymd'],
  [new RegExp(`\\b(${yearPattern})-(\\d\\d)-(\\d\\d)(?!\\d)`), 'iso'],
  [new RegExp(`\\b(${monthPattern}),? (${yearPattern})`, 'i'), 'my'],
  [new RegExp(`\\b(${yearPattern}),? (${monthPattern})`, 'i'), 'ym'],
];

/** Number of a month by its name or abbreviation; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const key = word.toLowerCase().replace('.', '');
  if (key.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.startsWith(key));
  return index >= 0 ? index + 1 : key === 'sept' ? 9 : undefined;
}

/** The first full or month-and-year date in a text, with the place it stands at. */
export function findDate(
  text: string,
): { parts: DateParts; index: number; length: number } | undefined {
  for (const [pattern, order] of forms) {
    const match = pattern.exec(text);
    const parts = match && datePartsOf(match, order);
    if (match && parts) return { parts, index: match.index, length: match[0].length };
  }
  return undefined;
}

/** ISO 8601 of date parts: "2021", "2021-07", "2021-07-29". */
export function isoDate(parts: DateParts): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function datePartsOf(match: RegExpExecArray, order: string): DateParts | undefined {
  const [a, b, c] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
  if (order === 'my') return checked(b, a);
  if (order === 'ym') return checked(a, b);
  if (order === 'dmy') return checked(c, b, a);
  if (order === 'mdy') return checked(c, a, b);
  return checked(a, b, c);
}

function checked(year: string, month: string, dayOfMonth?: string): DateParts | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined || number < 1 || number > 12) return undefined;
  if (dayOfMonth === undefined) return [Number(year), number];
  const date = Number(dayOfMonth);
  return date >= 1 && date <= 31 ? [Number(year), number, date] : undefined;
}
