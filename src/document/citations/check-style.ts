// The name or text of a citation style → CSL that can be used, or what is wrong with it and where.
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../../text/source.ts';
import { BadXml, xmlTokens } from '../../text/xml-tokens.ts';

/** Checks a style file: well-formed XML, a `style` with `citation`, no dependent style. */
export function checkStyle(source: Source): Outcome<string> {
  try {
    const names = new Set<string>();
    let root: string | undefined;
    for (const token of xmlTokens(source.text)) {
      if (token.kind !== 'open') continue;
      root ??= token.name;
      names.add(token.name);
    }
    if (root !== 'style')
      return refused(source, 0, 'this is no citation style: its first element is not “style”');
    if (names.has('citation') && names.has('layout'))
      return { value: source.text, diagnostics: [] };
    return refused(
      source,
      0,
      /independent-parent/.test(source.text)
        ? 'this style only points to another one; take the style it points to'
        : 'this style says nothing of citations: it has no element “citation”',
    );
  } catch (error) {
    if (!(error instanceof BadXml)) throw error;
    return refused(source, error.at, `this is no XML: ${error.message}`);
  }
}

function refused(source: Source, at: number, message: string): Outcome<string> {
  const start = Math.min(at, Math.max(0, source.text.length - 1));
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'document/bad-style',
    message,
    source,
    span: { start, end: Math.min(start + 1, source.text.length) },
    hints: ['styles: https://citationstyles.org; or chicago, apa, ieee, oscola'],
  };
  return { value: undefined, diagnostics: [diagnostic] };
}
