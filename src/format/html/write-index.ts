// What was built → the page that lists it: briefs with their papers, or papers with their formats.

import { indexStyle } from './html-style.ts';
import { attribute, escapeHtml } from './html-text.ts';

/** One file of an entry; `href` is relative to the page. */
export interface IndexFile {
  /** "PDF" */
  readonly label: string;
  readonly href: string;
  /** Behind the label: "2 pages". */
  readonly note?: string;
}

/** One brief or one paper. */
export interface IndexEntry {
  readonly title: string;
  /** Where the title leads; no link where absent. */
  readonly href?: string;
  /** What kind of paper, for whom. */
  readonly detail?: string;
  /** First page as a picture: data URL or relative address. Decoration: `text` says what it shows. */
  readonly thumbnail?: string;
  /** Text twin of the thumbnail: the first words of the paper. */
  readonly text?: string;
  readonly files: readonly IndexFile[];
}

export interface IndexPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Way back up: the list of all briefs. */
  readonly up?: { readonly label: string; readonly href: string };
  readonly entries: readonly IndexEntry[];
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

/** Writes an index page: no scripts, relative links only, entries in the order given. */
export function writeIndex(index: IndexPage): string {
  const up = index.up
    ? `<p><a${attribute('href', relative(index.up.href))}>${escapeHtml(index.up.label)}</a></p>\n`
    : '';
  const list =
    index.entries.length === 0
      ? '<p>Nothing has been built yet.</p>'
      : `<ul class="index" role="list">\n${index.entries.map(writeEntry).join('\n')}\n</ul>`;
  return `<!doctype html>
<html${attribute('lang', index.language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(index.title)}</title>
<style>
${indexStyle}
</style>
</head>
<body>
<header class="top"></header>
<main>
${up}<h1>${escapeHtml(index.title)}</h1>
${list}
</main>
</body>
</html>
`;
}

function writeEntry(entry: IndexEntry): string {
  const title =
    entry.href === undefined
      ? escapeHtml(entry.title)
      : `<a${attribute('href', relative(entry.href))}>${escapeHtml(entry.title)}</a>`;
  const picture =
    entry.thumbnail === undefined
      ? ''
      : `<img${attribute('src', relative(entry.thumbnail))} alt="" loading="lazy">`;
  const detail = entry.detail === undefined ? '' : `<p>${escapeHtml(entry.detail)}</p>`;
  const text = entry.text === undefined ? '' : `<p class="twin">${escapeHtml(entry.text)}</p>`;
  const files = entry.files.map(({ label, href, note }) => {
    // Links of one page must differ in name; the reader hears the paper's title behind the format.
    const name = `${label}: ${entry.title}`;
    const behind = note === undefined ? '' : ` (${escapeHtml(note)})`;
    return `<li><a${attribute('href', relative(href))}${attribute('aria-label', name)}>${escapeHtml(label)}</a>${behind}</li>`;
  });
  const list = files.length === 0 ? '' : `<ul class="files" role="list">${files.join('')}</ul>`;
  return `<li><div class="entry">${picture}<div><h2>${title}</h2>${detail}${text}${list}</div></div></li>`;
}

/** A relative address, or a picture as data; anything else becomes "#": an index leads nowhere else. */
function relative(address: string): string {
  if (/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(address)) return address;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return '#';
  return address.split('/').map(encodeURIComponent).join('/');
}
