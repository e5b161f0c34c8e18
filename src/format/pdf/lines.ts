// Measured words → the lines of a paragraph, ragged or justified.
import { StockLine } from './stock.ts';
import type { StyledWords, Word } from './words.ts';

/** A placed line; `marker` lines are list markers that are not words of the text. */
export interface SetLine extends StockLine<Word> {
  /** The text block it belongs to. */
  leaf: object;
}

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

/** Breaks words into lines of at most `width` points; a word wider than a line is cut where it must be. */
export function breakLines(
  words: readonly Word[],
  width: number,
  measure: StyledWords,
  justify: boolean,
): StockLine<Word>[] {
  const lines: StockLine<Word>[] = [];
  let line: StockLine<Word> | undefined;
  let ended = false;
  const queue = groups(words);
  for (let index = 0; index < queue.length; index++) {
    const group = queue[index] ?? [];
    const last = group.at(-1);
    const wanted = widthOf(group) - (last?.trailingCut ?? 0);
    if (!line || ended || (line.inlines.length > 0 && line.inlineWidths + wanted > width + 0.01)) {
      if (line && justify && !ended) spread(line, width);
      line = new StockLine<Word>(width);
      lines.push(line);
      ended = false;
    }
    const rest = wanted > width + 0.01 ? cutGroup(group, width, measure) : undefined;
    if (rest) queue.splice(index + 1, 0, rest);
    for (const word of group) line.addInline(word);
    ended = group.at(-1)?.lineEnd === true;
  }
  return lines;
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
