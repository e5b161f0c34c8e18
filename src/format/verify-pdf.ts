// A brief's PDF (and its source) → whether it is as it was written, and whether its data says what its pages say.

import type { ArticleCopy } from '../brief/verify-brief.ts';
import type { Code } from '../diagnostic/codes.ts';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { type PaperRecord, paperRecord, recordName } from '../document/paper-record.ts';
import { locateQuote } from '../text/locate-quote.ts';
import { plainText } from '../text/markdown-tree.ts';
import { foldSpace, quotedPassages } from '../text/quoted-passages.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import { type ReadPdf, readPdf } from './pdf-reader/read-pdf.ts';
import { isSealed } from './pdf-seal.ts';

/** What was verified, for the line that says so. */
export interface Verified {
  readonly record: PaperRecord | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Verifies a PDF that this tool wrote, without its brief: the seal over every byte, the attached record and Markdown
 * against the visible text both ways, the marking of each page; with the article, every quotation at its place in it.
 * `name` is what diagnostics call the file.
 */
export function verifyPdf(bytes: Uint8Array, name: string, article?: ArticleCopy): Verified {
  const read = readPdf(bytes, name);
  if (read.value === undefined) return { record: undefined, diagnostics: read.diagnostics };
  const fault = faultsOf(name);
  const found: Diagnostic[] = [...read.diagnostics];
  const record = readRecord(read.value, found, fault);
  const text = foldSpace(words(read.value));
  if (record) {
    if (article) found.push(...holdAgainst(record, article, fault));
    found.push(
      ...missingRecommendations(record, text, fault),
      ...missingQuotations(record, text, fault),
      ...unknownQuotations(record, text, fault),
      ...wrongPages(record, read.value, fault),
    );
  }
  found.push(...differentText(read.value, text, fault));
  if (!isSealed(bytes)) {
    const message = hasErrors(found)
      ? 'the file was changed after it was written'
      : 'the file was changed after it was written, in a place that neither its text nor its data shows';
    found.unshift(
      fault('format/seal-broken', message, ['build the brief again, or ask who sent it']),
    );
  }
  return { record, diagnostics: found };
}

/** Visible words in reading order; the numbers and bullets of lists are the writer's, letters in brackets are the text's. */
const words = ({ blocks }: ReadPdf) =>
  blocks
    .filter(({ role, text }) => role !== 'Lbl' || /\p{L}/u.test(text))
    .map(({ text }) => text)
    .join(' ');

type Fault = (code: Code, message: string, hints?: readonly string[]) => Diagnostic;

const faultsOf =
  (name: string): Fault =>
  (code, message, hints = []) => ({ severity: 'error', code, message, source: { name }, hints });

function readRecord(pdf: ReadPdf, found: Diagnostic[], fault: Fault): PaperRecord | undefined {
  const file = pdf.attachments.find(({ name }) => name === recordName);
  if (file === undefined) {
    const hint = 'only PDFs that policybrief wrote can be verified';
    found.push(fault('format/record-missing', `carries no ${recordName}`, [hint]));
    return undefined;
  }
  const record = paperRecord.safeParse(parseJson(new TextDecoder().decode(file.content)));
  if (record.success) return record.data;
  const [issue] = record.error.issues;
  const where = issue?.path.join('.') || recordName;
  found.push(fault('format/record-invalid', `${recordName} is not a brief’s record: ${where}`));
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every quotation of the record must stand in the article, verbatim, at its place. */
function holdAgainst(record: PaperRecord, article: ArticleCopy, fault: Fault): Diagnostic[] {
  const found: Diagnostic[] = [];
  const quotes = [...record.recommendations.flatMap((each) => each.quotes), ...record.passages];
  for (const quote of quotes) {
    const located = locateQuote(article.source.text, { ...quote, prefix: '', suffix: '' });
    if (located.status === 'exact') continue;
    const how = located.status === 'gone' ? 'does not stand in' : 'stands at another place in';
    const near = located.status === 'gone' ? located.nearest?.text : undefined;
    const message = `“${foldSpace(quote.exact)}” (line ${quote.line}) ${how} ${article.source.name}`;
    const hints = near === undefined ? [] : [`nearest: “${foldSpace(near)}”`];
    found.push(fault('format/quotation-not-in-source', message, hints));
  }
  if (article.sha256 !== record.source.sha256) {
    const message = `${article.source.name} is another text than the one the brief was made from`;
    found.push({ ...fault('format/source-differs', message), severity: 'warning' });
  }
  return found;
}

/** Each recommendation of the record must be named on the pages, by its id, title or action. */
function missingRecommendations(record: PaperRecord, text: string, fault: Fault): Diagnostic[] {
  return record.recommendations
    .filter(({ id, title, action }) => {
      const words = foldSpace(action).replace(/\.$/, '');
      const rest = words.slice(words.indexOf(' ') + 1);
      return !text.includes(foldSpace(title)) && !text.includes(rest) && !text.includes(id);
    })
    .map(({ id, title }) =>
      fault('format/recommendation-not-shown', `${id} “${title}” is in the data, not on the pages`),
    );
}

function missingQuotations(record: PaperRecord, text: string, fault: Fault): Diagnostic[] {
  const shown = record.recommendations.flatMap(({ quotes }) => quotes.filter((each) => each.shown));
  return [...shown, ...record.passages]
    .filter(({ exact }) => !text.includes(foldSpace(exact)))
    .map(({ exact }) =>
      fault('format/quotation-not-shown', `“${foldSpace(exact)}” is in the data, not on the pages`),
    );
}

/** Each passage in quotation marks on the pages must be in the record. */
function unknownQuotations(record: PaperRecord, text: string, fault: Fault): Diagnostic[] {
  const known = new Set(
    [...record.recommendations.flatMap(({ quotes }) => quotes), ...record.passages]
      .map(({ exact }) => foldSpace(exact))
      .concat(record.otherQuotations),
  );
  return quotedPassages(text)
    .filter((passage) => !known.has(passage))
    .map((passage) =>
      fault('format/quotation-not-in-data', `“${passage}” is on the pages, not in the data`),
    );
}

/** Nothing may stand outside the structure; the title and the marking must be those of the record. */
function wrongPages(record: PaperRecord, pdf: ReadPdf, fault: Fault): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (pdf.title !== record.brief.title) {
    found.push(
      fault(
        'format/title-differs',
        `is titled “${pdf.title ?? ''}”, its data says “${record.brief.title}”`,
      ),
    );
  }
  pdf.pages.forEach((page, index) => {
    if (page.unmarked !== '') {
      found.push(
        fault(
          'format/text-outside',
          `page ${index + 1} has “${page.unmarked}” outside its structure`,
        ),
      );
    }
    if (record.marking !== null && !page.artifacts.includes(foldSpace(record.marking))) {
      found.push(
        fault('format/marking-differs', `page ${index + 1} lacks the marking “${record.marking}”`),
      );
    }
  });
  return found;
}

/** The attached Markdown has the words of the pages, in their order; names the first place where it does not. */
function differentText(pdf: ReadPdf, text: string, fault: Fault): Diagnostic[] {
  const file = pdf.attachments.find(({ mediaType }) => mediaType === 'text/markdown');
  if (file === undefined)
    return [fault('format/record-missing', 'carries no Markdown of its text')];
  const written = letters(plainText(readMarkdown(new TextDecoder().decode(file.content))));
  const shown = letters(text);
  if (written === shown) return [];
  let at = 0;
  while (at < written.length && written[at] === shown[at]) at += 1;
  const from = Math.max(0, at - 20);
  const message = `the pages say “…${shown.slice(from, at + 30)}…” where ${file.name} has “…${written.slice(from, at + 30)}…” (spaces left out)`;
  return [fault('format/text-differs', message)];
}

/** Letters and digits only: list markers, breaks and spacing are the writer's. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
