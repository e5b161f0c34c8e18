// A paper whose plan is exhausted → the error that says what would have to go.
import type { Brief } from '../../brief/brief.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { plainText } from '../../text/markdown-tree.ts';
import { andList } from '../and-list.ts';
import type { Document } from '../document.ts';
import type { Template } from '../template.ts';

/** What the paper would need where its plan is exhausted. */
export interface Needed {
  readonly document: Document;
  readonly pages: number;
  readonly words: number;
  /** Recommendations that would have to go below the floor; undefined where not even that is enough. */
  readonly recommendations: readonly string[] | undefined;
}

/** Sections named in the hint, longest first. */
const named = 3;

/** One error; nothing was clipped, nothing went below its floor. */
export function cannotFit(brief: Brief, template: Template, needed: Needed): Diagnostic {
  const { pages, words } = template.data.limits;
  const over = [
    ...(pages !== undefined && needed.pages > pages
      ? [`${needed.pages} pages, its limit is ${pages}`]
      : []),
    ...(words !== undefined && needed.words > words
      ? [`${needed.words} words, its limit is ${words}`]
      : []),
  ];
  const own = ['audiences', template.id];
  return {
    severity: 'error',
    code: 'document/cannot-fit',
    message: `the paper for ${template.id} does not fit: with its whole plan used it has ${over.join('; ')}`,
    source: brief.source,
    span: brief.spanOf(Object.hasOwn(brief.data.audiences, template.id) ? own : ['title']),
    hints: [wouldGo(needed), `its longest parts: ${longestParts(needed.document)}`],
  };
}

function wouldGo({ recommendations }: Needed): string {
  if (recommendations === undefined) {
    return 'not even without a single recommendation that may go would it fit: the text itself is too long';
  }
  if (recommendations.length === 0) return 'a part below is too long by a little';
  return `${andList(recommendations)} would have to go as well, below the floor of the plan`;
}

function longestParts({ tree }: Document): string {
  const parts: { title: string; words: number }[] = [{ title: 'the opening', words: 0 }];
  for (const block of tree.children) {
    if (block.type === 'thematicBreak') break;
    const text = plainText(block);
    if (block.type === 'heading') parts.push({ title: `“${text}”`, words: 0 });
    const part = parts.at(-1);
    if (part) part.words += text.split(/\s+/u).filter(Boolean).length;
  }
  return andList(
    parts
      .toSorted((a, b) => b.words - a.words)
      .slice(0, named)
      .map(({ title, words }) => `${title} (${words} words)`),
  );
}
