// `policybrief schema`: what a brief file, a template and its fields may hold → JSON Schema or a list, on stdout.
import type { HelperSignature } from '../document/template-helpers.ts';
import type { FieldLine } from '../document/view-type.ts';
import { choices } from './choices.ts';
import type { ExitCode } from './exit-code.ts';
import { jsonText } from './report.ts';
import { tableLines } from './table.ts';
import type { World } from './world.ts';

/** Each loads what it needs alone: templates bring Handlebars with them. */
const texts = {
  brief: async () => (await import('../brief/json-schema.ts')).briefJsonSchemaText(),
  template: async () =>
    jsonText((await import('../document/read-template.ts')).templateJsonSchema()),
  view: viewText,
};

/** Prints the schema of a brief file (as `schema/brief.schema.json` of the package) or of a template, or the view. */
export async function schema(world: World, typed: string): Promise<ExitCode> {
  const known = Object.keys(texts) as (keyof typeof texts)[];
  for (const what of choices('schema', [typed], known)) world.stdout.write(await texts[what]());
  return 0;
}

/** The view is no file, so it has no JSON Schema: a list of what can stand between braces. */
async function viewText(): Promise<string> {
  const { helperSignatures } = await import('../document/template-helpers.ts');
  const { viewFields } = await import('../document/view-type.ts');
  const fields = eachListOnce(viewFields()).map(({ path, kind, optional, meaning }) => [
    path,
    optional ? `${kind}, if any` : kind,
    meaning,
  ]);
  const helpers = Object.entries<HelperSignature>(helperSignatures).map(
    ([name, { takes, more, gives, meaning }]) => [
      [name, ...takes].join(' ') + (more ? ' …' : ''),
      gives,
      meaning,
    ],
  );
  const lines = [
    ...tableLines([{ heading: 'FIELD' }, { heading: 'IS' }, { heading: 'MEANING' }], fields),
    '',
    ...tableLines([{ heading: 'HELPER' }, { heading: 'GIVES' }, { heading: 'MEANING' }], helpers),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lists of the same things are many (`annex`, `all` …): what is in them is said at the first one. */
function eachListOnce(lines: readonly FieldLine[]): FieldLine[] {
  const firstWith = new Map<string, string>();
  const repeated: string[] = [];
  return lines.flatMap((line) => {
    if (repeated.some((path) => line.path.startsWith(path))) return [];
    const within = `${line.path}${line.kind === 'list' ? '[]' : ''}.`;
    const inside = lines.filter(({ path }) => path.startsWith(within));
    if (inside.length === 0) return [line];
    const key = inside.map(({ path }) => path.slice(within.length)).join(' ');
    const first = firstWith.get(key);
    firstWith.set(key, first ?? within.slice(0, -1));
    if (first === undefined) return [line];
    repeated.push(within);
    return [{ ...line, meaning: `${line.meaning} Like ${first}.`.trim() }];
  });
}
