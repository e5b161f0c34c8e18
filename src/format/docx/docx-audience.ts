// An edited Word file → the audience whose paper it is.
import type { Outcome } from '../../diagnostic/diagnostic.ts';
import { openDocx } from './open-docx.ts';

/** Id of the audience, as `writeDocx` noted it in the file; a paper made without a brief has none. */
export function docxAudience(bytes: Uint8Array, name: string): Outcome<string> {
  const opened = openDocx(bytes, name);
  if ('severity' in opened) return { value: undefined, diagnostics: [opened] };
  const { audience } = opened;
  if (audience !== undefined) return { value: audience, diagnostics: [] };
  return {
    value: undefined,
    diagnostics: [
      {
        severity: 'error',
        code: 'format/docx-foreign',
        message: `${name} does not say which audience it was written for`,
        source: { name },
        hints: ['build the brief with --format docx and edit that file'],
      },
    ],
  };
}
