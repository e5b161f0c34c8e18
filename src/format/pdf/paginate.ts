// Strips → pages: full measure or columns in balance.

import { cutTall, depthOf, takeStrips, withHeader } from './page-break.ts';
import type { Strip } from './strip.ts';

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

/** Sets the sections of one part on pages of its own. Throws `TooTall` for a strip that fits no page. */
export function paginate(sections: readonly Section[], area: Area): SetPage[] {
  const pages: SetPage[] = [{ fragments: [], usedPt: 0 }];
  for (const section of sections) {
    const strips = section.strips.flatMap((strip) => cutTall(strip, area.heightPt));
    let from = 0;
    while (from < strips.length) {
      const page = pages.at(-1) as SetPage;
      from = setColumns({ ...section, strips }, from, page, area);
      if (from < strips.length) pages.push({ fragments: [], usedPt: 0 });
    }
  }
  return pages;
}

/** Sets what fits on the rest of a page; the index of the first strip that does not. */
function setColumns(section: Section, from: number, page: SetPage, area: Area): number {
  const { strips, columns, columnStepPt } = section;
  const y = page.usedPt > 0 ? page.usedPt + area.sectionGapPt : 0;
  const ends = columnEnds(strips, from, columns, area.heightPt - y, y > 0);
  let start = from;
  ends.forEach((end, column) => {
    if (end === start) return;
    const piece = withHeader(strips, start, end);
    page.fragments.push({
      strips: piece,
      x: area.leftPt + column * columnStepPt,
      y: area.topPt + y,
    });
    page.usedPt = Math.max(page.usedPt, y + depthOf(piece));
    start = end;
  });
  return start;
}

/** Steps of column depth that are tried, in points. */
const balanceStepPt = 2;

/** Where the columns of a page end: as shallow as all fits, or full where it does not. */
function columnEnds(
  strips: readonly Strip[],
  from: number,
  columns: number,
  height: number,
  shared: boolean,
): number[] {
  if (columns > 1) {
    const whole = depthOf(strips.slice(from));
    for (let depth = whole / columns; depth < height; depth += balanceStepPt) {
      const ends = fill(strips, from, columns, depth, shared);
      if (ends.at(-1) === strips.length) return ends;
    }
  }
  return fill(strips, from, columns, height, shared);
}

/** Fills columns of one depth, one after the other; the first of an otherwise empty page takes at least one strip. */
function fill(
  strips: readonly Strip[],
  from: number,
  columns: number,
  depth: number,
  shared: boolean,
): number[] {
  const ends: number[] = [];
  for (let column = 0; column < columns; column++) {
    const start = ends.at(-1) ?? from;
    ends.push(takeStrips(strips, start, depth, shared || column > 0));
  }
  return ends;
}
