// Lists → hanging numbers, letters, bullets and ticks, with L, LI, Lbl and LBody.
import {
  type Block,
  type List,
  type ListItem,
  type Paragraph,
  plainText,
  type Text,
} from '../../text/markdown-tree.ts';
import type { BlockStyle, SetBlocks } from './block-style.ts';
import { breakCosts, type FlowNode, type StackNode, type TextNode } from './flow-node.ts';
import type { Setting } from './setting.ts';
import { StructElement } from './structure.ts';
import type { Run } from './words.ts';

/** "(a) ", "(iv) ", "(12) " at the start of an item: the item's own label. */
const label = /^(\((?:[a-z]{1,4}|\d{1,3})\))\s+/i;

/** A label and whether it is text of the Markdown (it then counts as words). */
interface Marker {
  readonly text: string;
  readonly counted: boolean;
}

/** What all items of a list share. */
interface ItemSetting {
  readonly list: StructElement;
  readonly style: BlockStyle;
  readonly setting: Setting;
  readonly setBlocks: SetBlocks;
  readonly hangPt: number;
}

/** Sets a list; nested lists are set within their item. */
export function setList(
  list: List,
  parent: StructElement,
  style: BlockStyle,
  setting: Setting,
  setBlocks: SetBlocks,
): StackNode {
  const labels = labelsOf(list);
  const element = new StructElement('L', parent, {
    attributes: { O: 'List', ListNumbering: numberingOf(list, labels) },
  });
  const depth = style.depth ?? 0;
  const bullet = depth % 2 === 0 ? '•' : '–';
  const inner = { ...style, depth: depth + (list.ordered || labels ? 0 : 1) };
  const markers = list.children.map(
    (item, index): Marker =>
      labels
        ? { text: labels[index] ?? '', counted: true }
        : { text: counterOf(list, item, index, bullet), counted: false },
  );
  const hangPt = hangOf(list, markers, style.text.sizePt);
  const shared = { list: element, style: inner, setting, setBlocks, hangPt };
  const gap = style.text.pitchPt * gapOf(list);
  const stack = list.children.map((item, index): FlowNode => {
    const body = labels ? withoutLabel(item) : item.children;
    const node = setItem(item, body, markers[index] ?? noMarker, shared);
    if (index === 0) return node;
    const lone = index === 1 || index === list.children.length - 1;
    const cost = lone ? breakCosts.loneItem : breakCosts.betweenBlocks;
    return { ...node, cost, margin: [0, gap, 0, 0] };
  });
  return { stack };
}

const noMarker: Marker = { text: '', counted: false };

/** Letters from which an item is likely to take more than one line. */
const longItem = 90;

/** Space between items in lines: more where blank lines stand between them, or where items are paragraphs. */
function gapOf(list: List): number {
  if (list.spread) return 0.42;
  return list.children.some((item) => plainText(item).length > longItem) ? 0.28 : 0.16;
}

function setItem(
  item: ListItem,
  body: readonly Block[],
  marker: Marker,
  { list, style, setting, setBlocks, hangPt }: ItemSetting,
): StackNode {
  const element = new StructElement('LI', list);
  const labelElement = new StructElement('Lbl', element);
  const bodyElement = new StructElement('LBody', element);
  const run: Run = {
    text: marker.text,
    style: marker.counted ? style.text : { ...style.text, colour: setting.scale.colours.accent },
    noWrap: true,
  };
  const node: TextNode = {
    text: setting.runs(run, labelElement, item.span),
    leaf: { target: labelElement, words: marker.counted ? marker.text : '', span: item.span },
  };
  return { stack: setBlocks(body, bodyElement, style, setting), marker: { node, hangPt } };
}

function counterOf(list: List, item: ListItem, index: number, bullet: string): string {
  if (item.checked !== undefined) return item.checked ? '☑' : '☐';
  return list.ordered ? `${list.start + index}.` : bullet;
}

/** Width of the hanging label: wide enough for the widest, a little wider than a bullet needs. */
function hangOf(list: List, markers: readonly Marker[], sizePt: number): number {
  // Numbered paragraphs are lists of their own between headings: 9 and 10 hang alike.
  const least = list.ordered ? '10.'.length : 1;
  const letters = Math.max(...markers.map((marker) => marker.text.length), least);
  const ticks = markers.some((marker) => /[☐☑]/.test(marker.text));
  return sizePt * (ticks ? 1.5 : letters === 1 ? 1.15 : 0.8 + 0.46 * letters);
}

/** The labels of a list whose every item begins with one; undefined otherwise. */
function labelsOf(list: List): string[] | undefined {
  if (list.ordered) return undefined;
  const labels = list.children.map((item) => label.exec(leadOf(item)?.value ?? '')?.[1]);
  return labels.every((found) => found !== undefined) ? labels : undefined;
}

function leadOf(item: ListItem): Text | undefined {
  const first = item.children[0];
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  return lead?.type === 'text' ? lead : undefined;
}

function withoutLabel(item: ListItem): Block[] {
  const [first, ...rest] = item.children;
  const lead = leadOf(item);
  if (first?.type !== 'paragraph' || !lead) return [...item.children];
  const text: Text = { ...lead, value: lead.value.replace(label, '') };
  const paragraph: Paragraph = { ...first, children: [text, ...first.children.slice(1)] };
  return [paragraph, ...rest];
}

/** ListNumbering of ISO 32000-1, table 347. */
function numberingOf(list: List, labels: readonly string[] | undefined): string {
  if (list.ordered) return 'Decimal';
  const first = labels?.[0]?.slice(1, -1);
  if (!first) return 'Disc';
  if (/^\d/.test(first)) return 'Decimal';
  if (/^[ivx]+$/.test(first)) return 'LowerRoman';
  return /^[a-z]/.test(first) ? 'LowerAlpha' : 'UpperAlpha';
}
