// A taken sentence → the clauses that carry recommendations of their own, each with its cue.

import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { net, type Spoken, threshold, type Verdict } from '../score.ts';

/** A clause of a reading's flat text with the cue that carries it. */
export interface CoreClause {
  readonly span: Span;
  readonly cue: Spoken;
}

const edge =
  /;\s+(?:and\s+|but\s+)?|,\s+(?:and|but|while|whereas)\s+(?=(?:that\s+)?(?:the|a|an|this|these|those|such|it|they|we|there|more|all|both|any|[\p{Lu}]|\p{Ll}+ (?:should|must|needs?)))|\s+and\s+(?=(?:the same|this|these|they|it) (?:can|could|should|must|needs?|will)\b)/giu;
const opening =
  /^(?:(?:however|therefore|thus|hence|thence|moreover|furthermore|nonetheless|nevertheless|in conclusion|in short|additionally|equally|consequently|accordingly|finally|lastly|similarly|likewise|in addition|on the other hand|in this vein|in this regard|in this sense|also|instead|overall|ultimately|second|third|first|fourth|fifth|and|but|so|main recommendation:|most importantly|in particular|as such|indeed|meanwhile),?\s+)+/i;

function pieces(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  edge.lastIndex = 0;
  for (let match = edge.exec(text); match !== null; match = edge.exec(text)) {
    const separator = /^,|^;/.test(match[0]) ? match.index : match.index;
    spans.push({ start: from, end: separator });
    from = match.index + match[0].length;
  }
  spans.push({ start: from, end: text.length });
  return spans;
}

/** Cue of a piece strong enough to stand without the rest of its sentence; vetoes were weighed for the whole. */
function cueIn(piece: Span, verdict: Verdict): Spoken | undefined {
  const vetoes = verdict.spoken.filter((one) => one.kind === 'veto');
  return verdict.spoken
    .filter((one) => one.kind === 'cue' && one.start >= piece.start && one.start < piece.end)
    .filter((one) => net(one, vetoes) + verdict.sectionEffect >= threshold - 0.2)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
}

function withoutOpening(text: string, span: Span): Span {
  const lead = opening.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end };
}

/** A remark that follows behind a semicolon is no part of what is asked. */
const comment =
  /;\s+(?=(?:especially|particularly|however|although|though|while|because|since|this|that|it|they|these|otherwise|indeed|but)\b)/gi;

function withoutComment(text: string, cue: Spoken): Span {
  for (const match of text.matchAll(comment)) {
    if (match.index >= cue.end) return { start: 0, end: match.index };
  }
  return { start: 0, end: text.length };
}

/** Core clauses of a taken sentence; the whole sentence where only one clause carries. */
export function coreClauses(reading: Reading, verdict: Verdict): readonly CoreClause[] {
  const { best } = verdict;
  if (best === undefined) return [];
  const { text } = reading;
  const whole = { span: withoutOpening(text, { start: 0, end: text.length }), cue: best };
  if (text.length > 900 || reading.genre.resolution) return [whole];
  const carrying = pieces(text)
    .map((piece) => ({ span: piece, cue: cueIn(piece, verdict) }))
    .filter((one): one is CoreClause => one.cue !== undefined);
  if (carrying.length < 2 || !carrying.some((one) => one.cue === best))
    return [{ span: withoutOpening(text, withoutComment(text, best)), cue: best }];
  return carrying.map(({ span, cue }) => ({ span: withoutOpening(text, span), cue }));
}
