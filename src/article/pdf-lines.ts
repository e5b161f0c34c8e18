// The positioned runs of a PDF page → its lines of text in reading order, column by column.

/** A run of characters as pdf.js yields it: baseline origin, width, font size in points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** A line of one column; `x` to `right` in points from the left, `y` the baseline from the bottom of the page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its characters. */
  readonly font: string;
  readonly page: number;
  /** 0 for a line across all columns, else the column from 1; lines of one page only compare within a column. */
  readonly column: number;
  /** Cells apart on one baseline: a row of a table. */
  readonly cells: number;
}

interface Fragment {
  runs: Run[];
  x: number;
  right: number;
  y: number;
  size: number;
}

/** Gap between two runs, in ems, from which they are apart: the columns or cells of a page. */
const apart = 1.6;
/** Gap in ems that stands for a blank. */
const blank = 0.18;
/** Narrowest gutter between columns, in points. */
const leastGutter = 7;
/** Widest page of the format, in points (ISO 32000-1, annex C). */
const widestPage = 14_400;

/** Lines of a page, top to bottom within each column, columns from the left. */
export function pageLines(runs: readonly Run[], page: number): PdfLine[] {
  const fragments = fragmentsOf(runs.filter((run) => run.text.trim() !== '' && run.size > 0));
  const gutters = guttersOf(fragments);
  const bands = bandsOf(fragments, gutters);
  return bands.flatMap((band) =>
    rowsOf(band.fragments).map((row) => lineOf(row, page, band.column)),
  );
}

/** Joins runs on one baseline that follow each other closely. */
function fragmentsOf(runs: readonly Run[]): Fragment[] {
  return baselines(runs).flatMap((row) => {
    row.sort((a, b) => a.x - b.x);
    const fragments: Fragment[] = [];
    for (const run of row) {
      const open = fragments.at(-1);
      if (open && run.x - open.right < apart * Math.max(open.size, run.size)) extend(open, run);
      else
        fragments.push({
          runs: [run],
          x: run.x,
          right: run.x + run.width,
          y: run.y,
          size: run.size,
        });
    }
    return fragments;
  });
}

function extend(open: Fragment, run: Run): void {
  // A bold face drawn by printing twice, shifted by a hair, is one run.
  if (isShadow(open, run)) return;
  open.runs.push(run);
  open.right = Math.max(open.right, run.x + run.width);
  if (run.size > open.size) Object.assign(open, { size: run.size, y: run.y });
}

function isShadow(open: Fragment, run: Run): boolean {
  const last = open.runs.at(-1);
  return last !== undefined && last.text === run.text && Math.abs(last.x - run.x) < 0.15 * run.size;
}

/** Groups runs by baseline; raised and lowered figures go with the line they stand in. */
function baselines(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const reach = row ? 0.45 * Math.max(row.size, run.size) : 0;
    if (row && row.y - run.y <= reach) {
      row.runs.push(run);
      if (run.size > row.size) Object.assign(row, { size: run.size, y: run.y });
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs);
}

/** Middles of the white stripes that part the page into columns. */
function guttersOf(fragments: readonly Fragment[]): number[] {
  const left = fragments.reduce((least, fragment) => Math.min(least, fragment.x), Infinity);
  const right = fragments.reduce((most, fragment) => Math.max(most, fragment.right), -Infinity);
  const width = Math.min(right - left, widestPage);
  const narrow = fragments.filter((fragment) => fragment.right - fragment.x < 0.6 * width);
  if (!(width > 0) || narrow.length < 8 || narrow.length < 0.35 * fragments.length) return [];
  const gutters = stripes(coverage(narrow, left, width), Math.floor(0.04 * narrow.length));
  const middles = gutters.map(([start, end]) => left + (start + end) / 2);
  return middles.length <= 3 && isColumns(narrow, middles) ? middles : [];
}

/** How many fragments cover each point of the width. */
function coverage(fragments: readonly Fragment[], left: number, width: number): Uint32Array {
  const covered = new Uint32Array(Math.ceil(width) + 1);
  for (const fragment of fragments)
    for (let x = Math.floor(fragment.x - left); x <= Math.min(width, fragment.right - left); x++)
      covered[x] = (covered[x] ?? 0) + 1;
  return covered;
}

