// Words as printed → the form two spellings of one name share: no case, accents or punctuation.

/** Lower case, without accents, apostrophes and full stops; other punctuation becomes a space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that say nothing of which work is meant. */
const small = new Set(
  'a an and the of on in at to for from by with as et al de la le der die das und p pp vol no'.split(
    ' ',
  ),
);

/** Folded words that carry meaning. */
export function tokens(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !small.has(word));
}

/** Capitalised runs of two to six words by their initials: "European Union" → "eu", "Prime Minister" → "pm". */
export function initialisms(text: string): Set<string> {
  const found = new Set<string>();
  // Small words inside a name give no letter: "United Nations Office on Drugs and Crime" → "unodc".
  const runs =
    text.match(/\p{Lu}[\p{L}’'-]*(?: (?:of |on |and |for |the |in |to )*\p{Lu}[\p{L}’'-]*)+/gu) ??
    [];
  for (const run of runs) addInitialisms(run, found);
  return found;
}

function addInitialisms(run: string, found: Set<string>): void {
  const letters = (run.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).slice(0, 40).join('').toLowerCase();
  for (let start = 0; start < letters.length; start++)
    for (let length = 2; length <= 6 && start + length <= letters.length; length++)
      found.add(letters.slice(start, start + length));
}

/** Edits (a letter more, less, other, or two swapped) between words; `limit + 1` stands for more than the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row[j] = cell(a, b, i, j, row, old, older);
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? limit + 1, limit + 1);
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  old: readonly number[],
  older: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1];
  const best = Math.min(
    (old[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (old[j - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, (older[j - 2] ?? 0) + 1) : best;
}
