// Strips → pages: where to break, columns in balance, table headers repeated.
import type { PlacedLine, Strip } from './galley.ts';

/** A stretch of strips set in one column of one page; offsets in points from the page's top left corner. */
export interface Fragment {
  readonly strips: readonly Strip[];
  readonly x: number;
  readonly y: number;
}
export interface SetPage {
  readonly fragments: Fragment[];
  /** Depth of what is set, in points below the top margin. */
  usedPt: number;
}

/** Blocks of one width: the whole measure, or columns. */
export interface Section {
  readonly strips: readonly Strip[];
  readonly columns: number;
  /** Distance from the left edge of one column to that of the next. */
  readonly columnStepPt: number;
}

/** The area that text fills. */
export interface Area {
  readonly leftPt: number;
  readonly topPt: number;
  readonly heightPt: number;
  /** Space between two sections. */
  readonly sectionGapPt: number;
}

/** A strip that fits no page. */
export class TooTall extends Error {
  readonly strip: Strip;
  constructor(strip: Strip) {
    super('a block is taller than the page');
    this.strip = strip;
  }
}

/** Rounding of sums of line heights. */
const slack = 0.05;

/** Sets the sections of one part on pages of its own. */
export function paginate(sections: readonly Section[], area: Area): SetPage[] {
  const pages: SetPage[] = [{ fragments: [], usedPt: 0 }];
  for (const section of sections) {
    if (section.strips.length === 0) continue;
    const strips = section.strips.flatMap((strip) => cut(strip, area.heightPt));
    if (section.columns > 1) setColumns({ ...section, strips }, area, pages);
    else setMeasure(strips, area, pages);
  }
  return pages;
}

/** The page being filled, and how far down it the next thing starts. */
function room(pages: SetPage[], area: Area): { page: SetPage; y: number } {
  const page = pages.at(-1) as SetPage;
  return { page, y: page.usedPt > 0 ? page.usedPt + area.sectionGapPt : 0 };
}

function setMeasure(strips: readonly Strip[], area: Area, pages: SetPage[]): void {
  let from = 0;
  while (from < strips.length) {
    const { page, y } = room(pages, area);
    const to = fit(strips, from, area.heightPt - y, y > 0);
    if (to > from) {
      const piece = withHeader(strips, from, to);
      page.fragments.push({ strips: piece, x: area.leftPt, y: area.topPt + y });
      page.usedPt = y + heightOf(piece);
    }
    from = to;
    if (from < strips.length) pages.push({ fragments: [], usedPt: 0 });
  }
}

function setColumns(section: Section, area: Area, pages: SetPage[]): void {
  const { strips, columns } = section;
  let from = 0;
  while (from < strips.length) {
    const { page, y } = room(pages, area);
    const cuts = balance(strips, from, columns, area.heightPt - y, y > 0);
    let deepest = 0;
    for (let column = 0; column < columns; column++) {
      const [start, end] = [cuts[column] ?? from, cuts[column + 1] ?? from];
      if (end <= start) continue;
      const piece = withHeader(strips, start, end);
      page.fragments.push({
        strips: piece,
        x: area.leftPt + column * section.columnStepPt,
        y: area.topPt + y,
      });
      deepest = Math.max(deepest, heightOf(piece));
    }
    if (deepest > 0) page.usedPt = y + deepest;
    from = cuts.at(-1) ?? strips.length;
    if (from < strips.length) pages.push({ fragments: [], usedPt: 0 });
  }
}

/** Steps of column height that are tried, in points. */
const balanceStep = 2;

/** Where the columns of a page begin and end: as low as all fits, or full where it does not. */
function balance(
  strips: readonly Strip[],
  from: number,
  columns: number,
  height: number,
  shared: boolean,
): number[] {
  const whole = heightOf(strips.slice(from));
  for (let depth = whole / columns; depth < height; depth += balanceStep) {
    const cuts = fill(strips, from, columns, depth, shared);
    if (cuts?.at(-1) === strips.length) return cuts;
  }
  return fill(strips, from, columns, height, shared) ?? [from, from];
}

