// The report of a fit → one line, and where asked for the table behind it.
import type { FitReport, FitStepReport } from '../document/fit/fit-report.ts';
import { coloursFor } from './colours.ts';
import { type Column, folded, tableLines } from './table.ts';
import type { World } from './world.ts';

const columns: readonly Column[] = [
  { heading: 'step' },
  { heading: 'from', align: 'right' },
  { heading: 'to', align: 'right' },
  { heading: 'bound', align: 'right' },
];

/** "think-tank: 1 page of 1, 97 % full; gave way in 3 steps", then its steps, pages and losses. */
export function fitText(
  world: World,
  audience: string,
  fit: FitReport | undefined,
  explain: boolean,
): string {
  const colours = coloursFor(world.stdout, world.env);
  if (fit === undefined) return `${colours.bold(audience)}: not fitted\n`;
  const line = `${colours.bold(audience)}: ${sizeOf(fit)}; ${outcomeOf(fit)}\n`;
  if (!explain) return line;
  const width = world.stdout.columns;
  const [heading = '', ...rows] = tableLines(columns, fit.steps.map(row));
  const table = fit.steps.length === 0 ? [] : [colours.dim(heading), ...rows];
  const pages = fit.fill.map((share, index) => `page ${index + 1} ${percent(share)}`).join(', ');
  const lost = fit.leftOut.map(({ what, why }) => folded(`left out: ${what}, ${why}`, width));
  const end = `full: ${pages}; ${fit.passes} ${fit.passes === 1 ? 'layout' : 'layouts'} tried`;
  return `${line}${[...table, ...lost, end].map((each) => `  ${each}\n`).join('')}\n`;
}

function row({ step, about, from, to, bound }: FitStepReport): string[] {
  return [about === undefined ? step : `${step}: ${about}`, from, to, bound];
}

function sizeOf({ pages, limits, share }: FitReport): string {
  const allowed = limits.pages === undefined ? '' : ` of ${limits.pages}`;
  return `${pages} ${pages === 1 ? 'page' : 'pages'}${allowed}, ${percent(share)} full`;
}

function outcomeOf({ steps, spare }: FitReport): string {
  const gave = steps.filter(({ list }) => list === 'give').length;
  const took = steps.length - gave;
  const count = (number: number) => `${number} ${number === 1 ? 'step' : 'steps'}`;
  const what = [
    ...(gave > 0 ? [`gave way in ${count(gave)}`] : []),
    ...(took > 0 ? [`took in ${count(took)}`] : []),
    ...(spare ? ['room to spare'] : []),
  ];
  return what.length > 0 ? what.join(', ') : 'as declared';
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
