// A file of references (CSL-JSON, BibTeX or RIS) → CSL items, with every fault at its place.
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../../text/source.ts';
import type { CslItem } from './csl-item.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCslJson } from './read-csl-json.ts';
import { readRis } from './read-ris.ts';
import { type Entries, referenceFault } from './reference-fault.ts';

/** Reads by what the text looks like, not by the file's name. Of two entries with one key the first stays. */
export function readReferences(source: Source): Outcome<readonly CslItem[]> {
  const { entries, diagnostics } = readerOf(source.text)(source);
  const first = new Map<string, Entries['entries'][number]>();
  const twice: Diagnostic[] = [];
  for (const entry of entries) {
    const { id } = entry.item;
    const earlier = first.get(id);
    if (!earlier) first.set(id, entry);
    else
      twice.push({
        ...referenceFault(
          source,
          entry.span,
          'brief/duplicate-reference',
          `the key “${id}” stands here a second time`,
        ),
        related: [{ message: 'first here', source, span: earlier.span }],
        hints: ['give each entry a key of its own'],
      });
  }
  const all = [...diagnostics, ...twice];
  const failed = all.some(({ severity }) => severity === 'error');
  return {
    value: failed ? undefined : [...first.values()].map(({ item }) => item),
    diagnostics: all,
  };
}

function readerOf(text: string): (source: Source) => Entries {
  if (/^\uFEFF?\s*[[{]/.test(text)) return readCslJson;
  return /^\s*TY {2}- /m.test(text) ? readRis : readBibtex;
}
