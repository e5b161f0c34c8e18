// Words that say how strongly something is put → the level of the modality scale they belong to.
import type { Level } from './modality.ts';

/** A word or phrase, as the source of a regular expression, and the weakest level at which a brief may use it. */
interface StrongWord {
  readonly pattern: string;
  readonly level: Level;
  /** A modal verb, which can mean nothing else; the others are nouns as well ("the demands of …"). */
  readonly modal?: true;
}

/** After the cues of the modality scale (modality.ts); the verbs are those that put such a cue in an author's mouth. */
const strongWords: readonly StrongWord[] = [
  { pattern: 'must', level: 5, modal: true },
  { pattern: 'shall', level: 5, modal: true },
  { pattern: 'should', level: 5, modal: true },
  { pattern: 'ought to', level: 5, modal: true },
  { pattern: '(?:has|have) to', level: 5, modal: true },
  { pattern: '(?:is|are) (?:obliged|obligated) to', level: 5 },
  { pattern: '(?:is|are) (?:mandatory|obligatory|imperative)', level: 5 },
  { pattern: 'call(?:s|ed|ing)? (?:up)?on', level: 5 },
  { pattern: 'call(?:s|ed|ing)? for', level: 5 },
  { pattern: 'urg(?:e|es|ed|ing)', level: 5 },
  { pattern: 'demand(?:s|ed|ing)', level: 5 },
  { pattern: 'insist(?:s|ed|ing)?', level: 5 },
  { pattern: 'needs? to', level: 4 },
  { pattern: '(?:is|are) (?:necessary|essential|indispensable|crucial|vital)', level: 4 },
  { pattern: '(?:is|are) required to', level: 4 },
  { pattern: 'requires?', level: 4 },
  { pattern: 'recommend(?:s|ed|ing)?', level: 4 },
];

/** Letters and digits of all scripts are looked for beside a match: inside a case-blind pattern V8 compiles them slowly. */
const compiled = strongWords.map(({ pattern, level, modal = false }) => ({
  level,
  modal,
  find: new RegExp(`(?<![a-z0-9])(?:${pattern.replaceAll(' ', '\\s+')})(?![a-z0-9])`, 'giu'),
}));

const wordEnd = /[\p{L}\p{N}]$/u;
const wordStart = /^[\p{L}\p{N}]/u;

/** Two UTF-16 units on either side hold the neighbouring character. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start - 2, 0), start);
  return !wordEnd.test(before) && !wordStart.test(text.slice(end, end + 2));
}

/** A word of a text that is stronger than a level. */
export interface TooStrong {
  readonly word: string;
  readonly level: Level;
  readonly modal: boolean;
  readonly start: number;
  readonly end: number;
}

/** All words of a text stronger than `level`, in order; what stands in quotation marks is somebody's own words. */
export function wordsAbove(level: Level, text: string): TooStrong[] {
  const blank = (quoted: string) => ' '.repeat(quoted.length);
  const own = text.replace(/“[^”]*”|‘[^’]*’|"[^"]*"/g, blank);
  return compiled
    .filter((strong) => strong.level > level)
    .flatMap((strong) =>
      Array.from(own.matchAll(strong.find), (match) => ({
        word: match[0],
        level: strong.level,
        modal: strong.modal,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter(({ start, end }) => standsAlone(own, start, end))
    .sort((a, b) => a.start - b.start);
}
