// `--citation-style` and `--references` → the style and the entries for citation keys.
import { readReferences } from '../brief/references/read-references.ts';
import type { Outcome } from '../diagnostic/diagnostic.ts';
import { checkStyle } from '../document/citations/check-style.ts';
import type { CitationOptions } from '../document/citations/cite-document.ts';
import { cslStyles } from '../document/citations/csl-styles.ts';
import { choices } from './choices.ts';
import { absolutePath } from './display-path.ts';
import { readText } from './read-text.ts';
import type { World } from './world.ts';

interface Typed {
  readonly citationStyle?: string;
  readonly references?: string;
}

/** Reads both; throws UsageError for a style that is neither a known name nor a .csl file. */
export function readCitationOptions(world: World, typed: Typed): Outcome<CitationOptions> {
  const style = readStyle(world, typed.citationStyle);
  const references = readEntries(world, typed.references);
  return {
    value: {
      ...(style.value === undefined ? {} : { style: style.value }),
      ...(references.value === undefined ? {} : { references: references.value }),
    },
    diagnostics: [...style.diagnostics, ...references.diagnostics],
  };
}

function readStyle(world: World, typed: string | undefined): Outcome<string> {
  if (typed === undefined) return { value: undefined, diagnostics: [] };
  if (!/\.csl$/i.test(typed)) {
    const [name = ''] = choices('citation style', [typed], Object.keys(cslStyles));
    return { value: cslStyles[name], diagnostics: [] };
  }
  const { value, diagnostics } = readText(world, absolutePath(world.folder, typed), typed);
  return value === undefined ? { value, diagnostics } : checkStyle(value.source);
}

function readEntries(
  world: World,
  typed: string | undefined,
): Outcome<NonNullable<CitationOptions['references']>> {
  if (typed === undefined) return { value: undefined, diagnostics: [] };
  const { value, diagnostics } = readText(world, absolutePath(world.folder, typed), typed);
  return value === undefined ? { value, diagnostics } : readReferences(value.source);
}
