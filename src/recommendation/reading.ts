// A sentence in its place → what rules look at: flat text, zone, list, lead-in, section stance, quotations.
import type { Block, Zone } from '../article/article.ts';
import type { FlatText } from '../text/flat-text.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** What a section does for its sentences: recommend, report what is, or neither. */
export type SectionStance = 'recommending' | 'neutral' | 'reporting';

/** What a lead-in makes of its items: prescriptions, things reported or aimed at, a plain list. */
export type LeadKind = 'prescribes' | 'proposes' | 'reports' | 'none';

/** What kind of text the whole article is. */
export interface Genre {
  /** A technical specification whose "should" speaks to implementations. */
  readonly standard: boolean;
  /** Statute, treaty or regulation: its "shall" and "must" are the law itself. */
  readonly legislation: boolean;
  /** Resolution or declaration of a body that speaks in operative paragraphs. */
  readonly resolution: boolean;
  /** News that tells what others said. */
  readonly news: boolean;
  /** Acronyms of bodies that speak as issuers: "The SCA notes", "the SCA recommends". */
  readonly issuers: ReadonlySet<string>;
  /** Report of so many words that recommendations are sparse outside their sections. */
  readonly long: boolean;
}

/** A sentence as the rules see it; spans of rules index `flat.text`. */
export interface Reading {
  readonly index: number;
  readonly flat: FlatText;
  /** `flat.text`, for short. */
  readonly text: string;
  readonly zone: Zone;
  readonly block: Block;
  /** First sentence of its block. */
  readonly first: boolean;
  readonly stance: SectionStance;
  readonly lead: { readonly kind: LeadKind; readonly cue: string };
  /** True where the block carries a "Recommendation 3:" label. */
  readonly labelled: boolean;
  /** Share (0–1) of the items of its list, or of the numbered blocks around, that open with an imperative. */
  readonly imperativeSiblings: number;
  /** Stretches of the flat text inside quotation marks, opened in this sentence or before. */
  readonly quoted: readonly Span[];
  /** True where the sentence leads a list in. */
  readonly leadsIn: boolean;
  /** Text of the sentence before in the same block; empty for the first. */
  readonly before: string;
  readonly genre: Genre;
}

/** A place in a reading that a rule speaks about. */
export interface Finding extends Span {
  readonly weight: number;
  /** Strength on the modality scale, for cues. */
  readonly level?: 0 | 1 | 2 | 3 | 4 | 5;
  /** For vetoes: cues that overlap this stretch are hit; the whole sentence where absent. */
  readonly covers?: Span;
}

/** One rule of extraction; see its file for its meaning, source and examples. */
export interface Rule {
  readonly id: string;
  /** For vetoes: ids of the cues it leaves alone. */
  readonly spares?: ReadonlySet<string>;
  readonly kind: 'cue' | 'veto';
  readonly find: (reading: Reading, lexicon: Lexicon) => readonly Finding[];
}

/** All matches of a global pattern as findings of one weight and level. */
export function findAll(
  pattern: RegExp,
  text: string,
  weigh: (match: RegExpExecArray) => Omit<Finding, 'start' | 'end'> | undefined,
): readonly Finding[] {
  const found: Finding[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const weight = weigh(match);
    if (weight !== undefined) {
      found.push({ ...weight, start: match.index, end: match.index + match[0].length });
    }
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
