// Plain values → YAML that is pleasant to edit: keys in the given order, long texts folded, comments over parts.
import { Document, isMap, isScalar, isSeq, type Node, type Pair, Scalar, visit } from 'yaml';

/** Widest line, where the text can be broken at all without changing it. */
const lineWidth = 108;
/** Texts longer than this go under ">-", which needs no quotation marks and leaves a text as it is. */
const foldAbove = 90;

/** How to write a map. */
export interface YamlStyle {
  /** A comment for the first line. */
  readonly header?: string;
  /** Top-level key → a comment to stand over it. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Keys whose texts are always in quotation marks, because their spaces count. */
  readonly quoted?: readonly string[];
}

/**
 * Writes a map as YAML with a final line break. Values are null, text, finite numbers, booleans, lists and maps;
 * `undefined` is left out.
 */
export function writeYaml(value: Readonly<Record<string, unknown>>, style: YamlStyle = {}): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => shape(node),
    Pair: (_key, pair) => {
      if (isScalar(pair.value) && style.quoted?.includes(String(pair.key))) {
        pair.value.type = Scalar.QUOTE_DOUBLE;
      }
    },
    Seq: (_key, node) => {
      node.flow = node.items.every(isShort) && flowWidth(node.items) < 90;
    },
    Map: (_key, node, path) => {
      // A person or a date in one line: {family: Bisht, given: Medha}
      const inList = isSeq(path.at(-1) as Node);
      const small = node.items.length <= 3 && node.items.every((pair) => isShort(pair.value));
      node.flow = inList && small && flowWidth(node.items.flatMap(keyAndValue)) < 80;
    },
  });
  const root = document.contents as Node | null;
  if (isMap(root)) space(root.items as TopPair[], style);
  if (style.header) document.commentBefore = ` ${style.header}`;
  return document.toString({
    lineWidth,
    minContentWidth: 40,
    flowCollectionPadding: false,
    blockQuote: 'folded',
    doubleQuotedMinMultiLineLength: 1000,
  });
}

function shape(node: Scalar): void {
  if (typeof node.value !== 'string' || node.type === Scalar.QUOTE_DOUBLE) return;
  const foldable = node.value.length > foldAbove && !/[\r\n\t]|^\s|\s$| {2}/.test(node.value);
  if (foldable) node.type = Scalar.BLOCK_FOLDED;
  else if (/^\s|\s$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
}

function isShort(node: unknown): boolean {
  if (isSeq(node)) return node.items.every((item) => isScalar(item) && isShort(item));
  return isScalar(node) && String(node.value).length <= 40 && !/[\r\n]/.test(String(node.value));
}

function keyAndValue(pair: Pair): unknown[] {
  return [pair.key, pair.value];
}

function flowWidth(nodes: readonly unknown[]): number {
  return nodes.reduce<number>(
    (width, node) => width + (isScalar(node) ? String(node.value).length + 2 : 12),
    0,
  );
}

type TopPair = Pair<Scalar, Node | null>;

/** Sets off a part under its comment, and the entries of a list of maps from each other. */
function space(pairs: readonly TopPair[], style: YamlStyle): void {
  pairs.forEach((pair, index) => {
    const comment = style.comments?.[String(pair.key.value)];
    if (comment !== undefined) {
      pair.key.spaceBefore = index > 0;
      pair.key.commentBefore = ` ${comment}`;
    }
    if (!isSeq(pair.value)) return;
    for (const entry of pair.value.items.slice(1)) if (isMap(entry)) entry.spaceBefore = true;
  });
}
