// A reading and the rules → a verdict: taken or not, with every cue and veto that spoke.
import { overlaps } from '../text/span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Finding, Reading, Rule } from './reading.ts';
import { rules } from './rules/rules.ts';

/** A finding with the rule that made it; vetoes weigh negative. */
export interface Spoken extends Finding {
  readonly rule: string;
  readonly kind: 'cue' | 'veto';
  readonly spares?: ReadonlySet<string>;
}

/** What the rules make of one sentence. `score` is the best cue's net weight, 1 the threshold. */
export interface Verdict {
  readonly taken: boolean;
  readonly score: number;
  /** What the section added or took. */
  readonly sectionEffect: number;
  readonly spoken: readonly Spoken[];
  /** The cue that carried the sentence. */
  readonly best: Spoken | undefined;
}

/** Net weight at which a sentence is taken. */
export const threshold = 1;

const nothing: Verdict = { taken: false, score: 0, sectionEffect: 0, spoken: [], best: undefined };

/** Weight that a section adds to every cue in it. */
function sectionEffect(reading: Reading): number {
  if (reading.stance === 'recommending') return 0.3;
  const long = reading.genre.long ? -0.12 : 0;
  return (reading.stance === 'reporting' ? -0.15 : 0) + long;
}

function speak(rule: Rule, reading: Reading, lexicon: Lexicon): readonly Spoken[] {
  return rule.find(reading, lexicon).map((finding) => ({
    ...finding,
    rule: rule.id,
    kind: rule.kind,
    ...(rule.spares === undefined ? {} : { spares: rule.spares }),
    weight: rule.kind === 'veto' ? -finding.weight : finding.weight,
  }));
}

function hits(veto: Spoken, cue: Spoken): boolean {
  if (veto.spares?.has(cue.rule) === true) return false;
  return veto.covers === undefined || overlaps(veto.covers, cue);
}

/** Weight of a cue less the vetoes that hit it. */
export function net(cue: Spoken, vetoes: readonly Spoken[]): number {
  return vetoes.reduce((sum, veto) => sum + (hits(veto, cue) ? veto.weight : 0), cue.weight);
}

const cueRules = rules.filter((rule) => rule.kind === 'cue');
const vetoRules = rules.filter((rule) => rule.kind === 'veto');

/** Zones whose sentences are never the author's own recommendation. */
const silent = new Set([
  'title',
  'byline',
  'references',
  'boilerplate',
  'footnote',
  'table',
  'quotation',
]);

/** Most that other cues can add to the best one. */
const mostOthers = 0.2;

/** The verdict that findings and a section's effect lead to. */
export function weigh(spoken: readonly Spoken[], effect: number): Verdict {
  const vetoes = spoken.filter((one) => one.kind === 'veto');
  const ranked = spoken
    .filter((one) => one.kind === 'cue')
    .map((cue) => ({ cue, net: net(cue, vetoes) }))
    .sort((a, b) => b.net - a.net || a.cue.start - b.cue.start);
  const best = ranked[0];
  if (best === undefined) return nothing;
  const others = ranked.filter((one) => one.net > 0.3 && one.cue.rule !== best.cue.rule).length;
  const score = best.net + effect + Math.min(mostOthers, others * 0.1);
  return { taken: score >= threshold - 1e-9, score, sectionEffect: effect, spoken, best: best.cue };
}

/**
 * Weighs one sentence. Vetoes are only asked where a cue spoke, and, unless `thorough`, only where the cues could carry
 * the sentence without them.
 */
export function judge(reading: Reading, lexicon: Lexicon, thorough = false): Verdict {
  if (silent.has(reading.zone)) return nothing;
  const cues = cueRules.flatMap((rule) => speak(rule, reading, lexicon));
  if (cues.length === 0) return nothing;
  const effect = sectionEffect(reading);
  const most = Math.max(...cues.map((cue) => cue.weight)) + effect + mostOthers;
  if (!thorough && most < threshold) return weigh(cues, effect);
  return weigh([...cues, ...vetoRules.flatMap((rule) => speak(rule, reading, lexicon))], effect);
}
