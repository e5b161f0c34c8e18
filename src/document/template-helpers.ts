// The helpers a template may call: each with what it takes and gives, so that calls are checked before any data.
import { andList } from './and-list.ts';
import { plainQuotation } from './quotation.ts';
import type { Helper } from './template-engine.ts';
import type { QuoteView } from './view-schema.ts';

/** What a parameter takes or a helper gives; `same` gives the list it was handed, `markdown` is printed unescaped. */
export type HelperKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'texts'
  | 'quotation'
  | 'any'
  | 'same'
  | 'markdown';

export interface HelperSignature {
  readonly takes: readonly HelperKind[];
  /** True where the last parameter may be repeated. */
  readonly more?: boolean;
  readonly gives: HelperKind;
  readonly meaning: string;
}

/** Helper name → how it is called. */
export const helperSignatures = {
  all: { takes: ['any', 'any'], more: true, gives: 'boolean', meaning: 'Whether all are given.' },
  and: { takes: ['texts'], gives: 'text', meaning: '"a, b and c".' },
  bare: { takes: ['text'], gives: 'text', meaning: 'Without its final full stop.' },
  capital: { takes: ['text'], gives: 'text', meaning: 'First letter upper-case.' },
  count: { takes: ['list'], gives: 'number', meaning: 'Number of entries.' },
  drop: {
    takes: ['list', 'number'],
    gives: 'same',
    meaning: 'The list without its first n entries.',
  },
  eq: { takes: ['any', 'any'], gives: 'boolean', meaning: 'Whether both are the same.' },
  gt: { takes: ['number', 'number'], gives: 'boolean', meaning: 'Whether the first is greater.' },
  join: { takes: ['texts'], gives: 'text', meaning: '"a, b, c".' },
  lower: {
    takes: ['text'],
    gives: 'text',
    meaning: 'First letter lower-case, unless the second is upper-case (EU, UNODC).',
  },
  not: { takes: ['any'], gives: 'boolean', meaning: 'Whether it is absent, false or empty.' },
  or: { takes: ['any', 'any'], more: true, gives: 'any', meaning: 'The first that is given.' },
  para: {
    takes: [],
    gives: 'markdown',
    meaning: 'The next paragraph number with its full stop; one count a document.',
  },
  place: { takes: ['quotation'], gives: 'text', meaning: '"line 23".' },
  plural: {
    takes: ['number', 'text', 'text'],
    gives: 'text',
    meaning: 'The second where the first is 1, else the third.',
  },
  quoted: {
    takes: ['quotation'],
    gives: 'text',
    meaning: 'In curly double quotation marks, [sic: …] outside them.',
  },
  said: {
    takes: ['quotation'],
    gives: 'text',
    meaning: '" (Mishra, quoted by the author)" for a third party, else nothing.',
  },
  sentence: { takes: ['text'], gives: 'text', meaning: 'With a full stop where none ends it.' },
  spell: { takes: ['number'], gives: 'text', meaning: 'One to twelve in words, else digits.' },
  step: { takes: ['number'], gives: 'number', meaning: 'One more: {{step @index}} counts from 1.' },
  take: { takes: ['list', 'number'], gives: 'same', meaning: 'The first n entries of the list.' },
} as const satisfies Readonly<Record<string, HelperSignature>>;

const numberWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export type HelperName = keyof typeof helperSignatures;

/** The helpers for one document; `para` counts from 1. Absent texts stay absent. */
export function documentHelpers(): Readonly<Record<HelperName, Helper>> {
  let paragraph = 0;
  return {
    all: (...given) => values(given).every(isGiven),
    and: (list) => andList(asList(list).map(String)),
    bare: onText((text) => text.replace(/([^.])\.$/, '$1')),
    capital: onText((text) => text.charAt(0).toUpperCase() + text.slice(1)),
    count: (list) => asList(list).length,
    drop: (list, n) => asList(list).slice(Number(n)),
    eq: (a, b) => a === b,
    gt: (a, b) => Number(a) > Number(b),
    join: (list) => asList(list).join(', '),
    lower: onText(lowerFirst),
    not: (value) => !isGiven(value),
    or: (...given) => values(given).find(isGiven),
    para: () => `${++paragraph}.`,
    place: onQuotation(({ line }) => `line ${line}`),
    plural: (n, one, many) => (n === 1 ? one : many),
    quoted: onQuotation(plainQuotation),
    said: onQuotation(({ speaker, thirdParty }) =>
      thirdParty ? ` (${speaker}, quoted by the author)` : '',
    ),
    sentence: onText(asSentence),
    spell: (n) => numberWords[Number(n)] ?? String(n),
    step: (n) => Number(n) + 1,
    take: (list, n) => asList(list).slice(0, Number(n)),
  };
}

/** Adds a full stop where no mark ends the text, closing quotation marks and brackets looked through. */
export function asSentence(text: string): string {
  return /[.!?…][”’"')\]]*$/u.test(text) ? text : `${text}.`;
}

/** First letter lower-case; kept where the second letter is upper-case or a digit, as in EU, UNODC, G20. */
export function lowerFirst(text: string): string {
  return /^.[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Handlebars hands its options over as the last argument. */
const values = (given: readonly unknown[]) => given.slice(0, -1);

const isGiven = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : Boolean(value) || value === 0;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const onText =
  (change: (text: string) => string): Helper =>
  (text) =>
    typeof text === 'string' ? change(text) : undefined;

const onQuotation =
  (print: (quote: QuoteView) => string): Helper =>
  (quote) =>
    quote === undefined ? undefined : print(quote as QuoteView);
