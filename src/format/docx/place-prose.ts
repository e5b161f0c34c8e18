// Sections a person wrote × the units of a paper → which units print which paragraph of which section.
import { findCitationKeys } from '../../brief/references/citation-keys.ts';
import type { EvidenceProse } from '../../document/evidence.ts';
import { type MarkdownNode, plainText } from '../../text/markdown-tree.ts';
import { readMarkdown } from '../../text/read-markdown.ts';
import type { Span } from '../../text/span.ts';
import type { Unit } from './units.ts';

/** A unit that prints a paragraph of a section. */
export interface ProsePlace {
  readonly section: string;
  /** The paragraph in the section's Markdown; absent for cells of a table, which have no place of
   * their own, and for paragraphs with citations. */
  readonly span: Span | undefined;
  /** True for the last paragraph of its section. */
  readonly last: boolean;
}

/** Unit name → place, for every section whose paragraphs stand in the paper one after the other. */
export function placeProse(
  prose: readonly EvidenceProse[],
  units: readonly Unit[],
): ReadonlyMap<string, ProsePlace> {
  const places = new Map<string, ProsePlace>();
  for (const { section, markdown } of prose) {
    const paragraphs = [...paragraphsOf(readMarkdown(markdown))];
    const start = units.findIndex((_, index) =>
      paragraphs.every(
        ({ text, cites }, offset) => units[index + offset]?.text === text || (cites && index > 0),
      ),
    );
    if (start < 0 || paragraphs.every(({ cites }) => cites)) continue;
    paragraphs.forEach(({ span }, offset) => {
      const unit = units[start + offset];
      if (unit && !places.has(unit.name))
        places.set(unit.name, { section, span, last: offset === paragraphs.length - 1 });
    });
  }
  return places;
}

interface ProseParagraph {
  readonly text: string;
  readonly span: Span | undefined;
  /** Its citation keys are printed as citations, so its words are not those of the paper. */
  readonly cites: boolean;
}

const hasKeys = (text: string) => findCitationKeys(text).length > 0;

function* paragraphsOf(node: MarkdownNode): Generator<ProseParagraph> {
  if (['paragraph', 'heading', 'code', 'tableCell'].includes(node.type)) {
    const text = plainText(node);
    // Only a paragraph can be written back without knowing the marks around it.
    if (text.trim() !== '')
      yield {
        text,
        span: node.type === 'paragraph' && !hasKeys(text) ? node.span : undefined,
        cites: hasKeys(text),
      };
  } else if ('children' in node) for (const child of node.children) yield* paragraphsOf(child);
}
