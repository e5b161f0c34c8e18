// A sound brief, and its source if at hand → what a person should look at before it goes out.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import type { Source } from '../text/source.ts';
import type { Brief } from './brief.ts';
import { Findings } from './findings.ts';
import { verifyCitations } from './verify-citations.ts';
import { verifyQuotes } from './verify-quotes.ts';
import { verifyWording } from './verify-wording.ts';
import { verifyWords } from './verify-words.ts';

/** The article a brief is drawn from: its decoded text, and the SHA-256 of its bytes in lower-case hexadecimal. */
export interface ArticleCopy {
  readonly source: Source;
  readonly sha256: string;
}

/**
 * Checks what the schema cannot: citations, wording, and with a copy of the article every quotation, character for
 * character. Sorted.
 */
export function verifyBrief(brief: Brief, article?: ArticleCopy): Diagnostic[] {
  const findings = new Findings(brief.source, {
    valueSpan: brief.spanOf,
    keySpan: () => undefined,
  });
  verifyCitations(brief.data, findings);
  verifyWording(brief, findings);
  if (article) verifySource(brief, article, findings);
  return sortDiagnostics(findings.all);
}

function verifySource(brief: Brief, article: ArticleCopy, findings: Findings): void {
  if (article.sha256 !== brief.data.source.sha256) {
    const message = `${article.source.name} is not the copy that the brief was checked against`;
    findings.add('warning', 'brief/source-changed', ['source', 'sha256'], message, [
      `its SHA-256 is ${article.sha256}; enter it once every quotation below is in order`,
    ]);
  }
  verifyQuotes(brief.data, article.source, findings);
  verifyWords(brief.data, article.source, findings);
}
