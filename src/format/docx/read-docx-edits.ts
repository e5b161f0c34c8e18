// An edited Word file × the paper it was made from → what a person changed; the way back from an office's own format.
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { DocxEdits } from './docx-edits.ts';
import { openDocx } from './open-docx.ts';
import { placeEdits } from './place-edits.ts';
import { textHash } from './text-hash.ts';
import { unitsOf } from './units.ts';

/**
 * Reads the edits of a Word file that `writeDocx` wrote; `name` is the file's, for diagnostics.
 *
 * `document` is the paper as the brief file gives it now, with its evidence. Tracked changes and comments are counted
 * and kept out; a file with macros is refused. Only words count: changed looks alone are no edit.
 */
export function readDocxEdits(
  bytes: Uint8Array,
  name: string,
  document: Document,
): Outcome<DocxEdits> {
  const opened = openDocx(bytes, name);
  if ('severity' in opened) return { value: undefined, diagnostics: [opened] };
  const { text, hash, audience, comments } = opened;
  const { evidence } = document;
  const outdated = hash !== textHash(document);
  const placed = evidence
    ? placeEdits(unitsOf(document), text.pieces, evidence, outdated)
    : { changes: [], unplaced: [] };
  const { trackedChanges } = text;
  return {
    value: {
      audience,
      ...placed,
      trackedChanges,
      comments,
    },
    diagnostics: [
      ...(outdated ? [changedSince(name)] : []),
      ...(trackedChanges + comments > 0 ? [keptOut(name, trackedChanges, comments)] : []),
      ...placed.unplaced.map((edit) => unplaced(name, edit)),
    ],
  };
}

const changedSince = (name: string): Diagnostic => ({
  severity: 'warning',
  code: 'format/docx-outdated',
  message: `the brief or its template has changed since ${name} was written`,
  source: { name },
  hints: ['what was edited in paragraphs that have changed since is listed, not taken over'],
});

const keptOut = (name: string, changes: number, comments: number): Diagnostic => ({
  severity: 'warning',
  code: 'format/docx-kept-out',
  message: `${name} has ${changes} tracked ${changes === 1 ? 'change' : 'changes'} and ${comments} ${comments === 1 ? 'comment' : 'comments'}: kept out`,
  source: { name },
  hints: ['accept or reject tracked changes in Word, save, and try again'],
});

const unplaced = (
  name: string,
  { from, to, reason }: DocxEdits['unplaced'][number],
): Diagnostic => ({
  severity: 'warning',
  code: 'format/docx-unplaced',
  message: `not taken over from ${name}: ${from === undefined ? '' : `"${shorten(from)}" → `}${to === undefined ? 'gone' : `"${shorten(to)}"`} (${reason})`,
  source: { name },
  hints: [],
});

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
