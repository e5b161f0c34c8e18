// PDF bytes → problems of their structure (what PDF/UA-1 and PDF/A-3a ask for, without Java), and the structure tree as text.
import { checkAnnotations } from './structure/annotations.ts';
import { checkAttachments } from './structure/attachments.ts';
import { joinLines, type PageContent, readPageContent } from './structure/content.ts';
import { checkFonts } from './structure/fonts.ts';
import { checkMarkedContent } from './structure/marked-content.ts';
import { checkMetadata } from './structure/metadata.ts';
import { asText, type PdfFile, readPdf, textEntry } from './structure/pdf-file.ts';
import { checkRoles } from './structure/roles.ts';
import { checkTables } from './structure/tables.ts';
import { attribute, type Element, readTree } from './structure/tree.ts';

/**
 * Problems of a PDF, each "code: place: detail", sorted; none where it is sound.
 *
 * Throws where the bytes are no PDF at all. The codes are the checker's own; the reference validator remains veraPDF.
 */
export async function checkStructure(bytes: Uint8Array): Promise<string[]> {
  const file = await readPdf(bytes);
  const tree = readTree(file);
  const contents = readContents(file);
  const problems = [
    ...tree.problems,
    ...[...contents.values()].flatMap((content) => content.problems),
    ...checkRoles(file, tree),
    ...checkTables(file, tree),
    ...checkMarkedContent(file, tree, contents),
    ...checkAnnotations(file, tree),
    ...checkFonts(file),
    ...checkMetadata(file, tree),
    ...checkAttachments(file),
  ];
  return [...new Set(problems)].sort();
}

/**
 * The structure tree as a person with a screen reader meets it: one line an element, indented by two spaces a level,
 * with its attributes, and its text in quotes.
 */
export async function structureText(bytes: Uint8Array): Promise<string> {
  const file = await readPdf(bytes);
  const contents = readContents(file);
  const lines = readTree(file).tops.flatMap((element) => linesOf(file, element, contents, 0));
  return `${lines.join('\n')}\n`;
}

/**
 * All text of the tree in reading order, what a screen reader says: blocks and cells separated by a space.
 *
 * Without `markers`, bullets, numbers and tick boxes are left out, which Markdown makes of its lists; a label that is
 * written out, "(a)", is text and stays.
 */
export async function readingText(bytes: Uint8Array, { markers = true } = {}): Promise<string> {
  const file = await readPdf(bytes);
  const contents = readContents(file);
  return readTree(file)
    .tops.map((element) => spoken(element, contents, markers))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function readContents(file: PdfFile): Map<string, PageContent> {
  return new Map(
    file.pages.map((page, at) => [
      page.ref.toString(),
      readPageContent(file, page, `page ${at + 1}`),
    ]),
  );
}

function linesOf(
  file: PdfFile,
  element: Element,
  contents: ReadonlyMap<string, PageContent>,
  depth: number,
): string[] {
  const indent = '  '.repeat(depth);
  const parts = partsOf(element, contents);
  const heading = [element.role, ...attributesOf(file, element)].join(' ');
  const only =
    parts.length === 1 && typeof parts[0] === 'string' ? ` ${JSON.stringify(parts[0])}` : undefined;
  if (only !== undefined) return [`${indent}${heading}${only}`];
  const below = parts.flatMap((part) =>
    typeof part === 'string'
      ? [`${indent}  ${JSON.stringify(part)}`]
      : linesOf(file, part, contents, depth + 1),
  );
  return [`${indent}${heading}`, ...below];
}

/** Kids of an element, contents that follow each other joined into one text. */
function partsOf(
  element: Element,
  contents: ReadonlyMap<string, PageContent>,
): (string | Element)[] {
  const parts: (string | Element)[] = [];
  for (const kid of element.kids) {
    if (kid.kind === 'object') continue;
    if (kid.kind === 'element') {
      parts.push(kid.element);
      continue;
    }
    const text = contents.get(kid.page)?.marked.get(kid.mcid)?.text ?? '';
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = joinLines(last, text);
    else if (text !== '') parts.push(text);
  }
  return parts;
}

/** Roles whose kids follow each other without a space. */
const running = new Set('P H1 H2 H3 H4 H5 H6 Link Span TD TH Lbl Quote Code Reference'.split(' '));

function spoken(
  element: Element,
  contents: ReadonlyMap<string, PageContent>,
  markers: boolean,
): string {
  const substitute = textEntry(element.dict, 'ActualText') ?? textEntry(element.dict, 'Alt');
  if (substitute !== undefined) return substitute;
  const text = partsOf(element, contents)
    .map((part) => (typeof part === 'string' ? part : spoken(part, contents, markers)))
    .join(running.has(element.role) ? '' : ' ');
  return element.role === 'Lbl' && !markers && !text.startsWith('(') ? '' : text;
}

function attributesOf(file: PdfFile, element: Element): string[] {
  const texts = (['Lang', 'Alt', 'ActualText', 'T'] as const).flatMap((key) => {
    const value = textEntry(element.dict, key);
    return value === undefined ? [] : [`${key}=${JSON.stringify(value)}`];
  });
  const values = (['ListNumbering', 'Scope', 'ColSpan', 'RowSpan'] as const).flatMap((key) => {
    const value = attribute(file, element, key);
    return value === undefined ? [] : [`${key}=${asText(value) ?? String(value).replace('/', '')}`];
  });
  return [...texts, ...values];
}
