// BibTeX text → items: entries, @string abbreviations, braces and quotes; LaTeX accents become letters.
import type { Source } from '../../text/source.ts';
import { bareName } from './bare-name.ts';
import { BibtexFault, BibtexScanner } from './bibtex-scanner.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { plainLatex } from './plain-latex.ts';
import { type Entries, referenceFault } from './reference-fault.ts';
import { cslDate } from './stated-date.ts';

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  techreport: 'report',
  report: 'report',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
};

const fields: Readonly<Record<string, string>> = {
  title: 'title',
  journal: 'container-title',
  journaltitle: 'container-title',
  booktitle: 'container-title',
  publisher: 'publisher',
  institution: 'publisher',
  school: 'publisher',
  organization: 'publisher',
  address: 'publisher-place',
  location: 'publisher-place',
  volume: 'volume',
  number: 'issue',
  edition: 'edition',
  doi: 'DOI',
  url: 'URL',
  isbn: 'ISBN',
  issn: 'ISSN',
  note: 'note',
};

/** Reads all entries; the first fault of syntax ends the reading, for what follows it cannot be told apart. */
export function readBibtex(source: Source): Entries {
  const scanner = new BibtexScanner(source.text);
  const entries: Entries['entries'][number][] = [];
  try {
    for (let entry = scanner.next(); entry; entry = scanner.next())
      entries.push({ item: itemOf(entry.type, entry.key, entry.fields), span: entry.span });
  } catch (fault) {
    if (!(fault instanceof BibtexFault)) throw fault;
    const span = { start: fault.at, end: Math.min(fault.at + 1, source.text.length) };
    return {
      entries,
      diagnostics: [referenceFault(source, span, 'brief/bad-reference', fault.message)],
    };
  }
  return { entries, diagnostics: [] };
}

function itemOf(type: string, key: string, raw: ReadonlyMap<string, string>): CslItem {
  const text = (name: string) => {
    const value = raw.get(name);
    return value === undefined || value.trim() === '' ? undefined : plainLatex(value);
  };
  const plain = Object.entries(fields).flatMap(([name, field]) => {
    const value = text(name);
    return value === undefined ? [] : [[field, value] as const];
  });
  const [author, editor] = [namesOf(raw.get('author')), namesOf(raw.get('editor'))];
  const issued = cslDate(text('date') ?? text('year') ?? '', text('month') ?? '');
  const accessed = cslDate(text('urldate') ?? '');
  const page = text('pages')?.replace(/\s*(?:--?-?|–)\s*/g, '-');
  return {
    ...Object.fromEntries(plain.toReversed()),
    id: key,
    type: types[type] ?? (raw.has('url') ? 'webpage' : 'document'),
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

/** Names between "and"; one wholly in braces is a body and stays as it is. */
function namesOf(value: string | undefined): CslName[] {
  if (value === undefined || value.trim() === '') return [];
  return value.split(/\s+and\s+/).map((name) => {
    const body = /^\{(.*)\}$/s.exec(name.trim())?.[1];
    return body === undefined ? bareName(plainLatex(name)) : { literal: plainLatex(body) };
  });
}
