// The quotations, citations and references of a brief, held against the source they are from.
import type { Code } from '../diagnostic/codes.ts';
import { locateQuote } from '../text/locate-quote.ts';
import type { Passage } from '../text/nearest-passage.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { partSpan } from '../text/yaml/yaml-places.ts';
import { differingWords } from './differing-words.ts';
import type { Findings } from './findings.ts';
import type { BriefData } from './schema.ts';

/** One verbatim text of the brief with its place. */
export interface Verbatim {
  /** What to call it: "quotation of R05". */
  readonly name: string;
  /** Path of its text in the front matter. */
  readonly path: readonly PropertyKey[];
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly line: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** Holds every verbatim text against the source, character for character. */
export function verifyQuotes(data: BriefData, article: Source, findings: Findings): void {
  for (const verbatim of verbatims(data)) {
    const location = locateQuote(article.text, verbatim);
    if (location.status === 'exact') checkLine(verbatim, article, findings);
    if (location.status === 'moved') reportMoved(verbatim, location.at, article, findings);
    if (location.status === 'ambiguous') reportAmbiguous(verbatim, location.at, article, findings);
    if (location.status === 'gone') reportGone(verbatim, location.nearest, article, findings);
  }
}

/** Every text of a brief that must stand in the source as it is: quotations, passages, citations, references. */
export function verbatims(data: BriefData): Verbatim[] {
  const none = { prefix: '', suffix: '' };
  return [
    ...data.recommendations.flatMap(({ id, quotes }, index) =>
      quotes.map((quote, at) => {
        const path = ['recommendations', index, 'quotes', at, 'exact'];
        return { ...quote, name: `quotation of ${id}`, path };
      }),
    ),
    ...data.context.map(({ kind, quote }, index) => {
      return { ...quote, name: `passage (${kind})`, path: ['context', index, 'quote', 'exact'] };
    }),
    ...data.citations.map((citation, index) => {
      const path = ['citations', index, 'text'];
      return { ...citation, ...none, exact: citation.text, name: `citation ${citation.id}`, path };
    }),
    ...data.references.flatMap(({ id, custom }, index) => {
      const { raw, line, start, end } = custom ?? {};
      if (raw === undefined || start === undefined || end === undefined) return [];
      const path = ['references', index, 'custom', 'raw'];
      return [{ ...none, exact: raw, line, start, end, name: `reference ${id}`, path }];
    }),
  ];
}

function isQuote(verbatim: Verbatim): boolean {
  return verbatim.path.at(-1) === 'exact';
}

function code(verbatim: Verbatim, quote: Code, other: Code): Code {
  return isQuote(verbatim) ? quote : other;
}

function sibling(verbatim: Verbatim, key: string): PropertyKey[] {
  return [...verbatim.path.slice(0, -1), key];
}

function checkLine(verbatim: Verbatim, article: Source, findings: Findings): void {
  const { line } = article.position(verbatim.start);
  if (verbatim.line === undefined || verbatim.line === line) return;
  const message = `the ${verbatim.name} stands on line ${line} of the source, not ${verbatim.line}`;
  const moved = code(verbatim, 'brief/quote-moved', 'brief/citation-moved');
  findings.add('warning', moved, sibling(verbatim, 'line'), message, [`write “line: ${line}”`]);
}

function reportMoved(verbatim: Verbatim, at: Span, article: Source, findings: Findings): void {
  const { line } = article.position(at.start);
  const moved = code(verbatim, 'brief/quote-moved', 'brief/citation-moved');
  if (at.start === verbatim.start) {
    const message = `the ${verbatim.name} stands at its place, but the words around it differ`;
    findings.add('warning', moved, verbatim.path, message, [
      'correct “prefix” and “suffix” to what the source has',
    ]);
    return;
  }
  const message = `the ${verbatim.name} stands at ${at.start}–${at.end} of the source (line ${line}), not ${verbatim.start}–${verbatim.end}`;
  findings.add('warning', moved, sibling(verbatim, 'start'), message, [
    `write “line: ${line}”, “start: ${at.start}”, “end: ${at.end}”`,
  ]);
}

function reportAmbiguous(
  verbatim: Verbatim,
  at: readonly Span[],
  article: Source,
  findings: Findings,
): void {
  const lines = at.map((span) => article.position(span.start).line);
  const shown = `${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''}`;
  const message = `the ${verbatim.name} stands ${at.length} times in the source (lines ${shown}), and not where the brief says`;
  findings.add('error', 'brief/quote-ambiguous', verbatim.path, message, [
    'correct “start” and “end”, or “prefix” and “suffix”, to the one that is meant',
  ]);
}

function reportGone(
  verbatim: Verbatim,
  nearest: Passage | undefined,
  article: Source,
  findings: Findings,
): void {
  const gone = code(verbatim, 'brief/quote-gone', 'brief/citation-gone');
  const message = `this ${verbatim.name} does not stand in the source`;
  const whole = findings.places.valueSpan(verbatim.path);
  if (!nearest) {
    findings.put('error', gone, whole, message, [
      'nothing in the source is like it: is it from another text?',
    ]);
    return;
  }
  const differ = differingWords(verbatim.exact, nearest.text);
  const span = partSpan(findings.source.text, whole, verbatim.exact, differ.a) ?? whole;
  const { start } = nearest.span;
  const { line } = article.position(start);
  const place = { start: start + differ.b.start, end: start + differ.b.end };
  findings.put(
    'error',
    gone,
    span,
    message,
    [
      `nearest, line ${line}: “${shorten(nearest.text)}”`,
      differ.hint,
      'quote what the source has, character for character',
    ],
    [{ message: 'the nearest text of the source', source: article, span: place }],
  );
}

/** Longest passage shown whole, in characters. */
const maxShown = 400;

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= maxShown) return flat;
  return `${flat.slice(0, maxShown).replace(/\s+\S*$/, '')} …`;
}
