// Papers that were built → out/index.html and out/<brief>/index.html, which list them.
import { join } from 'node:path';
import { type IndexEntry, writeIndex } from '../format/html/write-index.ts';
import type { Format, Paper } from '../pipeline.ts';
import { plainText } from '../text/markdown-tree.ts';
import { outputFolder } from './find-briefs.ts';
import type { BriefFile } from './inputs.ts';
import type { Output } from './write-outputs.ts';

interface Built {
  readonly file: BriefFile;
  readonly papers: readonly Paper[];
}

const labels: Readonly<Record<Format, string>> = {
  html: 'Web page',
  pdf: 'PDF',
  docx: 'Word',
  md: 'Markdown',
};

/** The order they are offered in: what opens anywhere first. */
const offered = Object.keys(labels) as Format[];

/** Characters of a paper's beginning that stand in for a picture of its first page. */
const twinLength = 240;

/** The pages, briefs and papers in the order they were built. */
export function indexPages(out: string, built: readonly Built[]): Output[] {
  const page = (path: string, html: string) => ({ path, bytes: new TextEncoder().encode(html) });
  const language = built[0]?.file.brief.data.language ?? 'en-GB';
  const briefs = built.map(({ file, papers }): IndexEntry => {
    const folder = outputFolder(file.name);
    return {
      title: file.brief.data.title,
      href: `${folder}/index.html`,
      detail: `${papers.length} ${papers.length === 1 ? 'paper' : 'papers'}`,
      files: [],
    };
  });
  return [
    page(join(out, 'index.html'), writeIndex({ title: 'Briefs', language, entries: briefs })),
    ...built.map(({ file, papers }) =>
      page(
        join(out, outputFolder(file.name), 'index.html'),
        writeIndex({
          title: file.brief.data.title,
          language: file.brief.data.language,
          up: { label: 'All briefs', href: '../index.html' },
          entries: papers.map(entryOf),
        }),
      ),
    ),
  ];
}

function entryOf({ audience, document, files, pages }: Paper): IndexEntry {
  const papers = files
    .filter(({ format, extension }) => format === extension)
    .toSorted((a, b) => offered.indexOf(a.format) - offered.indexOf(b.format));
  const [main] = papers;
  return {
    title: document.meta.subject ?? document.meta.title,
    ...(main === undefined ? {} : { href: `${audience}.${main.extension}` }),
    detail: document.meta.title,
    text: beginning(document),
    files: papers.map(({ format, extension }) => ({
      label: labels[format],
      href: `${audience}.${extension}`,
      ...(format === 'pdf' && pages
        ? { note: `${pages.main} ${pages.main === 1 ? 'page' : 'pages'}` }
        : {}),
    })),
  };
}

/** The first paragraphs, cut at a word. */
function beginning({ tree }: Paper['document']): string {
  const text = tree.children
    .filter(({ type }) => type === 'paragraph')
    .map(plainText)
    .join(' ')
    .replace(/\s+/g, ' ');
  if (text.length <= twinLength) return text;
  return `${text.slice(0, twinLength).replace(/\s+\S*$/, '')} …`;
}
