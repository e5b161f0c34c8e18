// The report of one brief → the table that a build prints.
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
  { heading: 'left out' },
  { heading: 'to supply', align: 'right' },
];

/** One row an audience, then the fields that a person still has to supply. */
export function summaryText(
  world: World,
  name: string,
  folder: string,
  report: BriefReport,
): string {
  const colours = coloursFor(world.stdout, world.env);
  const [heading = '', ...rows] = tableLines(columns, report.papers.map(row));
  const fields = [...new Set(report.papers.flatMap((paper) => paper.toSupply))];
  const open =
    fields.length === 0
      ? []
      : [folded(`to supply in ${name}: ${fields.join(', ')}`, world.stdout.columns, '  ')];
  return `${[
    `${colours.bold(name)} → ${folder}`,
    colours.dim(heading),
    ...rows,
    ...open.map((line) => colours.yellow(line)),
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
    leftOutCell(recommendations.leftOut),
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

/** "9: 6 not chosen, 3 need a tick": how many, and how many for which reason. */
function leftOutCell(leftOut: readonly { readonly reason: string }[]): string {
  if (leftOut.length === 0) return '0';
  const reasons = new Map<string, number>();
  for (const { reason } of leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const parts = [...reasons].map(([reason, count]) => `${count} ${reason}`);
  return `${leftOut.length}: ${parts.join(', ')}`;
}
