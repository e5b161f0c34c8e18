// A list item that takes its force from its lead-in → the lead-in's sentence and the word in it that carries the force.
import type { Article } from '../../article/article.ts';
import { flatten, unflatten } from '../../text/flat-text.ts';
import type { Span } from '../../text/span.ts';

/** The lead-in of the block that a sentence stands in, with the place of its cue. */
export interface LeadIn {
  readonly sentence: Span;
  readonly cue: Span;
}

const force =
  /\b(?:should|must|shall|ought to|needs? to|(?:are|is) (?:urged|encouraged|invited|requested|advised|recommended|called on)|recommends?|urges?|calls? (?:up)?on|proposes?|suggests?|requests?|invites?|encourages?|advises?|recommendations?|recommended)\b/i;

/** The last sentence of the block that leads the list in; undefined where there is none or no word of force in it. */
export function leadInOf(article: Article, at: Span): LeadIn | undefined {
  const own = article.sentences.find(({ span }) => span.start <= at.start && at.start < span.end);
  const block = own === undefined ? undefined : article.blocks[own.block];
  if (block?.leadIn === undefined) return undefined;
  const last = article.sentences.findLast((sentence) => sentence.block === block.leadIn);
  if (last === undefined) return undefined;
  const flat = flatten(article.source.text, last.span);
  const found = force.exec(flat.text);
  if (found === null) return undefined;
  const cue = unflatten(flat, { start: found.index, end: found.index + found[0].length });
  return { sentence: last.span, cue };
}
