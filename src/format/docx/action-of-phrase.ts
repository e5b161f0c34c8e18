// An edited attributed sentence → the action behind it, where the author's part of the sentence stayed as it was.

/** Fewest words a sentence and its action must end with in common for one to be read back from the other. */
const minCommonWords = 3;

/**
 * The action that would print as `edited`; undefined where the attribution itself was changed.
 *
 * "The author states that both need to invest more." ↔ "Invest more."; the verb form at the seam is kept as it was.
 */
export function actionOfPhrase(action: string, phrase: string, edited: string): string | undefined {
  const from = wordsOf(action);
  const printed = wordsOf(phrase);
  const changed = wordsOf(edited);
  let common = 0;
  while (
    common < Math.min(from.length, printed.length) &&
    same(from.at(-1 - common), printed.at(-1 - common))
  )
    common++;
  if (common < Math.min(minCommonWords, from.length)) return undefined;
  const head = printed.slice(0, printed.length - common);
  if (head.some((word, index) => changed[index] !== word)) return undefined;
  const tail = changed.slice(head.length);
  if (tail.length === 0) return undefined;
  const words = [...from.slice(0, from.length - common), ...tail].join(' ');
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return action.trimEnd().endsWith('.') ? `${whole}.` : whole;
}

function wordsOf(text: string): string[] {
  return text.trim().replace(/\.$/, '').split(/\s+/);
}

function same(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    a === b ||
    (a.slice(1) === b.slice(1) && a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase())
  );
}
