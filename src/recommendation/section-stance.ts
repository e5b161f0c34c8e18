// A section's heading and those above it → whether it recommends, reports, or neither.
import type { Article } from '../article/article.ts';
import { flatten } from '../text/flat-text.ts';
import { imperative } from './imperative.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { SectionStance } from './reading.ts';

const recommends =
  /\brecommend(?:ations?|ed)\b|\boptions for (?:action|reform|change|policy|government|policymakers|improvement)\b|\b(?:reform|policy) (?:agenda|menu)\b|\bareas for (?:action|improvement)\b|\bresponse options\b|\bpolicy (?:options|implications|proposals|responses?|asks|priorities|actions?|agenda|levers|prescriptions?)\b|\b(?:way|ways|path|paths|road|steps?) (?:forward|ahead)\b|\bnext steps\b|\bcalls? (?:to|for) action\b|\baction (?:plan|points|items|agenda)\b|\bactions? (?:needed|required|for)\b|\b(?:what|how) (?:should|must|can|could|needs?|to do|governments?|is needed)\b|\bproposals?\b|\bpriorit(?:y|ies) (?:for|actions?|areas?|measures)\b|^priorities$|\broad ?map\b|\blooking (?:ahead|forward)\b|\bmoving forward\b|\bthe road ahead\b|\bkey (?:asks|actions|demands)\b|\bsuggestions?\b|\bsuggested (?:actions|steps|measures)\b|\badvice\b|\bour (?:asks|demands|advice)\b|\btowards? an? (?:agenda|strategy|policy)\b|\bagenda for\b|\bneeds? (?:to|for)\b|\bwhat next\b|\bkey messages\b|\bpolicy messages\b|\bimplications\b|\bimplementation considerations\b|\bthe case for\b/i;
const reports =
  /\b(?:background|introduction|method(?:s|ology)?|literature|related work|findings|results|case stud(?:y|ies)|history|timeline|context|terminology|definitions?|scope|legal framework|existing|current (?:state|situation|practice|policy|law)|previous|prior|status of|follow-up to|implementation of (?:previous|past)|requirements? language|overview|limitations|glossary|statements?|proceedings|discussion summary|summary of (?:discussions?|responses|evidence)|agency comments|examples?|lessons from)\b/i;
const formal =
  /^(?:recommendations?|policy recommendations?|key recommendations?|conclusions? and recommendations?)\b/i;

function own(heading: string, marker: string): SectionStance {
  if (/^(?:recommendation|rec|proposal)\b/i.test(marker)) return 'recommending';
  const bare = heading.replace(/^[\dIVXivx.)\s]+(?=\p{L})/u, '');
  if (formal.test(bare)) return 'recommending';
  if (/\b(?:previous|past|prior|earlier|status of|follow-up)\b/i.test(bare)) return 'reporting';
  if (recommends.test(bare)) return 'recommending';
  return reports.test(bare) ? 'reporting' : 'neutral';
}

/** Stance that the heading gives by itself: its words, its label, or its being an imperative. */
function ownStance(heading: string, marker: string, lexicon: Lexicon): SectionStance {
  const stance = own(heading, marker);
  if (stance !== 'neutral' || !heading.includes(' ')) return stance;
  return imperative(heading, lexicon) === undefined ? 'neutral' : 'recommending';
}

/** A recommending heading with nothing under it but headings of its own level: they divide it. */
interface Opened {
  readonly parent: number | undefined;
  readonly level: number;
}

/** Headings that open another part. */
const closes =
  /\b(?:conclu\w+|annex(?:es)?|appendi\w+|acknowledge?ments?|references|about|notes|formal minutes|witnesses)\b/i;

/**
 * Stance of each section; one headed by an imperative recommends, a neutral one takes that of the section around it, an
 * article that is all advice its title's.
 */
export function sectionStances(article: Article, lexicon: Lexicon): readonly SectionStance[] {
  const filled = new Set(
    article.blocks.filter(({ zone }) => zone !== 'heading').map(({ section }) => section),
  );
  let opened: Opened | undefined;
  const headings = article.blocks.filter((block) => block.zone === 'heading');
  const markers = new Map(headings.map((block) => [block.span.start, block.list?.marker ?? '']));
  const whole: SectionStance = /\brecommendations?\b/i.test(article.title ?? '')
    ? 'recommending'
    : 'neutral';
  const stances: SectionStance[] = [];
  article.sections.forEach(({ heading, parent, level }, index) => {
    const around = (parent === undefined ? whole : stances[parent]) ?? 'neutral';
    const words = heading === undefined ? '' : flatten(article.source.text, heading).text;
    const stance = ownStance(words, markers.get(heading?.start ?? -1) ?? '', lexicon);
    const goesOn =
      opened !== undefined &&
      opened.parent === parent &&
      opened.level === level &&
      !closes.test(words);
    if (stance !== 'neutral' || (opened?.level ?? 0) > level) opened = undefined;
    if (stance === 'recommending' && !filled.has(index)) opened = { parent, level };
    if (stance === 'neutral' && goesOn) stances.push('recommending');
    else stances.push(stance === 'neutral' ? around : stance);
    if (closes.test(words)) opened = undefined;
  });
  return stances;
}
