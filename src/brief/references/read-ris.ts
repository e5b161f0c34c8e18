// RIS lines ("AU  - Vanthi, A.") → items.
import type { Source } from '../../text/source.ts';
import { bareName } from './bare-name.ts';
import type { CslItem } from './csl-item.ts';
import { type Entries, referenceFault } from './reference-fault.ts';
import { cslDate } from './stated-date.ts';

const types: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  WEB: 'webpage',
};

const fields: Readonly<Record<string, string>> = {
  TI: 'title',
  T1: 'title',
  T2: 'container-title',
  JO: 'container-title',
  JF: 'container-title',
  BT: 'container-title',
  PB: 'publisher',
  CY: 'publisher-place',
  VL: 'volume',
  IS: 'issue',
  DO: 'DOI',
  UR: 'URL',
  SN: 'ISSN',
  ET: 'edition',
};

interface Draft {
  readonly start: number;
  readonly tags: Map<string, string[]>;
}

const tagLine = /^[ \t]*([A-Z][A-Z0-9]) {2}-(?: (.*))?$/gm;

/** Reads the entries from each TY to its ER. */
export function readRis(source: Source): Entries {
  const entries: Entries['entries'][number][] = [];
  const diagnostics: Entries['diagnostics'][number][] = [];
  const refuse = (start: number, message: string) =>
    diagnostics.push(
      referenceFault(source, { start, end: start + 2 }, 'brief/bad-reference', message),
    );
  let draft: Draft | undefined;
  for (const match of source.text.matchAll(tagLine)) {
    const [, tag = '', value = ''] = match;
    if (tag === 'TY') {
      if (draft) refuse(draft.start, unclosed);
      draft = { start: match.index, tags: new Map([['TY', [value.trim()]]]) };
    } else if (!draft)
      refuse(match.index, 'this line stands in no entry: one begins with “TY  - ”');
    else if (tag === 'ER') {
      const span = { start: draft.start, end: draft.start + 2 };
      entries.push({ item: itemOf(draft, entries.length), span });
      draft = undefined;
    } else addTag(draft, tag, value);
  }
  if (draft) refuse(draft.start, unclosed);
  return { entries, diagnostics };
}

function addTag({ tags }: Draft, tag: string, value: string): void {
  tags.set(tag, [...(tags.get(tag) ?? []), value.trim()]);
}

const unclosed = 'this entry has no line “ER  - ”';

function itemOf({ tags }: Draft, index: number): CslItem {
  const first = (tag: string) => tags.get(tag)?.find((value) => value !== '');
  const people = (...names: string[]) => names.flatMap((tag) => tags.get(tag) ?? []).map(bareName);
  const [author, editor] = [people('AU', 'A1'), people('A2', 'ED')];
  const issued = cslDate(first('DA') ?? first('PY') ?? first('Y1') ?? '');
  const [from, to] = [first('SP'), first('EP')];
  const plain = Object.entries(fields).flatMap(([tag, field]) => {
    const value = first(tag);
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    ...Object.fromEntries(plain.toReversed()),
    id: first('ID') ?? `ris${index + 1}`,
    type: types[first('TY') ?? ''] ?? 'document',
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
    ...(issued ? { issued } : {}),
    ...(from === undefined
      ? {}
      : { page: to === undefined || from.includes('-') ? from : `${from}-${to}` }),
  };
}
