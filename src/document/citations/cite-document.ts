// A paper with citation keys in its prose → the same with citations of a style, and a list of what was cited at its end.
import type { Brief } from '../../brief/brief.ts';
import {
  findCitationKeys,
  type KeyCite,
  type KeyCluster,
} from '../../brief/references/citation-keys.ts';
import type { CslItem } from '../../brief/references/csl-item.ts';
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { readMarkdown } from '../../text/read-markdown.ts';
import type { Document } from '../document.ts';
import { cslStyles } from './csl-styles.ts';
import { type FormattedCitations, formatCitations, isIncomplete } from './format-citations.ts';

export interface CitationOptions {
  /** CSL that `checkStyle` passed; Chicago author-date where none is given. */
  readonly style?: string;
  /** Entries beside the brief's own; of two with one id the brief's is used. */
  readonly references?: readonly CslItem[];
}

/**
 * Formats the citations of a paper; without a citation key the paper is returned as it is.
 *
 * A key without an entry stays as it was typed, with a warning; so is warned of an entry that lacks title or date.
 */
export async function citeDocument(
  document: Document,
  brief: Brief,
  options: CitationOptions = {},
): Promise<Outcome<Document>> {
  const found = findCitationKeys(document.markdown);
  if (found.length === 0) return { value: document, diagnostics: [] };
  const references = poolOf(brief, options.references ?? []);
  const known = found.filter(({ cites }) => cites.every(({ id }) => references.has(id)));
  const diagnostics = [
    ...unknownKeys(found, references, brief),
    ...incompleteEntries(known, references, brief),
  ];
  if (known.length === 0) return { value: document, diagnostics };
  const formatted = await formatCitations({
    references: [...references.values()],
    style: options.style ?? cslStyles.chicago ?? '',
    language: document.meta.language,
    clusters: known.map(({ cites }) => cites),
  });
  return { value: withCitations(document, known, formatted), diagnostics };
}

function poolOf({ data }: Brief, others: readonly CslItem[]): ReadonlyMap<string, CslItem> {
  const pool = new Map(others.map((item) => [item.id, item]));
  for (const item of data.references) pool.set(item.id, item as CslItem);
  return pool;
}

const headings: Readonly<Record<string, { readonly references: string; readonly notes: string }>> =
  {
    en: { references: 'References', notes: 'Notes' },
    de: { references: 'Literatur', notes: 'Anmerkungen' },
    fr: { references: 'Références', notes: 'Notes' },
  };

function withCitations(
  document: Document,
  clusters: readonly KeyCluster[],
  formatted: FormattedCitations,
): Document {
  const words = headings[document.meta.language.slice(0, 2)] ?? headings.en;
  const title = (formatted.notes ? words?.notes : words?.references) ?? '';
  const slug = title.toLowerCase();
  const taken = new RegExp(`^#{1,6} ${title}\\s*$`, 'im').test(document.markdown);
  let text = '';
  let at = 0;
  clusters.forEach(({ span }, index) => {
    const printed = formatted.notes ? `\\[${index + 1}\\]` : (formatted.clusters[index] ?? '');
    // A link within a link is none.
    const linked = taken || printed.includes('](') ? printed : `[${printed}](#${slug})`;
    text += document.markdown.slice(at, span.start) + linked;
    at = span.end;
  });
  text += document.markdown.slice(at).trimEnd();
  const entries = formatted.notes
    ? formatted.clusters.map((note, index) => `${index + 1}. ${note}`)
    : formatted.bibliography.map(({ markdown }) => `- ${markdown}`);
  const markdown = `${text}\n\n## ${title}\n\n${entries.join('\n')}\n`;
  return {
    ...document,
    markdown,
    tree: readMarkdown(markdown),
    attachments: document.attachments.map((each) =>
      each.content === document.markdown ? { ...each, content: markdown } : each,
    ),
  };
}

function unknownKeys(
  clusters: readonly KeyCluster[],
  references: ReadonlyMap<string, CslItem>,
  brief: Brief,
): Diagnostic[] {
  const ids = [...references.keys()];
  return missing(clusters, (id) => !references.has(id)).map((id) => {
    const near = didYouMean(id, ids);
    return {
      ...warning(
        brief,
        id,
        'document/unknown-citation-key',
        `no reference has the key “${id}”; it is printed as typed`,
      ),
      hints:
        near === undefined
          ? ['add it under `references:` or name a file with --references']
          : [`did you mean “${near}”?`],
    };
  });
}

function incompleteEntries(
  clusters: readonly KeyCluster[],
  references: ReadonlyMap<string, CslItem>,
  brief: Brief,
): Diagnostic[] {
  const incomplete = (id: string) => {
    const item = references.get(id);
    return item !== undefined && isIncomplete(item);
  };
  return missing(clusters, incomplete).map((id) =>
    warning(
      brief,
      id,
      'document/incomplete-reference',
      `the entry “${id}” lacks a title or a date, or has known faults; it is printed as in its source`,
    ),
  );
}

function missing(clusters: readonly KeyCluster[], where: (id: string) => boolean): string[] {
  const ids = clusters.flatMap(({ cites }) => cites.map(({ id }: KeyCite) => id));
  return [...new Set(ids.filter(where))];
}

function warning(
  { source }: Brief,
  id: string,
  code: 'document/unknown-citation-key' | 'document/incomplete-reference',
  message: string,
): Diagnostic {
  const start = source.text.indexOf(`@${id}`);
  return {
    severity: 'warning',
    code,
    message,
    source,
    ...(start < 0 ? {} : { span: { start, end: start + id.length + 1 } }),
    hints: [],
  };
}
