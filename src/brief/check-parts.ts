// Sound parts of a brief → what contradicts itself in a recommendation, a quotation or a citation.
import { didYouMean, suggestion } from '../diagnostic/did-you-mean.ts';
import type { BriefParts, Part } from './brief-parts.ts';
import type { Findings } from './findings.ts';
import type { BriefCitation, BriefQuote, BriefRecommendation } from './schema.ts';
import { themes } from './themes.ts';

/** Longest title in words: what a line of a matrix holds (audience specification, 2.2). */
const maxTitleWords = 11;

type Path = readonly PropertyKey[];
type Rule<T> = (part: Part<T>, findings: Findings, parts: BriefParts) => void;

/** Checks every recommendation, context passage and citation on its own. */
export function checkParts(parts: BriefParts, findings: Findings): void {
  for (const part of parts.recommendations) {
    for (const rule of recommendationRules) rule(part, findings, parts);
  }
  for (const { path, value } of parts.context) {
    checkQuote(value.quote, [...path, 'quote'], findings);
    if (value.kind === 'timeline' && value.year === undefined) {
      findings.add('warning', 'brief/no-year', path, 'this timeline entry has no year', [
        'add “year:”, or the entry will not be printed',
      ]);
    }
  }
  for (const part of parts.citations) checkCitation(part, findings);
}

const recommendationRules: readonly Rule<BriefRecommendation>[] = [
  checkTitle,
  checkThemes,
  checkLead,
  checkCore,
  checkCue,
  ({ path, value }, findings) => {
    value.quotes.forEach((quote, index) => {
      checkQuote(quote, [...path, 'quotes', index], findings);
    });
  },
];

function checkTitle({ path, value }: Part<BriefRecommendation>, findings: Findings): void {
  const words = value.title.split(/\s+/).length;
  if (words <= maxTitleWords) return;
  const message = `the title has ${words} words; there is room for ${maxTitleWords}`;
  findings.add('warning', 'brief/long-title', [...path, 'title'], message);
}

function checkThemes(
  { path, value }: Part<BriefRecommendation>,
  findings: Findings,
  parts: BriefParts,
): void {
  const known = [...Object.keys(themes), ...parts.themes];
  value.themes.forEach((theme, index) => {
    if (known.includes(theme)) return;
    const near = didYouMean(theme, known);
    const hints = near
      ? [`did you mean “${near}”?`]
      : ['declare it under “themes:” as “id: Label”, or use a built-in one'];
    const message = `“${theme}” is not a theme`;
    findings.add('error', 'brief/unknown-theme', [...path, 'themes', index], message, hints);
  });
}

function checkLead({ path, value }: Part<BriefRecommendation>, findings: Findings): void {
  const { name, basis } = value.lead;
  if ((name === null) === (basis === 'not-stated')) return;
  const message = name
    ? `the source does not state the lead (basis: not-stated), but the lead is “${name}”`
    : `the lead is ${basis}, but has no name`;
  findings.add('error', 'brief/lead-basis', [...path, 'lead', 'basis'], message, [
    name ? 'use “stated” or “implied”, or remove the name' : 'use “not-stated”, or add the name',
  ]);
}

function checkCore({ path, value }: Part<BriefRecommendation>, findings: Findings): void {
  if (value.quotes.some((quote) => quote.role === 'core')) return;
  const message = `${value.id} has no quotation with “role: core”`;
  findings.add('error', 'brief/no-core-quote', [...path, 'quotes'], message, [
    'one quotation must say the recommendation itself',
  ]);
}

function checkCue({ path, value }: Part<BriefRecommendation>, findings: Findings): void {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const cue = plain(value.modality.cue);
  if (value.quotes.some((quote) => plain(quote.exact).includes(cue))) return;
  const message = `the cue “${value.modality.cue}” stands in none of the quotations of ${value.id}`;
  const words = value.quotes.flatMap((quote) => quote.exact.split(/\s+/));
  findings.add('error', 'brief/cue-not-in-quote', [...path, 'modality', 'cue'], message, [
    ...(cue.includes(' ') ? [] : suggestion(cue, words).slice(0, 1)),
    'the cue is the author’s own word for how strongly it is put',
  ]);
}

function checkQuote(quote: Omit<BriefQuote, 'role'>, path: Path, findings: Findings): void {
  checkLength(quote.exact, quote, path, findings);
  if (quote.sic !== undefined && !quote.exact.includes(quote.sic)) {
    const message = `“${quote.sic}” does not stand in the quotation`;
    findings.add('error', 'brief/sic-not-in-quote', [...path, 'sic'], message, [
      'sic repeats the odd word exactly as the source has it',
    ]);
  }
  if (quote.voice === 'third-party' && quote.speaker === undefined) {
    const message = 'the words are a third party’s, but nobody is named as speaker';
    findings.add('warning', 'brief/no-speaker', [...path, 'voice'], message, [
      'add “speaker:” as the article names them',
    ]);
  }
}

function checkLength(
  text: string,
  place: { readonly start: number; readonly end: number },
  path: Path,
  findings: Findings,
): void {
  const length = place.end - place.start;
  if (length === text.length) return;
  const message = `start ${place.start} and end ${place.end} are ${length} characters apart, but the text has ${text.length}`;
  findings.add('error', 'brief/quote-length', [...path, 'end'], message, [
    `as it stands here, it would end at ${place.start + text.length}`,
    'if the text was changed by mistake, “check --source” shows what the source has',
  ]);
}

function checkCitation({ path, value }: Part<BriefCitation>, findings: Findings): void {
  checkLength(value.text, value, path, findings);
  if ((value.reference === null) === (value.match === 'missing')) return;
  const message = value.reference
    ? `the match is “missing”, but the reference is “${value.reference}”`
    : `the match is “${value.match}”, but no reference is named`;
  findings.add('error', 'brief/citation-match', [...path, 'match'], message, [
    value.reference ? 'use “reference: null”, or say how it matches' : 'use “match: missing”',
  ]);
}
