// How many strips go into a given height: the cheapest place to break, table headers repeated, tall rows cut.
import type { PlacedLine, Strip } from './strip.ts';

/** A strip that fits no page. */
export class TooTall extends Error {
  readonly strip: Strip;
  constructor(strip: Strip) {
    super('a block is taller than the page');
    this.strip = strip;
  }
}

/** Rounding of sums of line heights, in points. */
const slack = 0.05;

/** Weight of what a break leaves empty, against the costs of `breakCosts`: half a page empty costs 50. */
const emptyWeight = 200;

/** Depth of strips that follow each other. */
export function depthOf(strips: readonly Strip[]): number {
  return strips.length === 0 ? 0 : (strips.at(-1)?.bottom ?? 0) - (strips[0]?.top ?? 0);
}

/**
 * Index after the last strip, from `from` on, that goes into `height` points.
 *
 * Takes the cheapest break: the cost of the place plus what it leaves empty, squared. Where something stands above on
 * the same page (`shared`) it may take none; otherwise it takes at least one.
 */
export function takeStrips(
  strips: readonly Strip[],
  from: number,
  height: number,
  shared: boolean,
): number {
  const first = strips[from];
  if (!first) return from;
  const top = first.top - (first.header ? depthOf([first.header]) : 0);
  let last = from;
  while (last < strips.length && bottomOf(strips[last]) - top <= height + slack) last++;
  if (last === strips.length) return last;
  const none = { end: from, cost: Number.isFinite(first.cost) ? emptyWeight : 1e6 };
  let best = shared ? none : { end: Math.max(last, from + 1), cost: Number.MAX_VALUE };
  for (let end = last; end > from; end--) {
    const empty = 1 - (bottomOf(strips[end - 1]) - top) / height;
    const cost = (strips[end]?.cost ?? 0) + emptyWeight * empty * empty;
    if (cost < best.cost) best = { end, cost };
  }
  return best.end;
}

const bottomOf = (strip: Strip | undefined) => strip?.bottom ?? 0;

/** The strips of a fragment; where it begins within a table, the header row stands above them again. */
export function withHeader(strips: readonly Strip[], from: number, to: number): Strip[] {
  const piece = strips.slice(from, to);
  const header = strips[from]?.header;
  const first = piece[0];
  if (!header || !first) return piece;
  const shift = first.top - header.bottom;
  const lines = header.lines.map((line) => {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(line)) as PlacedLine, line);
    return Object.assign(copy, { y: line.y + shift, repeated: true });
  });
  return [{ ...header, lines, top: header.top + shift, bottom: header.bottom + shift }, ...piece];
}

/** Cuts a row that is taller than a page where no line of any cell is crossed. Throws `TooTall` where that fails. */
export function cutTall(strip: Strip, height: number): Strip[] {
  const room = height - (strip.header ? depthOf([strip.header]) : 0);
  if (strip.bottom - strip.top <= room + slack) return [strip];
  const bounds = [strip.top, ...clearings(strip).slice(1), strip.bottom];
  const pieces = bounds.slice(1).map((bottom, index): Strip => {
    const top = bounds[index] ?? strip.top;
    const lines = strip.lines.filter((line) => line.y >= top - slack && line.y < bottom - slack);
    return { ...strip, top, bottom, lines, cost: index === 0 ? strip.cost : 1 };
  });
  const tall = pieces.find((piece) => piece.bottom - piece.top > room + slack);
  if (tall) throw new TooTall(tall);
  return pieces;
}

/** Heights at which a line begins and no other is crossed, the first line's included. */
function clearings(strip: Strip): number[] {
  const tops = [...new Set(strip.lines.map((line) => line.y))].sort((a, b) => a - b);
  return tops.filter((y) =>
    strip.lines.every((line) => line.y >= y - slack || line.y + line.getHeight() <= y + slack),
  );
}
