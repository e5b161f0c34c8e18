// The texts of a theme and of those it extends → the theme, or all that is wrong with it.
import { z } from 'zod';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostic/diagnostic.ts';
import { suggestion } from '../../diagnostic/did-you-mean.ts';
import { frontMatterDiagnostics } from '../../diagnostic/front-matter-diagnostics.ts';
import { schemaDiagnostics } from '../../diagnostic/schema-diagnostics.ts';
import type { Source } from '../../text/source.ts';
import { readYaml } from '../../text/yaml/read-yaml.ts';
import type { PageColours } from '../document.ts';
import { contrast, contrastAA } from './contrast.ts';
import { type ThemeData, themeSchema } from './theme-schema.ts';

/** A theme with what it inherits; what is absent stays as the template has it. */
export interface Theme extends Omit<ThemeData, 'colours' | 'extends'> {
  readonly colours: PageColours | undefined;
}

/** Reads a theme by name; `sources` are all that it may extend. Errors at their line and column. */
export function readTheme(name: string, sources: ReadonlyMap<string, Source>): Outcome<Theme> {
  const chain: ThemeData[] = [];
  const seen: string[] = [];
  let next: string | undefined = name;
  while (next !== undefined) {
    const source = sources.get(next);
    if (source === undefined) throw new Error(`there is no theme ${next}`);
    seen.push(next);
    const { value, diagnostics } = readOne(source, seen, sources);
    if (value === undefined) return { value: undefined, diagnostics };
    chain.unshift(value);
    next = value.extends;
  }
  const theme = chain.reduce(inherit);
  const source = sources.get(name);
  const diagnostics = source ? checkColours(theme, source) : [];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { colours, extends: _, ...rest } = theme;
  const whole = Object.keys(colours).length > 0;
  return {
    value: { ...rest, colours: whole ? { ...plain, ...given(colours) } : undefined },
    diagnostics,
  };
}

/** Colours that a theme does not name: black on white. */
const plain: PageColours = {
  ink: '#000000',
  accent: '#000000',
  muted: '#333333',
  rule: '#666666',
  hair: '#999999',
  tint: '#f2f2f2',
  strongTint: '#e2e2e2',
};

const given = (colours: ThemeData['colours']) =>
  Object.fromEntries(Object.entries(colours).filter(([, value]) => value !== undefined));

function inherit(base: ThemeData, own: ThemeData): ThemeData {
  return {
    ...base,
    ...own,
    colours: { ...base.colours, ...own.colours },
    marginsMm: { ...base.marginsMm, ...own.marginsMm },
  };
}

function readOne(
  source: Source,
  seen: readonly string[],
  sources: ReadonlyMap<string, Source>,
): Outcome<ThemeData> {
  const span = { start: 0, end: source.text.length };
  const read = readYaml(source.text, span);
  if ('problems' in read) return fail(frontMatterDiagnostics(read.problems, source));
  const { value, places } = read.map;
  const file = { ...places, data: value, span, body: { start: span.end, end: span.end } };
  const parsed = themeSchema.safeParse(value);
  if (!parsed.success) {
    const schema = z.toJSONSchema(themeSchema, { io: 'input', target: 'draft-2020-12' });
    return fail(schemaDiagnostics(parsed.error.issues, file, source, schema));
  }
  const { extends: base } = parsed.data;
  if (base === undefined) return { value: parsed.data, diagnostics: [] };
  const known = [...sources.keys()].filter((name) => !seen.includes(name));
  if (known.includes(base)) return { value: parsed.data, diagnostics: [] };
  const circle = seen.includes(base);
  const message = circle ? `the theme “${base}” extends itself` : `there is no theme “${base}”`;
  const at = places.valueSpan(['extends']);
  const hints = circle ? [] : suggestion(base, known);
  return fail([
    { severity: 'error', code: 'document/theme-extends', message, source, span: at, hints },
  ]);
}

/** Each text colour on each ground it can stand on. */
function checkColours({ colours }: ThemeData, source: Source): Diagnostic[] {
  const all = { ...plain, ...given(colours), white: '#ffffff' };
  const pairs = [
    ...(['ink', 'accent', 'muted'] as const).flatMap((text) =>
      (['white', 'tint', 'strongTint'] as const).map((ground) => [text, ground] as const),
    ),
    ['white', 'accent'] as const,
  ];
  return pairs.flatMap(([text, ground]): Diagnostic[] => {
    const found = contrast(all[text], all[ground]);
    if (found >= contrastAA) return [];
    const shown = (Math.floor(found * 100) / 100).toFixed(2);
    return [
      {
        severity: 'error',
        code: 'document/theme-contrast',
        message: `“${text}” (${all[text]}) on “${ground}” (${all[ground]}) has a contrast of ${shown} : 1, less than ${contrastAA} : 1`,
        source,
        hints: ['WCAG 2.2 level AA asks for it; darken the text or lighten the ground'],
      },
    ];
  });
}

function fail(diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { value: undefined, diagnostics };
}
