// A document → what its blocks need to know of the whole page while they are written.
import type { Document } from '../../document/document.ts';
import type { EvidenceItem } from '../../document/evidence.ts';
import { type Place, placeRecommendations } from '../../document/recommendation-places.ts';
import { slugHeadings } from '../../text/heading-slug.ts';
import type { Heading } from '../../text/markdown-tree.ts';

/** The names and places of one page. */
export interface Page {
  readonly slugs: ReadonlyMap<Heading, string>;
  readonly places: ReadonlyMap<Place, readonly string[]>;
  readonly evidence: ReadonlyMap<string, EvidenceItem>;
  /** Ids that have an anchor on this page. */
  readonly anchors: ReadonlySet<string>;
  readonly sourceUrl: string | undefined;
}

/** Prepares a page. */
export function preparePage(document: Document): Page {
  const { evidence, tree } = document;
  const places = evidence ? placeRecommendations(tree, evidence) : new Map<Place, string[]>();
  return {
    slugs: slugHeadings(tree),
    places,
    evidence: new Map((evidence?.recommendations ?? []).map((item) => [item.id, item])),
    anchors: new Set([...places.values()].flat()),
    sourceUrl: evidence?.source.url,
  };
}
