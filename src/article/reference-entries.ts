// The reference zone of a text → one span an entry, whether entries are numbered, set apart, indented or one a line.
import type { Span } from '../text/span.ts';

interface Line extends Span {
  readonly indent: number;
  readonly text: string;
  /** A blank line, or the start of the zone, stands before it. */
  readonly apart: boolean;
}

const marker = /^(?:\[\d{1,4}\]|\d{1,4}[.)]|[•*–-])\s/u;
/** "Nye, J.", "Nye Joseph (2004)", "UNODC (2015)": how an entry opens where nothing else shows its start. */
const opening =
  /^(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}|&|and ).{0,200}?\(?(?:1[5-9]|20)\d\d|\p{Lu}[\p{L}'’-]+, \p{Lu}|\p{Lu}[^.]{2,120} \((?:1[5-9]|20)\d\d)/u;

/** Splits a zone into entries; what is too short to be one (a subheading, a page number) is left out. */
export function referenceEntries(text: string, zone: Span): Span[] {
  const lines = linesOf(text, zone);
  const starts = startsOf(lines);
  const entries: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = entries.at(-1);
    if (!last || starts[index]) entries.push({ start: line.start, end: line.end });
    else entries[entries.length - 1] = { start: last.start, end: line.end };
  }
  return entries.filter((entry) => isEntry(text.slice(entry.start, entry.end)));
}

function linesOf(text: string, zone: Span): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const pattern = /[^\r\n]+|\r\n?|\n/g;
  let breaks = 0;
  for (const match of text.slice(zone.start, zone.end).matchAll(pattern)) {
    if (/^[\r\n]/.test(match[0])) {
      breaks += 1;
      if (breaks > 1) apart = true;
      continue;
    }
    const bare = match[0].trim();
    if (bare === '') continue;
    const indent = match[0].length - match[0].trimStart().length;
    const start = zone.start + match.index + indent;
    lines.push({ start, end: start + bare.length, indent, text: bare, apart });
    apart = false;
    breaks = 0;
  }
  return lines;
}

/** The first way of marking entries that the list follows. */
function startsOf(lines: readonly Line[]): boolean[] {
  const marked = lines.map((line) => marker.test(line.text));
  if (marked[0] && marked.filter(Boolean).length >= 2) return marked;
  const apart = lines.map((line) => line.apart);
  const groups = apart.filter(Boolean).length;
  if (groups >= 3 || groups === lines.length) return apart;
  const least = Math.min(...lines.slice(0, 5000).map((line) => line.indent));
  const hanging = lines.map((line) => line.apart || line.indent === least);
  if (lines[0]?.indent === least && hanging.includes(false)) return hanging;
  return lines.map(
    (line, index) => line.apart || (closes(lines[index - 1]) && opening.test(line.text)),
  );
}

/** An entry ends in a full stop, a bracket, a link or a number, not in the middle of a phrase. */
function closes(line: Line | undefined): boolean {
  return line === undefined || /[.)\]\d/]$|https?:\S+$|doi\S+$/i.test(line.text);
}

function isEntry(text: string): boolean {
  if (text.length < 15) return false;
  return /(?:1[5-9]|20)\d\d|https?:|www\.|n\.d\.|forthcoming|["“‘]/u.test(text);
}
