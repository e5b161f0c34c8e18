// An action → a title of at most eleven of its words.

/** Longest title, in words. */
export const longestTitle = 11;

const edges =
  /^(?:,|which|that|to|in order|so|by|through|with|for|while|where|when|and|including|such|as|from|on|at|in|of|under|across|via|among|between|ensuring|establishing|using|based|especially|particularly)\b/i;
const dangling =
  /\s+(?:the|a|an|of|to|in|on|for|and|or|with|by|from|at|as|that|which|its|their|our|his|her|this|these|those|such|than|into|through|via|be|is|are|both|not|more|most|all|any|between|among|under|across|including|e\.g|i\.e|s|,)$/i;

function trimmed(words: readonly string[]): string {
  let text = words.join(' ').replace(/[\s.,;:–—-]+$/, '');
  while (dangling.test(text)) text = text.replace(dangling, '').replace(/[\s.,;:–—-]+$/, '');
  const open = text.lastIndexOf('(');
  if (open > text.lastIndexOf(')')) text = text.slice(0, open).trim();
  if ((text.match(/"/g) ?? []).length % 2 === 1) text = text.replace(/"/g, '');
  return text;
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
  if (words.length <= longestTitle) return trimmed(words);
  for (let at = longestTitle; at >= 6; at--) {
    if (edges.test(words[at] ?? '') || /[,;]$/.test(words[at - 1] ?? ''))
      return trimmed(words.slice(0, at));
  }
  return trimmed(words.slice(0, longestTitle));
}