function fill(
  strips: readonly Strip[],
  from: number,
  columns: number,
  depth: number,
  shared: boolean,
): number[] | undefined {
  const cuts = [from];
  for (let column = 0; column < columns; column++) {
    const start = cuts.at(-1) ?? from;
    if (start >= strips.length) break;
    const end = fit(strips, start, depth, true);
    if (end === start)
      return shared || column > 0
        ? column > 0
          ? cuts
          : undefined
        : [from, fit(strips, from, depth, false)];
    cuts.push(end);
  }
  return cuts;
}

/**
 * How many strips from `from` on go into `height` points; the index after the last.
 *
 * Takes the cheapest break: cost of the place plus 200 × (share left empty)². A page that is `shared` with something above may
 * take nothing; an empty one takes at least one strip.
 */
function fit(strips: readonly Strip[], from: number, height: number, shared: boolean): number {
  const first = strips[from];
  if (!first) return from;
  const header = headerFor(strips, from);
  const top = first.top - (header ? header.bottom - header.top : 0);
  let last = from;
  while (last < strips.length && (strips[last]?.bottom ?? 0) - top <= height + slack) last++;
  if (last === strips.length) return last;
  let best = shared ? from : Math.max(last, from + 1);
  let bestCost = shared ? startCost(first) : Number.MAX_VALUE;
  for (let end = last; end > from; end--) {
    const cost = strips[end]?.cost ?? 0;
    const empty = 1 - ((strips[end - 1]?.bottom ?? 0) - top) / height;
    const total = cost + 200 * empty * empty;
    if (total < bestCost) [best, bestCost] = [end, total];
  }
  return best;
}

/** Cost of leaving the rest of a shared page empty: the whole of it. */
const startCost = (strip: Strip) => (Number.isFinite(strip.cost) ? 200 : 1e6);

function headerFor(strips: readonly Strip[], from: number): Strip | undefined {
  return strips[from]?.header;
}

const heightOf = (strips: readonly Strip[]) =>
  strips.length === 0 ? 0 : (strips.at(-1)?.bottom ?? 0) - (strips[0]?.top ?? 0);

/** The strips of a fragment; where it begins within a table, the header row stands above them again. */
function withHeader(strips: readonly Strip[], from: number, to: number): Strip[] {
  const piece = strips.slice(from, to);
  const header = headerFor(strips, from);
  const first = piece[0];
  if (!header || !first) return piece;
  const shift = first.top - header.bottom;
  const lines = header.lines.map((line) => {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(line)) as PlacedLine, line);
    return Object.assign(copy, { y: line.y + shift, repeated: true });
  });
  return [{ ...header, lines, top: header.top + shift, bottom: header.bottom + shift }, ...piece];
}

/** Cuts a row that is taller than a page where no line of any cell is crossed. */
function cut(strip: Strip, height: number): Strip[] {
  const room = height - (strip.header ? strip.header.bottom - strip.header.top : 0);
  if (strip.bottom - strip.top <= room + slack) return [strip];
  const edges = [...new Set(strip.lines.map((line) => line.y))].sort((a, b) => a - b);
  const clear = edges.filter((y) =>
    strip.lines.every((line) => line.y >= y - slack || line.y + line.getHeight() <= y + slack),
  );
  const bounds = [
    strip.top,
    ...clear.filter((y) => y > strip.top + slack && y > (edges[0] ?? 0)),
    strip.bottom,
  ];
  const pieces = bounds.slice(1).map((bottom, index): Strip => {
    const top = bounds[index] ?? strip.top;
    const lines = strip.lines.filter((line) => line.y >= top - slack && line.y < bottom - slack);
    return { ...strip, top, bottom, lines, cost: index === 0 ? strip.cost : 1 };
  });
  const tall = pieces.find((piece) => piece.bottom - piece.top > room + slack);
  if (tall) throw new TooTall(tall);
  return pieces;
}
