// The running text of an article → its in-text citations: author and date in brackets, before them, or numbers.
import type { Span } from '../text/span.ts';
import type { Block, Citation, Reference } from './article.ts';
import { fold } from './fold.ts';
import { type Cite, longestCitation, parseCitation } from './parse-citation.ts';
import { yearPattern } from './stated-date.ts';

const bracket = new RegExp(`\\((?<inner>[^()]{3,${longestCitation}})\\)`, 'gu');
const numeric =
  /(?<![\w\]])\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*(?:, pp?\. ?\d+(?:[–-]\d+)?)?\](?![(:\]])/gu;
const surname = "\\p{Lu}[\\p{L}'’-]+";
const narrative = new RegExp(
  `(?<![\\p{L}])${surname}(?: ${surname})?(?:(?: and | & )${surname}| et al\\.?)? \\(${yearPattern}[a-z]?(?:(?:: ?|, pp?\\. ?)\\d[\\d –-]*)?\\)`,
  'gu',
);
/** Laws, plans and meetings bear their year in brackets without being cited. */
const namedThing =
  /\b(?:act|bill|treaty|agreement|convention|law|code|order|summit|policy|regulation|directive|protocol|charter|plan|strategy|vision|agenda|budget|census|framework|conference|declaration|rules|programme|scheme|mission|games|olympics|cup|election|elections)$/i;

/** Finds the citations of the text's own blocks (not of its references or boilerplate); `id` is c01, c02, … in order. */
export function findCitations(
  text: string,
  blocks: readonly Block[],
  references: readonly Reference[],
): Citation[] {
  const known = new Set(references.map(leadName).filter((name) => name !== ''));
  const spans = blocks
    .filter(
      (block) =>
        block.zone !== 'references' && block.zone !== 'boilerplate' && block.zone !== 'byline',
    )
    .flatMap((block) => citationsOf(text, block, known, references.length > 0));
  const width = Math.max(2, String(spans.length).length);
  return spans.map((span, index) => ({
    id: `c${String(index + 1).padStart(width, '0')}`,
    text: text.slice(span.start, span.end),
    span,
  }));
}

function citationsOf(
  text: string,
  { span: within, zone }: Block,
  known: ReadonlySet<string>,
  listed: boolean,
): Span[] {
  const slice = text.slice(within.start, within.end);
  const found: Span[] = [];
  const add = (index: number, length: number): void => {
    const start = within.start + index;
    found.push({ start, end: start + length });
  };
  for (const match of slice.matchAll(bracket))
    if (cites(match[0], known, listed)) add(match.index, match[0].length);
  for (const match of slice.matchAll(numeric)) {
    // The number that opens a note is its own.
    const own = zone === 'footnote' && match.index === 0;
    if (!own && parseCitation(match[0]).length > 0) add(match.index, match[0].length);
  }
  for (const match of slice.matchAll(narrative)) {
    const skip = narrates(match[0], known);
    if (skip >= 0) add(match.index + skip, match[0].length - skip);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, index) => index === 0 || span.start >= (found[index - 1]?.end ?? 0));
}

function cites(text: string, known: ReadonlySet<string>, listed: boolean): boolean {
  return parseCitation(text).some((cite) => isCitation(cite, known, listed));
}

/** Without a reference list only the plain forms count: a surname with its year, a page, or "et al.". */
function isCitation(cite: Cite, known: ReadonlySet<string>, listed: boolean): boolean {
  if (known.has(fold(cite.names[0] ?? ''))) return true;
  if (cite.pages !== undefined || / et al/.test(cite.who))
    return cite.year !== undefined || cite.who.includes(' ');
  if (!cite.who.includes(',') && namedThing.test(cite.who)) return false;
  return listed || cite.names.length > 1 || !cite.who.includes(' ');
}

/**
 * "Nye (2004)" cites where Nye is listed, or where a page or "et al." leaves no doubt: the characters before the name
 * ("As Nye (2004)"), or -1 where it cites nothing.
 */
function narrates(text: string, known: ReadonlySet<string>): number {
  const [who = ''] = text.split(' (');
  const [first = ''] = who.split(/ (?:and|&) /);
  const last = first.split(' ').at(-1) ?? '';
  if (known.has(fold(first))) return 0;
  if (known.has(fold(last))) return first.length - last.length;
  return / et al|[:.] ?\d[\d –-]*\)$/.test(text) ? 0 : -1;
}

/** Folded name that a reference is cited by: first author's family name, the body, or the title. */
export function leadName(reference: Reference): string {
  const list = reference.csl.author ?? reference.csl.editor;
  const [first] = Array.isArray(list) ? (list as { family?: string; literal?: string }[]) : [];
  const title = reference.csl.title;
  return fold(first?.family ?? first?.literal ?? (typeof title === 'string' ? title : ''));
}
