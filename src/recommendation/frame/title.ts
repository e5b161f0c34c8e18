// An action → a title of at most eleven of its words.

/** Longest title, in words; the shortest that a cut may leave. */
export const longestTitle = 11;
const shortestTitle = 4;

/** Words before which a phrase may end, by how well it ends there: a clause, an adverbial, a mere attribute. */
const ends: readonly (readonly [number, RegExp])[] = [
  [
    2,
    /^(?:which|that|who|where|when|while|whereas|to|so|in order|by|through|for|with|without|via|between|including|such|so that|as|because|ensuring|establishing|using|based|especially|particularly|rather|instead)\b/i,
  ],
  [
    1,
    /^(?:in|on|at|from|under|across|among|within|into|during|over|against|towards?|after|before)\b/i,
  ],
];
const dangling =
  /\s+(?:the|a|an|of|to|in|on|for|and|or|with|by|from|at|as|that|which|its|their|our|his|her|this|these|those|such|than|into|through|via|be|is|are|both|not|more|most|all|any|between|among|under|across|including|regard|respect|order|line|accordance|composed|based|related|also|so|e\.g|i\.e|s|,)$/i;

function trimmed(words: readonly string[]): string {
  let text = words.join(' ').replace(/[\s.,;:–—-]+$/, '');
  while (dangling.test(text)) text = text.replace(dangling, '').replace(/[\s.,;:–—-]+$/, '');
  const open = text.lastIndexOf('(');
  if (open > text.lastIndexOf(')')) text = text.slice(0, open).trim();
  if ((text.match(/"/g) ?? []).length % 2 === 1) text = text.replace(/"/g, '');
  return text;
}

/** How well a phrase ends before the word at `at`: 3 at a comma, 0 in the middle. */
function ending(words: readonly string[], at: number): number {
  if (/[,;]$/.test(words[at - 1] ?? '')) return 3;
  // "between A and B with C": cut before "with", it would name the wrong sides.
  if (/^with$/i.test(words[at] ?? '') && words.slice(0, at).includes('between')) return 0;
  return ends.find(([, pattern]) => pattern.test(words[at] ?? ''))?.[0] ?? 0;
}

/** The longest of the best-ended beginnings; cut in the middle it says so with "…". */
function cut(words: readonly string[]): string {
  let best = 0;
  let length = longestTitle;
  for (let at = shortestTitle; at <= longestTitle; at++) {
    const quality = ending(words, at);
    if (quality === 0 || quality < best) continue;
    best = quality;
    length = at;
  }
  const title = trimmed(words.slice(0, length));
  return best === 0 ? `${title}…` : title;
}

/** Title of an action: the whole where short enough, else cut where a phrase ends. */
export function titleOf(action: string): string {
  const main =
    action.split(
      /;\s|:\s|\s[–—]\s|,\s(?:which|who|so that|ensuring|thereby|including|such as|while|as well as)\b/,
    )[0] ?? action;
  const words = main
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
    .split(/\s+/);
  return words.length <= longestTitle ? trimmed(words) : cut(words);
}
