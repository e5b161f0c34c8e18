// The actions of a brief → words that the source does not use, so that nothing is added to what it says.
import type { Source } from '../text/source.ts';
import { partSpan } from '../text/yaml/yaml-places.ts';
import type { Findings } from './findings.ts';
import type { BriefData } from './schema.ts';

/** Letters two words must share, and the least length of a word that counts (audience specification, 2.2). */
const stemLength = 5;

/** Verbs that turn a statement into an action without adding to it; compared by their first five letters. */
const allowedVerbs = [
  'adopt',
  'build',
  'continue',
  'create',
  'develop',
  'draw',
  'ensure',
  'establish',
  'execute',
  'improve',
  'increase',
  'invest',
  'maintain',
  'obtain',
  'organise',
  'promote',
  'provide',
  'pursue',
  'reduce',
  'reflect',
  'strengthen',
  'support',
];

/** Warns of each word of five letters or more in an action that begins like no word of the source. */
export function verifyWords(data: BriefData, article: Source, findings: Findings): void {
  const known = new Set([...wordsOf(article.text), ...wordsOf(allowedVerbs.join(' '))].map(stem));
  data.recommendations.forEach(({ id, action }, index) => {
    const path = ['recommendations', index, 'action'];
    const whole = findings.places.valueSpan(path);
    for (const match of action.matchAll(/[\p{L}\p{M}]+/gu)) {
      const [word] = match;
      if (word.length < stemLength || known.has(stem(word))) continue;
      const part = { start: match.index, end: match.index + word.length };
      const span = partSpan(findings.source.text, whole, action, part) ?? whole;
      const message = `“${word}” in the action of ${id} is not a word of the source`;
      findings.put('warning', 'brief/word-not-in-source', span, message, [
        'say it in the words of the source, so that nothing is added to it',
      ]);
    }
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function stem(word: string): string {
  return word.toLowerCase().slice(0, stemLength);
}
