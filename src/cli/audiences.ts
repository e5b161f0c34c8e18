// `policybrief audiences`: templates → who they are for, and what each would take from a brief.
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { selectRecommendations } from '../document/select.ts';
import type { Template } from '../document/template.ts';
import { type Colours, coloursFor } from './colours.ts';
import type { ExitCode } from './exit-code.ts';
import { findings, printFindings } from './findings.ts';
import { type BriefFile, gatherInputs, gatherTemplates } from './inputs.ts';
import { jsonText } from './report.ts';
import { folded } from './table.ts';
import type { World } from './world.ts';

export interface AudiencesOptions {
  readonly templates?: string;
  readonly json?: boolean;
}

/** Who an audience is; `takes` is there where a brief was named. */
interface Audience {
  readonly id: string;
  readonly name: string;
  readonly reader: string;
  readonly angle: string;
  readonly takes?: {
    readonly main: readonly string[];
    readonly annex: readonly string[];
    readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
  };
}

/** Lists the audiences; with a brief, also what each takes from it. */
export function audiences(
  world: World,
  typed: string | undefined,
  options: AudiencesOptions,
): ExitCode {
  const inputs =
    typed === undefined
      ? { ...gatherTemplates(world, options), briefs: [] }
      : gatherInputs(world, [typed], options);
  if (hasErrors(inputs.diagnostics)) {
    if (options.json) world.stdout.write(jsonText({ diagnostics: findings(inputs.diagnostics) }));
    else printFindings(world, inputs.diagnostics);
    return 1;
  }
  const list = inputs.templates.map((template) => audienceOf(template, inputs.briefs[0]));
  if (options.json) world.stdout.write(jsonText({ audiences: list }));
  else for (const audience of list) world.stdout.write(paragraph(world, audience));
  return 0;
}

function audienceOf(template: Template, file: BriefFile | undefined): Audience {
  const { name, reader, angle } = template.data;
  const audience = { id: template.id, name, reader, angle };
  if (file === undefined) return audience;
  const { main, annex, leftOut } = selectRecommendations(file.brief, template);
  return {
    ...audience,
    takes: {
      main: main.map(({ recommendation }) => recommendation.id),
      annex: annex.map(({ recommendation }) => recommendation.id),
      leftOut: leftOut.map(({ id, reason }) => ({ id, reason })),
    },
  };
}

function paragraph(world: World, { id, name, reader, angle, takes }: Audience): string {
  const colours = coloursFor(world.stdout, world.env);
  const lines = [`${colours.bold(id)}: ${name}`, `  for   ${reader}`, `  wants ${angle}`];
  if (takes !== undefined) lines.push(...takenLines(takes, colours, world.stdout.columns));
  return `${lines.join('\n')}\n\n`;
}

function takenLines(
  takes: NonNullable<Audience['takes']>,
  colours: Colours,
  width: number,
): string[] {
  const left = takes.leftOut.map(({ id, reason }) => `${id} (${reason})`).join(', ');
  const rows: [string, string, (text: string) => string][] = [
    ['  shows ', takes.main.join(' '), String],
    ['  annex ', takes.annex.join(' '), String],
    ['  not   ', left, colours.dim],
  ];
  return rows
    .filter(([, text]) => text !== '')
    .map(([head, text, paint]) => paint(folded(text, width, { head })));
}
