// The words of a recommendation → its themes, the weightiest first.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findPhrase } from '../lexicon/phrase-pattern.ts';

/** Most themes a recommendation gets. */
const most = 3;

type Phrases = Lexicon['themes'][number]['phrases'];

function weightIn(text: string, lower: string, phrases: Phrases): number {
  return phrases.reduce(
    (sum, phrase) => sum + (findPhrase(phrase, text, lower) === null ? 0 : phrase.weight),
    0,
  );
}

/** Themes by the lexicon's phrases: those of the core words count whole, those of the heading a third; "other" where none. */
export function themesOf(core: string, heading: string, lexicon: Lexicon): readonly string[] {
  const lowerCore = core.toLowerCase();
  const lowerHeading = heading.toLowerCase();
  const ranked = lexicon.themes
    .map(({ theme, phrases }, order) => ({
      theme,
      order,
      weight: weightIn(core, lowerCore, phrases) + weightIn(heading, lowerHeading, phrases) / 3,
    }))
    .filter(({ weight }) => weight >= 1)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  const top = ranked[0]?.weight ?? 0;
  const kept = ranked.filter(({ weight }) => weight >= Math.max(1, top * 0.45)).slice(0, most);
  return kept.length === 0 ? ['other'] : kept.map(({ theme }) => theme);
}
