// Lists of the tree → Word numberings that go on counting when a person adds an item.
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { List, ListItem } from '../../text/markdown-tree.ts';
import { isLettered } from './units.ts';

type Config = INumberingOptions['config'][number];
type LevelText = (level: number) => string;

/** Twips an item is indented for each level; half an inch is Word's own, this is calmer. */
export const indentTwips = 425;
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Collects the numberings of one paper. A numbered paragraph after a heading continues the count before it. */
export class Numbering {
  readonly #configs: Config[] = [
    bullet('bullets', (level) => (level % 2 === 0 ? '•' : '–')),
    bullet('open-boxes', () => '☐'),
    bullet('ticked-boxes', () => '☑'),
  ];
  #running: { readonly reference: string; next: number } | undefined;

  get configs(): readonly Config[] {
    return this.#configs;
  }

  /** Name of the numbering of each item of a list; undefined where the label stays text. */
  referenceOf(list: List, depth: number): (item: ListItem) => string | undefined {
    if (list.ordered) {
      const reference = this.#ordered(list, depth);
      return () => reference;
    }
    if (isLettered(list)) {
      const reference = this.#add(LevelFormat.LOWER_LETTER, (level) => `(%${level + 1})`, 1);
      return () => reference;
    }
    return ({ checked }) =>
      checked === undefined ? 'bullets' : checked ? 'ticked-boxes' : 'open-boxes';
  }

  #ordered(list: List, depth: number): string {
    const end = list.start + list.children.length;
    if (depth === 0 && this.#running?.next === list.start && list.start !== 1) {
      this.#running.next = end;
      return this.#running.reference;
    }
    const reference = this.#add(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, list.start);
    if (depth === 0) this.#running = { reference, next: end };
    return reference;
  }

  #add(
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: LevelText,
    start: number,
  ): string {
    const reference = `list-${this.#configs.length}`;
    this.#configs.push({ reference, levels: levels.map(levelOf(format, text, start)) });
    return reference;
  }
}

function bullet(reference: string, text: LevelText): Config {
  return { reference, levels: levels.map(levelOf(LevelFormat.BULLET, text, 1)) };
}

function levelOf(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: LevelText,
  start: number,
) {
  return (level: number) => ({
    level,
    format,
    text: text(level),
    start,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: indentTwips * (level + 1), hanging: indentTwips } },
    },
  });
}
