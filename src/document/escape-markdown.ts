// A rendered template with its values marked → Markdown in which no value can open, close or become a construct.
import { cleanText } from './clean-text.ts';

/** Marks that the print helper sets around a value. Values lose control characters, so none can forge a mark. */
export const valueOpen = '\u0001';
export const valueClose = '\u0002';

/** Marks a value for `escapeValues`. */
export function markValue(value: string): string {
  return `${valueOpen}${cleanText(value)}${valueClose}`;
}

/** Where a value stands: the Markdown before it on its line, what follows on the line, and what the line opened. */
interface Place {
  readonly before: string;
  readonly after: string;
  /** No text yet on this line but markers of quotes, lists and the like. */
  readonly lineStart: boolean;
  readonly heading: boolean;
  /** Inside the literal `[` of a link or an image. */
  readonly linkText: boolean;
  /** Inside the literal `](` … `)` of a link: part of an address. */
  readonly linkTarget: boolean;
  readonly code: boolean;
}

/**
 * Escapes every marked value for the place it stands at, and takes the marks away.
 *
 * For any two values with at least one visible character the tree around them is the same, and each reads back as
 * `cleanText` gives it; only in a literal code span a backtick becomes an apostrophe. Plain prose gets no backslash.
 */
export function escapeValues(marked: string): string {
  let text = '';
  let line = '';
  let literal = '';
  let at = 0;
  const append = (piece: string, isLiteral: boolean) => {
    text += piece;
    const breakAt = piece.lastIndexOf('\n');
    line = breakAt < 0 ? line + piece : piece.slice(breakAt + 1);
    if (isLiteral) literal = breakAt < 0 ? literal + piece : piece.slice(breakAt + 1);
  };
  while (at < marked.length) {
    const open = marked.indexOf(valueOpen, at);
    append(marked.slice(at, open < 0 ? undefined : open), true);
    if (open < 0) break;
    const close = marked.indexOf(valueClose, open);
    const value = marked.slice(open + 1, close);
    const rest = marked.slice(close + 1);
    const lineEnd = rest.indexOf('\n');
    const after = (lineEnd < 0 ? rest : rest.slice(0, lineEnd))
      .replaceAll(valueOpen, '')
      .replaceAll(valueClose, '');
    append(escapeValue(value, placeOf(line, literal, after)), false);
    at = close + 1;
  }
  return text;
}

/** Markers that may stand before the first text of a line: quotes, bullets, numbers, white space. */
const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*$/;

function placeOf(before: string, literal: string, after: string): Place {
  const unescaped = literal.replace(/\\./g, '');
  return {
    before,
    after,
    lineStart: markers.test(before),
    heading: /^(?:[ \t]*>|[-+*][ \t]|\d{1,9}[.)][ \t])*[ \t]*#{1,6}[ \t]/.test(before),
    linkText: unescaped.lastIndexOf('[') > unescaped.lastIndexOf(']'),
    linkTarget: /\]\([^()\s]*$/.test(unescaped),
    code: (unescaped.match(/`/g) ?? []).length % 2 === 1,
  };
}

function escapeValue(value: string, place: Place): string {
  if (place.linkTarget) return escapeAddress(value);
  if (place.code) return value.replaceAll('`', '’').replaceAll('|', '\\|');
  const text: Text = { value, place, paired: pairedBrackets(value) };
  let escaped = '';
  for (let at = 0; at < value.length; at++) {
    const rule = rules[value.charAt(at)];
    escaped += rule ? rule(at, text) : value.charAt(at);
  }
  return place.lineStart ? escapeLineStart(escaped, place.after) : escapeHeadingEnd(escaped, place);
}

/** Percent-encodes what is not a letter, digit, dot, hyphen or underscore, so that no value ends or redirects a link. */
function escapeAddress(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A value with what the rules for its characters ask about it. */
interface Text {
  readonly value: string;
  readonly place: Place;
  /** Offsets of the square brackets that pair up within the value. */
  readonly paired: ReadonlySet<number>;
}

function pairedBrackets(value: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < value.length; at++) {
    if (value.charAt(at) === '[') open.push(at);
    if (value.charAt(at) !== ']') continue;
    const partner = open.pop();
    if (partner !== undefined) paired.add(partner).add(at);
  }
  return paired;
}

/** What one special character becomes. */
type Rule = (at: number, text: Text) => string;

/** Longest that a rule looks ahead: an entity has at most 33 characters. */
const lookAhead = 40;

const following = (at: number, { value, place }: Text) =>
  value.slice(at + 1, at + lookAhead) + place.after.slice(0, lookAhead);

/** Always needs its backslash. */
const always: Rule = (at, { value }) => `\\${value.charAt(at)}`;

/** Needs it where the text that follows matches. */
const before =
  (pattern: RegExp): Rule =>
  (at, text) =>
    (pattern.test(following(at, text)) ? '\\' : '') + text.value.charAt(at);

/** Between letters an underscore is nothing but itself. */
const underscore: Rule = (at, { value }) => {
  const inWord = /[\p{L}\p{N}]$/u.test(value.slice(Math.max(0, at - 2), at));
  return inWord && /^[\p{L}\p{N}]/u.test(value.slice(at + 1, at + 3)) ? '_' : '\\_';
};

/** Brackets stay where they pair up within the value and what follows makes no link, definition, task or footnote. */
const bracket: Rule = (at, text) => {
  const character = text.value.charAt(at);
  if (text.place.linkText || !text.paired.has(at)) return `\\${character}`;
  const risky = character === '[' ? /^(?:[ xX]\]|!|\^)/ : /^[([:]/;
  return (risky.test(following(at, text)) ? '\\' : '') + character;
};

/** A backslash right before a literal cell wall would escape the wall, however it is itself escaped. */
const backslash: Rule = (at, { value, place }) =>
  at === value.length - 1 && place.after.startsWith('|') ? '&#92;' : '\\\\';

const exclamation: Rule = (at, { value, place }) =>
  at === value.length - 1 && place.after.startsWith('[') ? '\\!' : '!';

const rules: Readonly<Record<string, Rule>> = {
  '\\': backslash,
  '`': always,
  '*': always,
  '~': always,
  '|': always,
  _: underscore,
  '[': bracket,
  ']': bracket,
  '<': before(/^[A-Za-z/!?]/),
  '&': before(/^(?:#\d{1,8}|#[xX][\dA-Fa-f]{1,8}|[A-Za-z][A-Za-z\d]{1,31});/),
  '!': exclamation,
};

/** What would open a block: heading, quote, list, rule, underline of a heading, delimiter row. */
const opener = /^(?:#|>|[-+](?:[\s\-+:|]|\\\||$)|=[=\s]*$|:-)/;

function escapeLineStart(escaped: string, after: string): string {
  const whole = escaped + after;
  if (opener.test(whole)) return `\\${escaped}`;
  const number = /^(\d{1,9})[.)](?=\s|$)/.exec(whole)?.[1];
  if (number === undefined) return escaped;
  return `${number}\\${escaped.slice(number.length)}`;
}

/** A run of # at the end of a heading's line closes the heading and is not text. */
function escapeHeadingEnd(escaped: string, place: Place): string {
  if (!place.heading || place.after.trim() !== '') return escaped;
  const run = /(^|\s)#+$/.exec(escaped);
  if (!run) return escaped;
  const from = run.index + (run[1] ?? '').length;
  return `${escaped.slice(0, from)}\\${escaped.slice(from)}`;
}
