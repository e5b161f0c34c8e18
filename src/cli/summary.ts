// The report of one brief → the table that a build prints.
import { shortReason } from '../document/short-reason.ts';
import { coloursFor } from './colours.ts';
import type { BriefReport, PaperReport } from './report.ts';
import { type Column, folded, tableLines } from './table.ts';
import type { World } from './world.ts';

const columns: readonly Column[] = [
  { heading: 'file' },
  { heading: 'pages' },
  { heading: 'words', align: 'right' },
  { heading: 'shown', align: 'right' },
  { heading: 'annex', align: 'right' },
  { heading: 'left out', align: 'right' },
  { heading: 'to supply', align: 'right' },
];

/** One row an audience, then what each leaves out and why, and the fields that a person still has to supply. */
export function summaryText(
  world: World,
  name: string,
  folder: string,
  report: BriefReport,
): string {
  const colours = coloursFor(world.stdout, world.env);
  const [heading = '', ...rows] = tableLines(columns, report.papers.map(row));
  const { columns: width } = world.stdout;
  const leftOut = report.papers.flatMap((paper) => leftOutLine(paper) ?? []);
  const fields = [...new Set(report.papers.flatMap((paper) => paper.toSupply))];
  const open = fields.length === 0 ? [] : [`to supply in ${name}: ${fields.join(', ')}`];
  return `${[
    `${colours.bold(name)} → ${folder}`,
    colours.dim(heading),
    ...rows,
    ...leftOut.map((line) => colours.dim(folded(line, width, { indent: '  ' }))),
    ...open.map((line) => colours.yellow(folded(line, width, { indent: '  ' }))),
  ].join('\n')}\n\n`;
}

function row(paper: PaperReport): string[] {
  const { recommendations } = paper;
  return [
    filesCell(paper),
    pagesCell(paper),
    limited(paper.words.main, paper.words.limit),
    String(recommendations.main.length),
    String(recommendations.annex.length),
    String(recommendations.leftOut.length),
    String(paper.toSupply.length),
  ];
}

function filesCell({ audience, files }: PaperReport): string {
  return `${audience}${files.map((file) => file.slice(audience.length)).join(' ')}`;
}

/** "2/2 + 3": pages of the main part, its limit, pages of the annexes. */
function pagesCell({ pages }: PaperReport): string {
  if (pages.main === null) return '–';
  const annexes = pages.annexes.reduce((sum, count) => sum + count, 0);
  return limited(pages.main, pages.limit) + (annexes > 0 ? ` + ${annexes}` : '');
}

function limited(count: number, limit: number | null): string {
  return limit === null ? String(count) : `${count}/${limit}`;
}

/** "press leaves out R02 R04 (needs a tick), R06 (other themes)": ids by the short form of their reason. */
function leftOutLine({ audience, recommendations }: PaperReport): string | undefined {
  const byReason = new Map<string, string[]>();
  for (const { id, reason } of recommendations.leftOut) {
    const short = shortReason(reason);
    byReason.set(short, [...(byReason.get(short) ?? []), id]);
  }
  if (byReason.size === 0) return undefined;
  const parts = [...byReason].map(([reason, ids]) => `${ids.join(' ')} (${reason})`);
  return `${audience} leaves out ${parts.join(', ')}`;
}
