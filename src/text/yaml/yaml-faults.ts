// A parsed YAML document → the faults that are no syntax errors: keys said twice, forbidden keys, tags, loops, depth.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../span.ts';
import { maxDepth } from './yaml-depth.ts';
import { nodeSpan } from './yaml-places.ts';
import type { YamlFault, YamlProblem } from './yaml-problem.ts';

/** Names that reach an object's prototype in JavaScript. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Walk {
  readonly file: string;
  readonly base: number;
  readonly problems: YamlProblem[];
  /** Anchors of the nodes around the one looked at. */
  readonly around: string[];
  readonly anchors: Set<string>;
}

/** All faults of the document's nodes, in the order of the text. */
export function faultsOfNodes(
  document: Document.Parsed,
  file: string,
  base: number,
): readonly YamlProblem[] {
  const walk: Walk = { file, base, problems: [], around: [], anchors: new Set() };
  const root = document.contents as Node | null;
  if (root && !isMap(root)) {
    add(walk, 'not-a-map', root, 'this must be a list of "key: value" lines', []);
  } else visit(root, 0, walk);
  return walk.problems;
}

function visit(node: Node | null, depth: number, walk: Walk): void {
  if (!node) return;
  if (depth > maxDepth) {
    add(walk, 'too-deep', node, `this is nested more than ${maxDepth} levels deep`, []);
    return;
  }
  if (isAlias(node)) {
    visitAlias(node.source, node, walk);
    return;
  }
  const anchor = anchorOf(node, walk);
  walk.around.push(anchor);
  if (isMap(node)) visitMap(node.items as Pair[], depth, walk);
  if (isSeq(node)) for (const item of node.items) visit(item as Node | null, depth + 1, walk);
  walk.around.pop();
}

/** Name of the node's anchor, empty where it has none; notes it, and a tag. */
function anchorOf(node: Node, walk: Walk): string {
  if (node.tag?.startsWith('!') || (isScalar(node) && node.tag)) {
    add(walk, 'tag', node, 'tags such as !!str or !name are not allowed', ['remove the tag']);
  }
  const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : '';
  if (anchor) walk.anchors.add(anchor);
  return anchor;
}

function visitAlias(name: string, node: Node, walk: Walk): void {
  if (walk.around.includes(name)) {
    add(walk, 'alias', node, `*${name} stands inside the value it repeats`, []);
  } else if (!walk.anchors.has(name)) {
    add(walk, 'alias', node, `there is no &${name} before this *${name}`, [
      'a text that starts with * needs quotation marks',
    ]);
  }
}

function visitMap(pairs: readonly Pair[], depth: number, walk: Walk): void {
  const first = new Map<string, Node>();
  for (const pair of pairs) {
    const key = pair.key as Node;
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined) add(walk, 'key-type', key, 'a key must be a word', []);
    else checkKey(name, key, first, walk);
    visit(pair.value as Node | null, depth + 1, walk);
  }
}

function checkKey(name: string, key: Node, first: Map<string, Node>, walk: Walk): void {
  if (forbiddenKeys.has(name)) {
    add(walk, 'forbidden-key', key, `“${name}” cannot be used as a key`, ['choose another name']);
  }
  const earlier = first.get(name);
  if (!earlier) first.set(name, key);
  else {
    const related = { message: 'first written here', span: spanOf(earlier, walk) };
    add(
      walk,
      'duplicate-key',
      key,
      `the key “${name}” is written twice`,
      ['remove one of them'],
      related,
    );
  }
}

function spanOf(node: Node, walk: Walk): Span {
  return nodeSpan(node, walk.file, walk.base) ?? { start: walk.base, end: walk.base };
}

function add(
  walk: Walk,
  fault: YamlFault,
  node: Node,
  message: string,
  hints: readonly string[],
  related?: YamlProblem['related'],
): void {
  const span = spanOf(node, walk);
  walk.problems.push({ fault, message, span, hints, ...(related ? { related } : {}) });
}
