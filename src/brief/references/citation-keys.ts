// Markdown with citation keys ("[see @vanthi2021, p. 3; -@kumar2019]") → the keys, with locator, affixes and place.
import type { Span } from '../../text/span.ts';

/** One citation of a cluster. */
export interface KeyCite {
  readonly id: string;
  readonly locator?: string;
  /** CSL name of what the locator counts: page, chapter … */
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** "-@key": the text names the author already. */
  readonly suppressAuthor?: boolean;
}

/** All citations in one pair of brackets; the span is that of the brackets. */
export interface KeyCluster {
  readonly span: Span;
  readonly cites: readonly KeyCite[];
}

/** Words before a locator, as people type them → CSL locator labels. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^pp?\.?\s*(?=[\divxlc])/i, 'page'],
  [/^pages?\s+/i, 'page'],
  [/^ch(?:ap(?:ter)?s?)?\.?\s+/i, 'chapter'],
  [/^sec(?:tions?)?\.?\s+/i, 'section'],
  [/^§+\s*/, 'section'],
  [/^para(?:graphs?|s)?\.?\s+/i, 'paragraph'],
  [/^fig(?:ures?)?\.?\s+/i, 'figure'],
  [/^n(?:otes?)?\.\s*/i, 'note'],
  [/^vol(?:umes?)?\.?\s+/i, 'volume'],
  [/^lines?\s+/i, 'line'],
];

const key = /(-?)@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?~/-]*[\p{L}\p{N}_]|[\p{L}\p{N}_])/u;

/** Finds clusters; brackets of a link, brackets in code and an e-mail address are none. */
export function findCitationKeys(markdown: string): readonly KeyCluster[] {
  const clusters: KeyCluster[] = [];
  const code = [...markdown.matchAll(/(`+)[\s\S]*?\1/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  for (const match of markdown.matchAll(/(?<!\\)\[([^[\]]*@[^[\]]*)\](?![([:])/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (code.some(({ start, end }) => start < span.end && span.start < end)) continue;
    const cites = (match[1] ?? '').split(';').map(readCite);
    if (cites.every((cite) => cite !== undefined)) clusters.push({ span, cites });
  }
  return clusters;
}

function readCite(text: string): KeyCite | undefined {
  const found = key.exec(text);
  if (!found || /[\p{L}\p{N}]$/u.test(text.slice(0, found.index))) return undefined;
  const prefix = text.slice(0, found.index).trim();
  const rest = text
    .slice(found.index + found[0].length)
    .replace(/^\s*,\s*/, '')
    .trim();
  return {
    id: found[2] ?? '',
    ...(prefix === '' ? {} : { prefix }),
    ...readLocator(rest),
    ...(found[1] === '-' ? { suppressAuthor: true } : {}),
  };
}

function readLocator(rest: string): Pick<KeyCite, 'locator' | 'label' | 'suffix'> {
  if (rest === '') return {};
  const [pattern, label] = labels.find(([words]) => words.test(rest)) ?? [/^(?=\d)/, 'page'];
  const after = rest.replace(pattern, '');
  const locator = /^[\divxlc][\w.:]*(?:\s*[-–,]\s*[\divxlc][\w.:]*)*/i.exec(after)?.[0];
  if (locator === undefined || !pattern.test(rest)) return { suffix: rest };
  const suffix = after
    .slice(locator.length)
    .replace(/^\s*,\s*/, '')
    .trim();
  return { locator, label, ...(suffix === '' ? {} : { suffix }) };
}