/** Inner stretches that no more than the allowed number cover: a centred heading or a page number may cross. */
function stripes(covered: Uint32Array, allowed: number): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (const [x, count] of covered.entries()) {
    if (count <= allowed) start = start < 0 ? x : start;
    else {
      if (start > 0 && x - start >= leastGutter) found.push([start, x]);
      start = -1;
    }
  }
  return found;
}

/** Columns hold lines of running text; a stripe between numbers, markers or table cells is no gutter. */
function isColumns(fragments: readonly Fragment[], gutters: readonly number[]): boolean {
  const columns = Array.from({ length: gutters.length + 1 }, () => [] as number[]);
  for (const fragment of fragments)
    columns[columnOf(fragment, gutters) - 1]?.push(
      fragment.runs.reduce((sum, run) => sum + run.text.length, 0),
    );
  return columns.every((lengths) => {
    lengths.sort((a, b) => a - b);
    return lengths.length >= 4 && (lengths[lengths.length >> 1] ?? 0) >= 15;
  });
}

/** Column from 1 that a fragment stands in; 0 where it crosses a gutter. */
function columnOf(fragment: Fragment, gutters: readonly number[]): number {
  if (gutters.some((gutter) => fragment.x < gutter - 1 && fragment.right > gutter + 1)) return 0;
  return gutters.filter((gutter) => fragment.x >= gutter - 1).length + 1;
}

/** Stretches of the page in reading order: what crosses the columns stands between their parts above and below. */
function bandsOf(
  fragments: readonly Fragment[],
  gutters: readonly number[],
): { column: number; fragments: Fragment[] }[] {
  if (gutters.length === 0) return [{ column: 0, fragments: [...fragments] }];
  const bands: { column: number; fragments: Fragment[] }[] = [];
  let columns: Fragment[][] = [];
  const flush = (): void => {
    for (const [index, column] of columns.entries())
      if (column.length > 0) bands.push({ column: index, fragments: column });
    columns = Array.from({ length: gutters.length + 2 }, () => []);
  };
  flush();
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y)) {
    const column = columnOf(fragment, gutters);
    if (column === 0 && columns.some((each, index) => index > 0 && each.length > 0)) flush();
    if (column > 0 && (columns[0]?.length ?? 0) > 0) flush();
    columns[column]?.push(fragment);
  }
  flush();
  return bands;
}

/** Fragments of a band that share a baseline, from the left. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - fragment.y <= 0.45 * Math.max(first.size, fragment.size))
      row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function lineOf(row: readonly Fragment[], page: number, column: number): PdfLine {
  const size = row.reduce((most, fragment) => Math.max(most, fragment.size), 0);
  const base = row.find((fragment) => fragment.size === size)?.y ?? 0;
  const fonts = new Map<string, number>();
  for (const run of row.flatMap((fragment) => fragment.runs))
    fonts.set(run.font, (fonts.get(run.font) ?? 0) + run.text.length);
  return {
    text: row
      .map((fragment) => wordsOf(fragment, size, base))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    x: row[0]?.x ?? 0,
    right: row.reduce((most, fragment) => Math.max(most, fragment.right), 0),
    y: base,
    size,
    font: [...fonts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    page,
    column,
    cells: row.length,
  };
}

function wordsOf(fragment: Fragment, size: number, base: number): string {
  let text = '';
  let right = Number.NaN;
  for (const run of fragment.runs) {
    if (isNoteMark(run, size, base, text)) continue;
    const gap = run.x - right > blank * run.size && !/\s$/.test(text);
    text += (gap ? ' ' : '') + run.text;
    right = run.x + run.width;
  }
  return text;
}

/** A small raised figure behind a word points to a note; at the start of a line it is the note's own number. */
function isNoteMark(run: Run, size: number, base: number, before: string): boolean {
  const raised = run.size < 0.8 * size && run.y > base + 0.15 * size;
  return raised && /\S/.test(before) && /^[\d,\s*†‡]{1,8}$/.test(run.text);
}
