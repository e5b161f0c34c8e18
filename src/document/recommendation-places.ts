// Tree × evidence → the block where each recommendation is told, for anchors and bookmarks.
import { type MarkdownNode, plainText, type Root } from '../text/markdown-tree.ts';
import type { Evidence, EvidenceItem } from './evidence.ts';

/** Blocks that tell a recommendation: the smallest ones that can carry an anchor. */
export type Place = Extract<MarkdownNode, { type: 'paragraph' | 'listItem' | 'tableRow' }>;

interface Candidate {
  readonly place: Place;
  readonly text: string;
  /** True before the first thematic break. */
  readonly main: boolean;
}

/**
 * Place → ids of the recommendations told there; each id has at most one place.
 *
 * The place is, in this order: the first block of the main part that cites it ("(R01, line 11)"), the first block of
 * the main part that has its id or its own sentence, the first such block of an annex.
 */
export function placeRecommendations(root: Root, evidence: Evidence): ReadonlyMap<Place, string[]> {
  const candidates = [...candidatesOf(root)];
  const places = new Map<Place, string[]>();
  for (const item of evidence.recommendations) {
    const found = placeOf(item, candidates);
    if (found) places.set(found.place, [...(places.get(found.place) ?? []), item.id]);
  }
  return places;
}

function placeOf(item: EvidenceItem, candidates: readonly Candidate[]): Candidate | undefined {
  const cited = new RegExp(`\\b${item.id}, line \\d`);
  const named = new RegExp(`\\b${item.id}\\b`);
  const told = ({ text }: Candidate) =>
    named.test(text) || text.includes(item.phrase) || text.includes(item.action);
  const main = candidates.filter((candidate) => candidate.main);
  return main.find(({ text }) => cited.test(text)) ?? main.find(told) ?? candidates.find(told);
}

function* candidatesOf(root: Root): Generator<Candidate> {
  let main = true;
  for (const block of root.children) {
    if (block.type === 'thematicBreak') main = false;
    yield* placesIn(block, main);
  }
}

/** Places in a block, outermost first where one stands in another; an item counts with its first paragraph only. */
function* placesIn(node: MarkdownNode, main: boolean): Generator<Candidate> {
  if (node.type === 'paragraph' || node.type === 'tableRow') {
    yield { place: node, text: plainText(node), main };
    return;
  }
  if (node.type === 'heading' || !('children' in node)) return;
  const [first, ...rest]: readonly MarkdownNode[] = node.children;
  const told = node.type === 'listItem' && first?.type === 'paragraph';
  if (node.type === 'listItem' && told) yield { place: node, text: plainText(first), main };
  for (const child of told || !first ? rest : [first, ...rest]) yield* placesIn(child, main);
}
