// Set pages → a note for each block with a word that had to be cut to fit its column.
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../../text/source.ts';
import type { Leaf } from './flow-node.ts';
import type { SetDocument } from './set-document.ts';

/** Letters of a word that the note names. */
const shownLetters = 24;

/** One note a block, in reading order, with the first word it cuts. */
export function cutWords(set: SetDocument, source: Source): Diagnostic[] {
  const starts = new Map<Leaf, string>();
  for (const { leaf, inlines } of linesOf(set)) {
    const cut = inlines.find((word) => word.cut && !word.hyphen);
    if (cut && !starts.has(leaf)) starts.set(leaf, cut.text.replaceAll('\u00ad', '').trim());
  }
  return [...starts].map(([{ span }, start]): Diagnostic => {
    const message = `the word “${start.slice(0, shownLetters)}…” is wider than its column and was cut`;
    const hints = ['shorten the word, or give the table fewer columns'];
    const at = span ? { span } : {};
    return { severity: 'note', code: 'format/word-cut', message, source, ...at, hints };
  });
}

function linesOf({ parts }: SetDocument) {
  return parts.flatMap(({ pages }) =>
    pages.flatMap(({ fragments }) =>
      fragments.flatMap(({ strips }) => strips.flatMap(({ lines }) => lines)),
    ),
  );
}
