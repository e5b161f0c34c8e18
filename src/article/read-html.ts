// A web page → its main content as pieces, and what its header says of title, authors and date (home of the HTML libraries).
import { boundHtml, restored } from './bound-html.ts';
import { type HtmlNode, HtmlPieces } from './html-pieces.ts';
import type { Piece } from './pieces.ts';
import type { Stated } from './stated.ts';

/** Most characters of HTML that the content finder gets; it grows faster than its input, the plain walk does not. */
const longestForReadability = 2_000_000;
/** Most elements for it, from the same reason. */
const mostElements = 20_000;
/** Share of the page's own main element that the found content must hold, or the element itself is taken. */
const leastShare = 0.5;

/** Reads a page; menus, forms and scripts are left out. */
export async function readHtml(html: string): Promise<{ pieces: Piece[]; stated: Stated }> {
  const { parseHTML } = await import('linkedom');
  const bounded = boundHtml(html);
  const whole = /<(?:html|body)\b/i.test(bounded)
    ? bounded
    : `<html><body>${bounded}</body></html>`;
  const { document } = parseHTML(whole);
  const stated = statedIn(document);
  const walker = new HtmlPieces();
  const content = await mainContent(whole, document);
  walker.add(content.node);
  const title = stated.title ?? content.title;
  return {
    pieces: titled(walker.pieces, title),
    stated: { ...stated, title: title && restored(title) },
  };
}

type Page = ReturnType<typeof import('linkedom')['parseHTML']>['document'];

async function mainContent(
  html: string,
  document: Page,
): Promise<{ node: HtmlNode; title?: string | undefined }> {
  const body = bodyOf(document);
  const own = (document.querySelector('main') ??
    document.querySelector('article')) as unknown as HtmlNode | null;
  if (html.length > longestForReadability || document.querySelectorAll('*').length > mostElements)
    return { node: own ?? body };
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  const found = new Readability(document as never, {
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const node = found?.content as unknown as HtmlNode | undefined;
  // Readability takes its document apart, so what it left out is looked up in a second tree.
  const { document: again } = parseHTML(html);
  const rest = (again.querySelector('main') ??
    again.querySelector('article') ??
    bodyOf(again)) as unknown as HtmlNode;
  if (!node || letters(node) < leastShare * letters(rest) * (own ? 1 : 0.4))
    return { node: rest, title: found?.title ?? undefined };
  return { node, title: found?.title ?? undefined };
}

/** The body, or the whole page where its author left the tag out. */
function bodyOf(document: Page): HtmlNode {
  return (document.querySelector('body') ?? document.documentElement) as unknown as HtmlNode;
}

function letters(node: HtmlNode): number {
  return (node.textContent ?? '').replace(/\s+/g, '').length;
}

/** Puts the page's title first, once. */
function titled(pieces: readonly Piece[], title: string | undefined): Piece[] {
  const text = restored(title ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const rest = pieces.filter(
    (piece, index) => index > 5 || piece.zone !== 'heading' || piece.text !== text,
  );
  if (text === '') return [...pieces];
  if (pieces[0]?.zone === 'heading' && pieces[0].level === 1) return [...pieces];
  return [{ text, zone: 'heading', level: 1 }, ...rest];
}

const authorNames = ['citation_author', 'dc.creator', 'author', 'article:author', 'parsely-author'];
const dateNames = [
  'citation_publication_date',
  'article:published_time',
  'dc.date',
  'dcterms.date',
  'date',
  'datepublished',
];

function statedIn(document: Page): Stated {
  const fields = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = restored(meta.getAttribute('content')?.trim() ?? '');
    if (name !== '' && content !== '') fields.set(name, [...(fields.get(name) ?? []), content]);
  }
  const authors = firstOf(fields, authorNames)?.filter((author) => !/^https?:/.test(author));
  const date =
    firstOf(fields, dateNames)?.[0] ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const headings = [...document.querySelectorAll('h1')];
  const heading =
    headings.length === 1 ? headings[0]?.textContent?.replace(/\s+/g, ' ').trim() : '';
  return {
    title:
      restored(heading ?? '') || firstOf(fields, ['citation_title', 'dc.title', 'og:title'])?.[0],
    authors,
    published: /^\d{4}(?:[-/]\d\d(?:[-/]\d\d)?)?/.exec(date ?? '')?.[0].replaceAll('/', '-'),
  };
}

function firstOf(
  fields: ReadonlyMap<string, string[]>,
  names: readonly string[],
): string[] | undefined {
  return names.map((name) => fields.get(name)).find((values) => values !== undefined);
}
