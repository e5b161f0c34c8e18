// The words of a recommendation → its themes, the weightiest first.
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Most themes a recommendation gets. */
const most = 3;

function weightIn(
  text: string,
  phrases: readonly { readonly pattern: RegExp; readonly weight: number }[],
): number {
  return phrases.reduce((sum, { pattern, weight }) => sum + (pattern.test(text) ? weight : 0), 0);
}

/** Themes by the lexicon's phrases: those of the core words count whole, those of the heading a third; "other" where none. */
export function themesOf(core: string, heading: string, lexicon: Lexicon): readonly string[] {
  const ranked = lexicon.themes
    .map(({ theme, phrases }, order) => ({
      theme,
      order,
      weight: weightIn(core, phrases) + weightIn(heading, phrases) / 3,
    }))
    .filter(({ weight }) => weight >= 1)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  const top = ranked[0]?.weight ?? 0;
  const kept = ranked.filter(({ weight }) => weight >= Math.max(1, top * 0.45)).slice(0, most);
  return kept.length === 0 ? ['other'] : kept.map(({ theme }) => theme);
}
