// Measured words → the lines of a paragraph: ragged or justified, hyphenated where soft hyphens allow it.
import { StockLine } from './stock.ts';
import type { StyledWords, Word } from './words.ts';

/** Words that stay on one line: a word and the comma in another style after it. */
type Group = Word[];

const softHyphen = '\u00ad';

/** Room for the rounding of sums, in points. */
const slack = 0.01;

/** A line filled to this share without breaking its last word is left so: by alignment. */
const fullEnough = { ragged: 0.84, justified: 0.96 } as const;

/** Hyphens at the ends of lines that follow each other. */
const maxHyphens = 2;

/** Breaks words into lines of at most `width` points; a word wider than a line is cut where it must be. */
export function breakLines(
  words: readonly Word[],
  width: number,
  measure: StyledWords,
  justify: boolean,
): StockLine<Word>[] {
  const breaker = new Breaker(width, measure, justify);
  for (const group of groups(words)) breaker.add(group);
  const lines = fillRunt(breaker.lines, width);
  return lines.map((set, index) => {
    const line = new StockLine<Word>(width);
    for (const word of joinSyllables(set, measure)) line.addInline(word);
    const ends = index === lines.length - 1 || line.inlines.at(-1)?.lineEnd;
    if (justify && !ends) spread(line, width);
    return line;
  });
}

/** Joins words between which no line may break. */
function groups(words: readonly Word[]): Group[] {
  const joined: Group[] = [];
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
const isSyllable = (group: readonly Word[] | undefined) =>
  group?.at(-1)?.text.endsWith(softHyphen) === true;

/** First-fit line breaking, with a second thought about hyphens. */
class Breaker {
  readonly lines: Group[][] = [];
  readonly #width: number;
  readonly #measure: StyledWords;
  readonly #enough: number;
  #used = Number.POSITIVE_INFINITY;

  constructor(width: number, measure: StyledWords, justify: boolean) {
    this.#width = width;
    this.#measure = measure;
    this.#enough = fullEnough[justify ? 'justified' : 'ragged'] * width;
  }

  add(group: Group): void {
    const hyphen = isSyllable(group) ? this.#measure.hyphen(group.at(-1) as Word).width : 0;
    const wanted = trimmed(group) + hyphen;
    if (this.#used + wanted > this.#width + slack) this.#newLine();
    const rest =
      wanted > this.#width + slack ? cutGroup(group, this.#width, this.#measure) : undefined;
    this.lines.at(-1)?.push(group);
    this.#used += widthOf(group);
    if (group.at(-1)?.lineEnd) this.#used = Number.POSITIVE_INFINITY;
    if (rest) this.add(rest);
  }

  /** Starts a line; syllables go with it where the line before is full enough without them. */
  #newLine(): void {
    const line = this.lines.at(-1);
    const syllables = line ? trailing(line) : [];
    const bare = this.#used - syllables.reduce((sum, group) => sum + widthOf(group), 0);
    const whole = syllables.length < (line?.length ?? 0);
    const move =
      syllables.length > 0 && whole && (bare >= this.#enough || this.#hyphens() > maxHyphens);
    if (move) line?.splice(line.length - syllables.length);
    this.lines.push(move ? syllables : []);
    this.#used = move ? this.#used - bare : 0;
  }

  /** Lines in a row, up to the last, that end in a hyphen. */
  #hyphens(): number {
    let count = 0;
    while (isSyllable(this.lines.at(-1 - count)?.at(-1))) count++;
    return count;
  }
}

/** The syllables at the end of a line that belong to an unfinished word. */
function trailing(line: readonly Group[]): Group[] {
  let from = line.length;
  while (from > 0 && isSyllable(line[from - 1])) from--;
  return line.slice(from);
}

/** Syllables of one word become one again; at the line's end the soft hyphen becomes a hyphen. */
function joinSyllables(line: readonly Group[], measure: StyledWords): Word[] {
  const words: Word[] = [];
  let open = '';
  const flat = line.flat();
  flat.forEach((word, index) => {
    const text = open + word.text;
    const last = index === flat.length - 1;
    if (word.text.endsWith(softHyphen) && !last && flat[index + 1]?.style === word.style) {
      open = text.slice(0, -1);
      return;
    }
    open = '';
    const plain = text.endsWith(softHyphen) ? text.slice(0, -1) : text;
    words.push(plain === word.text ? word : measure.measure({ ...word, text: plain }));
    if (last && text.endsWith(softHyphen)) words.push(measure.hyphen(word));
  });
  return words;
}

/** A last line of one short word takes a second one from the line before, where that has enough. */
function fillRunt(lines: Group[][], width: number): Group[][] {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const alone = last?.length === 1 ? last[0] : undefined;
  const pulled = before?.at(-1);
  if (!before || !last || !alone || !pulled || before.length < 4) return lines;
  if (pulled.at(-1)?.lineEnd || isSyllable(pulled)) return lines;
  const size = alone[0]?.style.sizePt ?? 0;
  if (trimmed(alone) > 2.4 * size || trimmed(alone) + widthOf(pulled) > width / 3) return lines;
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
  const at = group.findIndex((word) => {
    const over = used + word.width - word.trailingCut > width;
    if (!over) used += word.width;
    return over;
  });
  const word = group[at];
  if (!word) return undefined;
  const tail = cutWord(word, width - used, measure);
  const rest = [...(tail ? [tail] : []), ...group.splice(at + 1)];
  return rest.length > 0 ? rest : undefined;
}

/** Shortens a word to the letters that fit (at least one) and a hyphen, and returns a word of the others. */
function cutWord(word: Word, width: number, measure: StyledWords): Word | undefined {
  const letters = Array.from(word.text);
  let low = 1;
  let high = letters.length;
  // An address or a number would read differently with a hyphen in it.
  const hyphenAt = (count: number) =>
    /^\p{L}\p{L}$/u.test(`${letters[count - 1]}${letters[count]}`) && !/[/@_\d]/.test(word.text);
  const hyphenPt = measure.hyphen(word).width;
  const wide = (count: number) =>
    measure.measure({ ...word, text: letters.slice(0, count).join('') }).width +
    (hyphenAt(count) ? hyphenPt : 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wide(middle) <= width) low = middle;
    else high = middle - 1;
  }
  if (low >= letters.length) return undefined;
  const tail = measure.measure({ ...word, text: letters.slice(low).join('') });
  delete word.lineEnd;
  delete word.noNewLine;
  const head = letters.slice(0, low).join('') + (hyphenAt(low) ? softHyphen : '');
  Object.assign(word, measure.measure({ ...word, text: head }), { cut: true });
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
