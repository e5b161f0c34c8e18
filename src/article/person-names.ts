// The author part of a reference → CSL names: persons with family and given name, or a literal for an organisation.
import { isAcronym, isOrganisation } from './bibliographic-words.ts';

/** A CSL name: a person, or an organisation as `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

const particle =
  '(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|Mc|St\\.?) )';
const familyName = `${particle}{0,3}\\p{Lu}[\\p{L}'’]+(?:[- ]\\p{Lu}[\\p{L}'’]+)?`;
// Alternatives below differ in their second character, so that no long run of initials makes the patterns backtrack.
const initial = '\\p{Lu}(?:\\p{Lu}{1,2}(?!\\p{Ll})|(?:\\.-?\\p{Lu})*\\.?)';
const givenWord = "\\p{Lu}(?:[\\p{L}'’-]+|(?:\\.-?\\p{Lu})*\\.?)";
const suffix = /,? (Jr\.?|Sr\.?|II|III|IV)$/;
const family = new RegExp(`^${familyName}$`, 'u');
const givenNames = new RegExp(`^${givenWord}(?: ${givenWord})*$`, 'u');
const onlyInitials = new RegExp(`^${initial}(?: ${initial})*$`, 'u');
const vancouver = new RegExp(`^(${familyName}) (${initial}(?: ${initial})*)$`, 'u');
const direct = new RegExp(
  `^(${givenWord}(?: ${givenWord})*) (${particle}{0,3}\\p{Lu}[\\p{L}'’-]+)$`,
  'u',
);
const initialsFirst = new RegExp(`^(${initial}(?: ${initial})*) (${familyName})$`, 'u');

/** Words that stand in names of bodies and projects but not of persons. */
const impersonal =
  /\b(?:international|global|world|national|european|african|asian|american|united|watch|rights|policy|research|development|security|economic|digital|cyber|energy|climate|health|human|water|transparency|law|public|study|responses?|speech|summit|project|articles?)\b/i;

/** Reads a list of persons in any of the common styles; undefined where the text is not wholly such a list. */
export function readPersons(text: string): CslName[] | undefined {
  const list = text
    .replace(/[,;]? (?:et al\.?|and others)$/, '')
    .replace(/[,;:]$/, '')
    .trim();
  const chunks = list.split(/\s*;\s*|,? (?:and|&|und|et|y) |, & /).filter((chunk) => chunk !== '');
  const names: CslName[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const read = readChunk(chunk.replace(/,$/, ''), index > 0 || chunks.length > 1);
    if (!read) return undefined;
    names.push(...read);
  }
  return names.length > 0 ? names : undefined;
}

/**
 * Names of a head that stands alone before its year: persons, an organisation, or a bare "Family Given", which is
 * read family first, as alphabetical lists are sorted; undefined where it reads like a title.
 */
export function readHeadNames(head: string): CslName[] | undefined {
  // A full stop belongs to an initial or to "Jr."; any other ends the head.
  const text = head
    .replace(/[,:]+$/, '')
    .replace(/(?<!\b(?:\p{Lu}|[JS]r))\.$/u, '')
    .trim();
  if (text === '') return undefined;
  if (!text.includes(',') && (isAcronym(text) || isOrganisation(text))) return [{ literal: text }];
  const persons = readBareName(text) ?? readPersons(text);
  return persons ?? (isOrganisation(text) || isBodyName(text) ? [{ literal: text }] : undefined);
}

/** "Human Rights Watch", "Amnesty International": two to four capitalised words, one of them impersonal. */
function isBodyName(text: string): boolean {
  const words = text.split(' ');
  const capitals = words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  return words.length >= 2 && words.length <= 4 && capitals && impersonal.test(text);
}

/** "Nye Joseph Samuel Jr.", "Dilipraj E", "Kumar Kashish": no comma, so the first word is taken as the family name. */
function readBareName(text: string): CslName[] | undefined {
  if (/[,;&]|\band\b/.test(text) || initialsFirst.test(text)) return undefined;
  const ending = suffix.exec(text);
  const words = (ending ? text.slice(0, ending.index) : text).split(' ');
  const named =
    !impersonal.test(text) &&
    words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) && !/\p{Lu}{3}/u.test(word));
  if (words.length < 2 || words.length > 4 || !named) return undefined;
  const [first = '', ...rest] = words;
  if (first.length < 2 || first.endsWith('.')) return undefined;
  return [{ family: first, given: rest.join(' '), ...(ending?.[1] ? { suffix: ending[1] } : {}) }];
}

/** One part between "and"s: "Nye, J. S., Keohane, R.", "Nye, Joseph", "Smith JA, Jones B", "J. S. Nye". */
function readChunk(chunk: string, inList: boolean): CslName[] | undefined {
  const ending = suffix.exec(chunk);
  const bare = ending ? chunk.slice(0, ending.index) : chunk;
  const pieces = bare.split(/, ?/);
  const names =
    readVancouver(pieces) ?? readPairs(pieces) ?? readInverted(pieces) ?? readDirect(pieces);
  const read = names ?? (inList && isOrganisation(bare) ? [{ literal: bare }] : undefined);
  const last = read?.at(-1);
  return read && last && ending?.[1]
    ? [...read.slice(0, -1), { ...last, suffix: ending[1] }]
    : read;
}

function readVancouver(pieces: readonly string[]): CslName[] | undefined {
  const matches = pieces.map((piece) => vancouver.exec(piece));
  if (matches.some((match) => !match)) return undefined;
  return matches.map((match) => ({ family: match?.[1] ?? '', given: match?.[2] ?? '' }));
}

/** "Nye, J. S., Keohane, R. O.": family names and initials in turn. */
function readPairs(pieces: readonly string[]): CslName[] | undefined {
  if (pieces.length % 2 !== 0) return undefined;
  const names: CslName[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const [last = '', first = ''] = [pieces[at], pieces[at + 1]];
    if (!family.test(last) || !onlyInitials.test(first)) return undefined;
    names.push({ family: last, given: first });
  }
  return names;
}

/** "Nye, Joseph S." and, after it, names in reading order. */
function readInverted(pieces: readonly string[]): CslName[] | undefined {
  const [last = '', first = '', ...others] = pieces;
  if (!family.test(last) || !givenNames.test(first) || isOrganisation(`${last} ${first}`))
    return undefined;
  const rest = others.length === 0 ? [] : readDirect(others);
  return rest && [{ family: last, given: first }, ...rest];
}

/** "J. S. Nye", "Joseph Nye"; several must all have the same form. */
function readDirect(pieces: readonly string[]): CslName[] | undefined {
  const names: CslName[] = [];
  for (const piece of pieces) {
    const match = initialsFirst.exec(piece) ?? direct.exec(piece);
    if (!match || isOrganisation(piece) || impersonal.test(piece) || /\p{Lu}{4}/u.test(piece))
      return undefined;
    names.push({ family: match[2] ?? '', given: match[1] ?? '' });
  }
  const short = names.filter((name) => onlyInitials.test(name.given ?? '')).length;
  return short === 0 || short === names.length ? names : undefined;
}
