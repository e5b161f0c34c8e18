// A path into a YAML document → where its key and value stand in the file.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../span.ts';

/** Finds keys and values in the file that a YAML value was read from. All spans are offsets into the whole file. */
export interface YamlPlaces {
  /** Span of the value at a path; of its nearest parent where there is no such value. */
  readonly valueSpan: (path: readonly PropertyKey[]) => Span;
  /** Span of the last key of a path; undefined where there is no such key. */
  readonly keySpan: (path: readonly PropertyKey[]) => Span | undefined;
  /** Span of a part of a text value, given as offsets into the value; the whole value where it cannot be told. */
  readonly spanWithin: (path: readonly PropertyKey[], part: Span) => Span;
}

/** Places of a parsed document whose text begins at offset `base` of `file`. */
export function yamlPlaces(document: Document.Parsed, file: string, base: number): YamlPlaces {
  const whole: Span = { start: base, end: base };
  const spanOf = (node: Node | null | undefined): Span => nodeSpan(node, file, base) ?? whole;
  const valueSpan = (path: readonly PropertyKey[]): Span => {
    let node: Node | null = document.contents;
    for (const step of path) {
      const next = child(node, step);
      if (!next?.range) break;
      node = next;
    }
    return spanOf(node);
  };
  return {
    valueSpan,
    keySpan: (path) => {
      const parent = path.slice(0, -1).reduce(child, document.contents as Node | null);
      const key = pairAt(parent, path.at(-1))?.key;
      return key ? spanOf(key as Node) : undefined;
    },
    spanWithin: (path, part) => {
      const node = path.reduce(child, document.contents as Node | null);
      const span = valueSpan(path);
      if (!isScalar(node) || typeof node.value !== 'string') return span;
      return partSpan(file, span, node.value, part) ?? span;
    },
  };
}

/** Pairs of each map by key, so that a map of thousands of keys is searched only once. */
const pairsOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairAt(node: Node | null, step: PropertyKey | undefined): Pair | undefined {
  if (!isMap(node) || step === undefined) return undefined;
  let pairs = pairsOf.get(node);
  if (!pairs) {
    const named = (node.items as Pair[]).filter((pair) => isScalar(pair.key));
    pairs = new Map(named.map((pair) => [String((pair.key as Scalar).value), pair]));
    pairsOf.set(node, pairs);
  }
  return pairs.get(String(step));
}

function child(node: Node | null, step: PropertyKey): Node | null {
  if (isSeq(node)) return (node.items[Number(step)] as Node | undefined) ?? null;
  return (pairAt(node, step)?.value as Node | null | undefined) ?? null;
}

/** Span of a node without the header of a block scalar ("|", ">-") and without white space behind it. */
export function nodeSpan(
  node: Node | null | undefined,
  file: string,
  base: number,
): Span | undefined {
  if (!node?.range) return undefined;
  let start = base + node.range[0];
  let end = base + node.range[1];
  if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')) {
    const header = /^[|>][^\r\n]*[\r\n]\s*/.exec(file.slice(start, end));
    start += header?.[0].length ?? 0;
  }
  while (end > start && /\s/.test(file.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * Span of a part of a text value whose scalar stands at `span` of the file; undefined where it cannot be told.
 *
 * A text value and the way it is written differ in white space, and in the escapes of quoted scalars; so the n-th
 * visible character of the one is the n-th of the other as long as there are no escapes before it.
 */
export function partSpan(file: string, span: Span, value: string, part: Span): Span | undefined {
  const visible = (text: string) => text.replace(/\s+/g, '');
  const before = visible(value.slice(0, part.start)).length;
  const wanted = visible(value.slice(part.start, part.end));
  const quote = /^["']/.test(file.slice(span.start, span.end)) && !/^["']/.test(value) ? 1 : 0;
  const start = skipVisible(file, span.start + quote, before, span.end);
  const end = skipVisible(file, start, wanted.length, span.end, true);
  return wanted !== '' && visible(file.slice(start, end)) === wanted ? { start, end } : undefined;
}

/** Offset behind `count` visible characters; at the next visible one, unless it is to stay close. */
function skipVisible(file: string, from: number, count: number, limit: number, close = false) {
  let at = from;
  for (let left = count; at < limit; at += 1) {
    if (/\s/.test(file.charAt(at))) continue;
    if (left === 0) break;
    left -= 1;
    if (left === 0 && close) return at + 1;
  }
  return at;
}
