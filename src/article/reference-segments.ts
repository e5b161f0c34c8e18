// What follows author and year in a reference → title, container, publisher, place and genre, by the look of each part.
import {
  isEvent,
  isGenre,
  isOrganisation,
  isPeriodical,
  isPlace,
  isTitleCase,
} from './bibliographic-words.ts';
import { cut, type Draft } from './reference-parts.ts';

/** A stretch between separators; `before` is the separator that stands in front of it. */
interface Segment {
  readonly text: string;
  readonly before: '.' | ',' | 'start';
}

type Kind = 'place' | 'genre' | 'periodical' | 'event' | 'organisation' | 'unknown';

/** Names each segment of what is left; `hasTitle` where the title was found in quotation marks or before the year. */
export function assignSegments(draft: Draft, hasTitle: boolean): void {
  takePlaceAndPublisher(draft);
  const segments = segmentsOf(draft.rest);
  const start = hasTitle ? 0 : titleLength(segments, draft);
  const title = joined(segments.slice(0, start));
  if (title !== '') draft.csl.title = title;
  assignRest(segments.slice(start), draft, title !== '' && !isTitleCase(title));
}

/** "New York: PublicAffairs", "(Public Affairs 2004)": forms in which the punctuation says what is what. */
function takePlaceAndPublisher(draft: Draft): void {
  for (const colon of draft.rest.matchAll(
    /: (?<publisher>[^.:;,()\uE000]{2,80})(?=[.,;)\uE000]|\s*$)/gu,
  )) {
    const lead = /(?:^|[.;(\uE000] ?|, )(?<place>\p{Lu}[^.:;()\uE000]{1,40})$/u.exec(
      draft.rest.slice(Math.max(0, colon.index - 60), colon.index),
    );
    const place = lead?.groups?.place ?? '';
    if (!lead || !isPlace(place)) continue;
    draft.csl['publisher-place'] = place;
    draft.csl.publisher = colon.groups?.publisher?.trim();
    const start = colon.index - lead[0].length;
    draft.rest = `${draft.rest.slice(0, start)}.${cut}${draft.rest.slice(colon.index + colon[0].length)}`;
    return;
  }
  const bracketed = / \((?<publisher>[^()\uE000]{2,60}?),? ?\uE000 ?\)/u.exec(draft.rest);
  const publisher = bracketed?.groups?.publisher?.replace(/^.*edn,? /, '');
  if (!bracketed || !publisher) return;
  draft.csl.publisher = publisher;
  draft.rest = `${draft.rest.slice(0, bracketed.index)}${cut}${draft.rest.slice(bracketed.index + bracketed[0].length)}`;
}

/** Abbreviations after which a full stop ends nothing. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|vs?|no|vol|st|dr|mr|mrs|ms|prof|proc|conf|int|ed|eds|gen|col|rev|dept|univ|assoc|inc|ltd|co|u\.s|u\.k|e\.g|i\.e|etc|trans|eng|sci|technol|natl|j|am|acad|med|pp?)$/iu;

function segmentsOf(rest: string): Segment[] {
  const segments: Segment[] = [];
  let before: Segment['before'] = 'start';
  let from = 0;
  const add = (end: number, next: Segment['before'], skip: number, keep: string): void => {
    const text = `${rest.slice(from, end).trim()}${keep}`.replace(/^[\s,.;:)\]]+|[\s,;:([]+$/g, '');
    const filled = /[\p{L}\d]/u.test(text);
    if (filled) segments.push({ text, before });
    // Of several separators in a row the strongest counts.
    before = filled || before !== '.' ? next : before;
    from = end + skip;
  };
  for (const match of rest.matchAll(/[.,;?!](?=\s|\uE000|$)|\uE000/gu)) {
    const mark = match[0];
    if (mark === '.' && abbreviation.test(rest.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    const soft = mark === ',' || mark === ';';
    add(match.index, soft ? ',' : '.', 1, mark === '?' || mark === '!' ? mark : '');
  }
  add(rest.length, '.', 0, '');
  return segments;
}

/** How many of the segments make up the title. */
function titleLength(segments: readonly Segment[], draft: Draft): number {
  const stop = segments.findIndex((segment, index) => index > 0 && segment.before === '.');
  const first = stop < 0 ? segments.length : stop;
  const opening = segments[0];
  if (!opening) return 0;
  // "FPRC Journal. (4): 94–134": the entry is filed under its title, and the journal stands first after the year.
  if (kindOf(opening.text) === 'periodical' && isNumbered(draft)) return 0;
  // A full stop after the title settles it, whatever commas stand inside.
  if (stop > 0) return first;
  const sentenceCase = !isTitleCase(opening.text);
  const end = segments.findIndex((segment, index) => {
    if (index === 0 || !/^[\p{Lu}\d]/u.test(segment.text)) return false;
    return kindOf(segment.text) !== 'unknown' || (sentenceCase && isTitleCase(segment.text));
  });
  if (end > 0) return end;
  return draft.csl.volume !== undefined || draft.csl.page !== undefined
    ? Math.max(1, segments.length - 1)
    : Math.max(1, segments.length);
}

function kindOf(text: string): Kind {
  if (isPlace(text)) return 'place';
  if (isGenre(text)) return 'genre';
  if (!isTitleCase(text) || text.split(' ').length > 12) return 'unknown';
  if (isEvent(text)) return 'event';
  if (isPeriodical(text)) return 'periodical';
  return isOrganisation(text) ? 'organisation' : 'unknown';
}

function assignRest(segments: readonly Segment[], draft: Draft, titleIsSentence: boolean): void {
  let last: Kind | undefined;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    const kind = settledKind(segment, next, draft, index === 0 && titleIsSentence);
    last = assign(segment, kind, last, draft.csl) ? kind : undefined;
  }
}

/** What a segment is once its neighbours are seen: a house stands before its place, a journal before its volume. */
function settledKind(
  segment: Segment,
  next: Segment | undefined,
  draft: Draft,
  first: boolean,
): Kind {
  const kind = kindOf(segment.text);
  if (kind === 'place' || kind === 'genre' || kind === 'event') return kind;
  const contained = draft.csl['container-title'] !== undefined;
  if (isNumbered(draft) && !contained) return 'periodical';
  const follower = next && kindOf(next.text);
  if (kind === 'organisation' || follower === 'place' || contained) return 'organisation';
  const named = kind === 'periodical' || first || follower === 'organisation';
  return named ? 'periodical' : 'organisation';
}

function isNumbered(draft: Draft): boolean {
  return draft.csl.volume !== undefined || draft.csl.issue !== undefined;
}

const fields: Readonly<Record<Kind, string>> = {
  place: 'publisher-place',
  genre: 'genre',
  organisation: 'publisher',
  periodical: 'container-title',
  event: 'container-title',
  unknown: 'container-title',
};

/** Puts a segment into its field; false where the field is taken and the segment left out. */
function assign(segment: Segment, kind: Kind, last: Kind | undefined, csl: Draft['csl']): boolean {
  const field = fields[kind];
  const held = csl[field];
  if (held === undefined) csl[field] = segment.text;
  else if (field !== 'publisher' || typeof held !== 'string') return false;
  else if (segment.before === ',' && last === 'organisation')
    csl.publisher = `${held}, ${segment.text}`;
  else if (csl['container-title'] === undefined) {
    csl['container-title'] = held;
    csl.publisher = segment.text;
  } else return false;
  return true;
}

function joined(segments: readonly Segment[]): string {
  return segments
    .map((segment, index) =>
      index === 0 ? segment.text : `${segment.before === ',' ? ', ' : '. '}${segment.text}`,
    )
    .join('');
}
