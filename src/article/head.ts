// The first blocks of a text → its title, authors and the note on them; those blocks get zones of their own.
import type { RawBlock } from './raw-block.ts';

/** What the head of a text says of it, and its blocks with the head marked. */
export interface Head {
  readonly blocks: readonly RawBlock[];
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly authorNote: string | undefined;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const name =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.?\s+)?\p{Lu}[\p{L}'\u2019.-]*(?:\s+(?:\p{Lu}[\p{L}'\u2019.-]*|de|da|van|von|der|bin|al|el)){1,4}$/u;
/** Words that stand in headings of two to five capitalised words, never in names. */
const notAName =
  /\b(?:introduction|background|summary|overview|policy|recommendations?|analysis|report|section|chapter|the|and existing|methods?|findings|conclusions?|abstract|key|executive|messages|context|problem|issue|options|threats|law|measures|building|report|study|review|brief|paper|data|climate|change|security|development|health|education|committee|council|national|international|united|state|states|government)\b/i;

/** Names of a byline such as "By Ann Lee and Bo Ek"; none where it is no byline. */
export function bylineNames(text: string): readonly string[] {
  const bare = flat(text).replace(/^by:?\s+/i, '');
  const parts = bare.split(/\s*(?:,| and | & |;)\s*/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 8) return [];
  return parts.every((part) => name.test(part) && !notAName.test(part)) ? parts : [];
}

function noteAfter(
  blocks: readonly RawBlock[],
  index: number,
  text: string,
  authors: readonly string[],
): string | undefined {
  const block = blocks[index];
  if (block === undefined || block.zone !== 'body') return undefined;
  const words = flat(text.slice(block.span.start, block.span.end));
  if (words.length > 700) return undefined;
  const surname = authors[0]?.split(' ').at(-1) ?? '';
  return surname !== '' &&
    words.slice(0, 80).includes(surname) &&
    /\b(?:is|are|was|works|serves|holds)\b/.test(words)
    ? words
    : undefined;
}

/** Marks title, byline and author note among the blocks of a text. */
export function readHead(blocks: readonly RawBlock[], text: string): Head {
  const first = blocks[0];
  const slice = (block: RawBlock): string => flat(text.slice(block.span.start, block.span.end));
  const none = { blocks, title: undefined, authors: [], authorNote: undefined };
  if (first === undefined || first.zone !== 'heading' || first.list !== undefined) return none;
  const second = blocks[1];
  const authors =
    second === undefined || second.list !== undefined ? [] : bylineNames(slice(second));
  const { shape: _, level: __, ...plain } = first;
  const marked: RawBlock[] = [{ ...plain, zone: 'title' }, ...blocks.slice(1)];
  if (second === undefined || authors.length === 0) {
    return second?.zone === 'heading' || first.level === 1
      ? { ...none, blocks: marked, title: slice(first) }
      : { ...none, title: slice(first) };
  }
  marked[1] = { span: second.span, zone: 'byline' };
  const authorNote = noteAfter(blocks, 2, text, authors);
  const third = blocks[2];
  if (authorNote !== undefined && third !== undefined)
    marked[2] = { span: third.span, zone: 'byline' };
  return { blocks: marked, title: slice(first), authors, authorNote };
}
