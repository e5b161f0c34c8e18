// `policybrief schema`: what a brief file, a template and its fields may hold → JSON Schema or a list, on stdout.
import { briefJsonSchemaText } from '../brief/json-schema.ts';
import { templateJsonSchema } from '../document/read-template.ts';
import { type HelperSignature, helperSignatures } from '../document/template-helpers.ts';
import { type FieldLine, viewFields } from '../document/view-type.ts';
import { choices } from './choices.ts';
import type { ExitCode } from './exit-code.ts';
import { jsonText } from './report.ts';
import { tableLines } from './table.ts';
import type { World } from './world.ts';

const texts = {
  brief: briefJsonSchemaText,
  template: () => jsonText(templateJsonSchema()),
  view: viewText,
};

/** Prints the schema of a brief file (as `schema/brief.schema.json` of the package) or of a template, or the view. */
export function schema(world: World, typed: string): ExitCode {
  const known = Object.keys(texts) as (keyof typeof texts)[];
  for (const what of choices('schema', [typed], known)) world.stdout.write(texts[what]());
  return 0;
}

/** The view is no file, so it has no JSON Schema: a list of what can stand between braces. */
function viewText(): string {
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
