// Blocks with headings → the sections they open, nested by level or by the shapes of unmarked headings.
import type { Section } from './article.ts';
import type { RawBlock } from './raw-block.ts';

/** Sections of a text and the section each block stands in. */
export interface Outline {
  readonly sections: readonly Section[];
  /** One index into `sections` for each block. */
  readonly sectionOf: readonly number[];
}

interface Open {
  heading: Section['heading'];
  level: number;
  start: number;
  end: number;
  parent: number | undefined;
}

/**
 * Levels of headings that carry none: a shape seen for the first time stands one below the heading before it, a shape
 * seen before closes everything down to its own level.
 */
function levelsOf(blocks: readonly RawBlock[]): ReadonlyMap<RawBlock, number> {
  const levels = new Map<RawBlock, number>();
  let stack: string[] = [];
  for (const block of blocks) {
    if (block.zone !== 'heading') continue;
    if (block.level !== undefined) {
      levels.set(block, block.level);
      continue;
    }
    const shape = block.shape ?? 'plain';
    const known = stack.indexOf(shape);
    stack = known >= 0 ? stack.slice(0, known + 1) : [...stack, shape];
    levels.set(block, Math.min(6, stack.length));
  }
  return levels;
}

/** Index of the nearest open section above `from` that a heading of `level` stands in. */
function parentFor(open: readonly Open[], from: number, level: number): number | undefined {
  let parent: number | undefined = from === 0 ? undefined : from;
  while (parent !== undefined && (open[parent]?.level ?? 0) >= level) parent = open[parent]?.parent;
  return parent;
}

/** Lets a section and those around it reach to `end`. */
function stretch(open: readonly Open[], from: number, end: number): void {
  for (let at: number | undefined = from; at !== undefined; at = open[at]?.parent) {
    const section = open[at];
    if (section !== undefined) section.end = Math.max(section.end, end);
  }
}

/** Sections in reading order; the first has no heading and holds what stands before the first one. */
export function outline(blocks: readonly RawBlock[], length: number): Outline {
  const levels = levelsOf(blocks);
  const open: Open[] = [{ heading: undefined, level: 1, start: 0, end: 0, parent: undefined }];
  const sectionOf: number[] = [];
  let current = 0;
  for (const block of blocks) {
    const level = levels.get(block);
    if (level !== undefined) {
      const parent = parentFor(open, current, level);
      current = open.length;
      open.push({ heading: block.span, level, ...block.span, parent });
    }
    sectionOf.push(current);
    stretch(open, current, block.span.end);
  }
  const sections = open.map(({ heading, level, start, end, parent }) => ({
    heading,
    level,
    span: { start: Math.min(start, length), end: Math.min(end, length) },
    parent,
  }));
  return { sections, sectionOf };
}
