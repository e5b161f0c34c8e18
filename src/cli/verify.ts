// `policybrief verify`: PDFs that policybrief wrote → whether each is as it was written and says what its data says.
import type { ArticleCopy } from '../brief/verify-brief.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { type Verified, verifyPdf } from '../format/verify-pdf.ts';
import { absolutePath } from './display-path.ts';
import type { ExitCode } from './exit-code.ts';
import { countFindings, findings, plural, printFindings } from './findings.ts';
import { readCopy } from './read-copy.ts';
import { readBytes } from './read-text.ts';
import { jsonText } from './report.ts';
import type { World } from './world.ts';

export interface VerifyOptions {
  readonly source?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Verifies each file; a fault in one does not keep the others from being looked at. */
export async function verify(
  world: World,
  typed: readonly string[],
  options: VerifyOptions,
): Promise<ExitCode> {
  const copy = await readCopy(world, options.source);
  const results = typed.map((name) => ({ name, ...verifyFile(world, name, copy.value) }));
  const found = [...copy.diagnostics, ...results.flatMap(({ diagnostics }) => diagnostics)];
  if (options.json) {
    const papers = results.map(({ name, record }) => ({ name, record: record ?? null }));
    world.stdout.write(jsonText({ papers, diagnostics: findings(found) }));
  } else {
    printFindings(world, found);
    if (!options.quiet) for (const result of results) printResult(world, result, copy.value);
  }
  return hasErrors(found) ? 1 : 0;
}

function verifyFile(world: World, name: string, article: ArticleCopy | undefined): Verified {
  const read = readBytes(world, absolutePath(world.folder, name), name);
  if (read.value === undefined) return { record: undefined, diagnostics: read.diagnostics };
  return verifyPdf(read.value, name, article);
}

function printResult(
  world: World,
  { name, record, diagnostics }: Verified & { name: string },
  article: ArticleCopy | undefined,
): void {
  const held = record ? `${contents(record, article)}; ` : '';
  const verdict = hasErrors(diagnostics) ? countFindings(diagnostics) : 'as it was written';
  world.stdout.write(`${name}: ${held}${verdict}\n`);
}

/** "6 recommendations, 9 quotations (held against article.txt), for press". */
function contents(
  record: NonNullable<Verified['record']>,
  article: ArticleCopy | undefined,
): string {
  const { recommendations, passages, audience } = record;
  const quotes = recommendations.reduce((sum, each) => sum + each.quotes.length, passages.length);
  const held = article ? `held against ${article.source.name}` : 'not held against a source';
  return `for ${audience}: ${plural(recommendations.length, 'recommendation')}, ${plural(quotes, 'quotation')} (${held})`;
}
