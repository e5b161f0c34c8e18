// Measured words → the lines of a paragraph, ragged or justified.
import { StockLine } from './stock.ts';
import type { StyledWords, Word } from './words.ts';

/** Joins words that must stay on one line: a word and the comma in another style after it. */
function groups(words: readonly Word[]): Word[][] {
  const joined: Word[][] = [];
  let open = false;
  for (const word of words) {
    if (open) joined.at(-1)?.push(word);
    else joined.push([word]);
    open = word.noNewLine === true;
  }
  return joined;
}

const widthOf = (group: readonly Word[]) => group.reduce((sum, word) => sum + word.width, 0);
const trimmed = (group: readonly Word[]) => widthOf(group) - (group.at(-1)?.trailingCut ?? 0);

/** Breaks words into lines of at most `width` points; a word wider than a line is cut where it must be. */
export function breakLines(
  words: readonly Word[],
  width: number,
  measure: StyledWords,
  justify: boolean,
): StockLine<Word>[] {
  const lines = groupLines(words, width, measure);
  return lines.map((groups, index) => {
    const line = new StockLine<Word>(width);
    for (const word of groups.flat()) line.addInline(word);
    const ends = index === lines.length - 1 || line.inlines.at(-1)?.lineEnd;
    if (justify && !ends) spread(line, width);
    return line;
  });
}

type Group = Word[];

/** Room for the rounding of sums. */
const slack = 0.01;

function groupLines(words: readonly Word[], width: number, measure: StyledWords): Group[][] {
  const lines: Group[][] = [];
  let used = 0;
  let open = false;
  const queue = groups(words);
  for (let index = 0; index < queue.length; index++) {
    const group = queue[index] ?? [];
    const wanted = trimmed(group);
    if (!open || used + wanted > width + slack) {
      lines.push([]);
      used = 0;
    }
    const rest = wanted > width + slack ? cutGroup(group, width, measure) : undefined;
    if (rest) queue.splice(index + 1, 0, rest);
    lines.at(-1)?.push(group);
    used += widthOf(group);
    open = group.at(-1)?.lineEnd !== true;
  }
  return fillRunt(lines, width);
}

/** A last line of one short word takes a second one from the line before, where that has enough. */
function fillRunt(lines: Group[][], width: number): Group[][] {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const alone = last?.length === 1 ? last[0] : undefined;
  if (!before || !last || !alone || before.length < 4 || before.at(-1)?.at(-1)?.lineEnd)
    return lines;
  const size = alone[0]?.style.sizePt ?? 0;
  const pulled = before.at(-1);
  if (!pulled || trimmed(alone) > 2.4 * size || trimmed(alone) + widthOf(pulled) > width / 3)
    return lines;
  before.pop();
  last.unshift(pulled);
  return lines;
}

/** The least width that breaks words into as few lines as `width` does, to within a point: lines of like length. */
export function evenWidth(words: readonly Word[], width: number): number {
  const blocks = groups(words);
  const count = countLines(blocks, width);
  let [low, high] = [Math.max(width / 2, ...blocks.map(trimmed)), width];
  if (count < 2 || low >= high) return width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (countLines(blocks, middle) > count) low = middle;
    else high = middle;
  }
  return high;
}

function countLines(blocks: readonly Group[], width: number): number {
  let count = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const group of blocks) {
    if (used + trimmed(group) > width + slack) {
      count++;
      used = 0;
    }
    used += group.at(-1)?.lineEnd ? Number.POSITIVE_INFINITY : widthOf(group);
  }
  return count;
}

/** Cuts what does not fit a line off an overlong group and returns it; the group keeps the rest. */
function cutGroup(group: Word[], width: number, measure: StyledWords): Word[] | undefined {
  let used = 0;
  for (let index = 0; index < group.length; index++) {
    const word = group[index];
    if (!word) continue;
    if (used + word.width - word.trailingCut > width) {
      const tail = cutWord(word, width - used, measure);
      const rest = group.splice(index + 1);
      return tail ? [tail, ...rest] : rest.length > 0 ? rest : undefined;
    }
    used += word.width;
  }
  return undefined;
}

/** Shortens a word to the letters that fit (at least one) and returns a word of the others. */
function cutWord(word: Word, width: number, measure: StyledWords): Word | undefined {
  const letters = Array.from(word.text);
  let low = 1;
  let high = letters.length;
  const wide = (count: number) =>
    measure.measure({ ...word, text: letters.slice(0, count).join('') }).width;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wide(middle) <= width) low = middle;
    else high = middle - 1;
  }
  if (low >= letters.length) return undefined;
  const tail = measure.measure({ ...word, text: letters.slice(low).join('') });
  delete word.lineEnd;
  delete word.noNewLine;
  Object.assign(word, measure.measure({ ...word, text: letters.slice(0, low).join('') }));
  return tail;
}

/** Widens the spaces of a line to fill `width`; only where a space is, never inside a word of two styles. */
function spread(line: StockLine<Word>, width: number): void {
  const gaps = line.inlines.slice(0, -1).filter((word) => word.trailingCut > 0).length;
  const room = width - line.getWidth();
  if (gaps === 0 || room <= 0) return;
  let shift = 0;
  for (const word of line.inlines) {
    word.x += shift;
    if (word.trailingCut > 0) shift += room / gaps;
  }
}
