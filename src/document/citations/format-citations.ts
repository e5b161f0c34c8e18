// References × a CSL style × citations in order → citations and bibliography as Markdown (home of citeproc).

import type { KeyCite } from '../../brief/references/citation-keys.ts';
import type { CslItem } from '../../brief/references/csl-item.ts';
import { cslLocale } from './csl-locales.ts';
import { richToMarkdown } from './rich-to-markdown.ts';

export interface CitationRequest {
  readonly references: readonly CslItem[];
  /** CSL, checked by `checkStyle`. */
  readonly style: string;
  /** BCP 47. */
  readonly language: string;
  /** Clusters in the order of the text; every id is one of the references. */
  readonly clusters: readonly (readonly KeyCite[])[];
}

export interface FormattedCitations {
  /** True where the style puts citations into notes. */
  readonly notes: boolean;
  /** Markdown of each cluster. */
  readonly clusters: readonly string[];
  /** Only what was cited, in the order of the style. */
  readonly bibliography: readonly { readonly id: string; readonly markdown: string }[];
}

/** Fields that every entry needs so that a style has something to say. */
const needed = ['title', 'issued'] as const;

/**
 * Formats citations. An entry that lacks a title or a date, or whose printed form is known to be faulty, stands in the
 * bibliography as its source prints it (`custom.raw`), never completed. Loads citeproc with the first call.
 */
export async function formatCitations(request: CitationRequest): Promise<FormattedCitations> {
  const { default: CSL } = await import('citeproc');
  const items = new Map(request.references.map((item) => [item.id, plainItem(item)]));
  const system = { retrieveLocale: cslLocale, retrieveItem: (id: string) => items.get(id) };
  const engine = new CSL.Engine(system, request.style, request.language, true);
  engine.setOutputFormat('html');
  const notes = engine.opt.xclass === 'note';
  const cited = new Set(request.clusters.flatMap((cites) => cites.map(({ id }) => id)));
  engine.updateItems([...cited]);
  const printed: string[] = [];
  const before: [string, number][] = [];
  for (const [index, cites] of request.clusters.entries()) {
    const noteIndex = notes ? index + 1 : 0;
    const citation = {
      // citeproc makes up a random name otherwise.
      citationID: `c${index + 1}`,
      citationItems: cites.map(citationItem),
      properties: { noteIndex },
    };
    const [, changed] = engine.processCitationCluster(citation, before, []);
    // A later citation can change an earlier one: 2021 becomes 2021a.
    for (const [place, html] of changed) printed[place] = richToMarkdown(html);
    before.push([citation.citationID, noteIndex]);
  }
  return {
    notes,
    clusters: printed,
    bibliography: bibliographyOf(engine.makeBibliography(), request, cited),
  };
}

function bibliographyOf(
  made: [{ entry_ids: string[][] }, string[]] | false,
  { references }: CitationRequest,
  cited: ReadonlySet<string>,
): FormattedCitations['bibliography'] {
  const [{ entry_ids }, entries] = made === false ? [{ entry_ids: [] }, []] : made;
  const ids = entry_ids.map(([id = '']) => id);
  const printed = entries.map((html, index) => {
    const id = ids[index] ?? '';
    const raw = rawOf(references.find((each) => each.id === id));
    return { id, markdown: richToMarkdown(raw === undefined ? html : escapeHtml(raw)) };
  });
  // A style leaves out an entry of which it can print nothing.
  const silent = references
    .filter(({ id }) => made !== false && cited.has(id) && !ids.includes(id))
    .map((item) => ({
      id: item.id,
      markdown: richToMarkdown(escapeHtml(rawOf(item) ?? item.id)),
    }));
  return [...printed, ...silent];
}

/** The printed form of an entry that cannot be formatted. */
function rawOf(item: CslItem | undefined): string | undefined {
  return item && isIncomplete(item) ? item.custom?.raw : undefined;
}

/** True where an entry lacks what a citation needs, or is known to be faulty. */
export function isIncomplete(item: CslItem): boolean {
  return (
    needed.some((field) => item[field] === undefined) || (item.custom?.issues ?? []).length > 0
  );
}

function citationItem({ suppressAuthor, prefix, suffix, ...cite }: KeyCite) {
  return {
    ...cite,
    ...(prefix === undefined ? {} : { prefix: `${prefix} ` }),
    ...(suffix === undefined ? {} : { suffix: `, ${suffix}` }),
    ...(suppressAuthor ? { 'suppress-author': true } : {}),
  };
}

/** citeproc changes the items it is given, so it gets copies; what has no name and no title goes by its printed form. */
function plainItem(item: CslItem): unknown {
  const { custom, ...fields } = item;
  const named = ['author', 'editor', 'publisher', 'title'].some((field) => field in fields);
  return structuredClone(named ? fields : { ...fields, title: custom?.raw ?? item.id });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
