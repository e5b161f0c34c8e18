// A brief's own words → those that sound stronger than the author put it.
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Span } from '../text/span.ts';
import { partSpan } from '../text/yaml/yaml-places.ts';
import type { Brief, Prose, ProseSection } from './brief.ts';
import type { Findings } from './findings.ts';
import { type Level, modalityScale } from './modality.ts';
import type { BriefRecommendation } from './schema.ts';
import { wordsAbove } from './strong-words.ts';

/** Sections that speak for the author; the others are the sender's own voice, who may ask for what they like. */
const authorsSections: ReadonlySet<ProseSection> = new Set([
  'summary',
  'purpose',
  'context',
  'issue',
  'assessment',
  'lead-paragraph',
]);

type Path = readonly PropertyKey[];

/** Checks titles, actions and wordings against the level of their recommendation, and prose against the highest. */
export function verifyWording(brief: Brief, findings: Findings): void {
  const { recommendations, audiences } = brief.data;
  recommendations.forEach((recommendation, index) => {
    checkPair(recommendation, ['recommendations', index], recommendation, findings);
  });
  for (const [audience, { wording }] of Object.entries(audiences)) {
    for (const [id, words] of Object.entries(wording)) {
      const meant = recommendations.find((recommendation) => recommendation.id === id);
      if (meant) checkPair(words, ['audiences', audience, 'wording', id], meant, findings);
    }
  }
  const highest = Math.max(0, ...recommendations.map((one) => one.modality.level)) as Level;
  for (const [audience, override] of Object.entries(audiences)) {
    for (const key of ['title', 'standfirst'] as const) {
      checkHeadline(override[key], ['audiences', audience, key], highest, findings);
    }
  }
  for (const prose of brief.prose) checkProse(prose, highest, findings);
}

function checkPair(
  words: { readonly title?: string | undefined; readonly action?: string | undefined },
  path: Path,
  meant: BriefRecommendation,
  findings: Findings,
): void {
  for (const key of ['title', 'action'] as const) {
    if (words[key]) checkText(words[key], [...path, key], meant, findings);
  }
}

function checkText(text: string, path: Path, meant: BriefRecommendation, findings: Findings): void {
  const { level, cue } = meant.modality;
  const whole = findings.places.valueSpan(path);
  for (const strong of wordsAbove(level, text)) {
    const span = partSpan(findings.source.text, whole, text, strong) ?? whole;
    const message = `“${strong.word}” is stronger than ${meant.id} is put: ${step(level)}, for the author writes “${cue}”`;
    const severity: Severity = strong.modal ? 'error' : 'warning';
    findings.put(severity, 'brief/too-strong', span, message, [
      'say what is to be done without it; the badge and the phrase before it say how strongly',
    ]);
  }
}

function checkHeadline(
  text: string | undefined,
  path: Path,
  highest: Level,
  findings: Findings,
): void {
  const whole = findings.places.valueSpan(path);
  for (const strong of wordsAbove(highest, text ?? '')) {
    const span = partSpan(findings.source.text, whole, text ?? '', strong) ?? whole;
    reportProse(strong.word, span, highest, findings);
  }
}

function checkProse(prose: Prose, highest: Level, findings: Findings): void {
  if (!authorsSections.has(prose.section)) return;
  const whole = findings.source.slice(prose.span);
  // Block quotes are verbatim.
  const text = whole.replace(/^[ \t]*>.*$/gm, (line) => ' '.repeat(line.length));
  for (const strong of wordsAbove(highest, text)) {
    const span = { start: prose.span.start + strong.start, end: prose.span.start + strong.end };
    reportProse(strong.word, span, highest, findings);
  }
}

function reportProse(word: string, span: Span, highest: Level, findings: Findings): void {
  const message = `“${word}” is stronger than any recommendation is put: at most ${step(highest)}`;
  findings.put('warning', 'brief/too-strong', span, message, [
    'say it as strongly as the author does, or put it in quotation marks if it is theirs',
  ]);
}

function step(level: Level): string {
  return `level ${level} (${modalityScale[level].label})`;
}
