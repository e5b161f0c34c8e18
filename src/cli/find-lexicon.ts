// The folder of `--lexicon` → the built-in vocabulary with its word lists added.
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { type Lexicon, type LexiconFile, readLexicon } from '../recommendation/lexicon/lexicon.ts';
import { absolutePath } from './display-path.ts';
import { fault, readText } from './read-text.ts';
import type { World } from './world.ts';

/** The built-in lexicon where no folder is given; every `*.txt` of the folder counts. */
export function findLexicon(world: World, typed: string | undefined): Outcome<Lexicon> {
  if (typed === undefined) return readLexicon();
  const folder = absolutePath(world.folder, typed);
  const names = world.files.list(folder)?.filter((name) => name.endsWith('.txt'));
  if (names === undefined) {
    const missing = fault(typed, 'cli/no-lexicon', 'there is no such folder of word lists');
    return { value: undefined, diagnostics: [missing] };
  }
  const diagnostics: Diagnostic[] = [];
  const files: LexiconFile[] = [];
  for (const name of names) {
    const read = readText(world, join(folder, name), `${typed}/${name}`);
    diagnostics.push(...read.diagnostics);
    if (read.value) files.push({ name, text: read.value.source.text });
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return readLexicon(files);
}
