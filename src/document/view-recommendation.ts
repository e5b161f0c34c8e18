// A chosen recommendation → everything a template may print of it.
import type { Brief } from '../brief/brief.ts';
import { modalityScale } from '../brief/modality.ts';
import type {
  AudienceOverride,
  BriefQuote,
  BriefRecommendation,
  Sensitivity,
} from '../brief/schema.ts';
import { notStated } from './absence.ts';
import { andList } from './and-list.ts';
import { mayShow } from './eligibility.ts';
import { cutToCue } from './fit/cut-to-cue.ts';
import { phrase } from './phrase.ts';
import type { TemplateData } from './template-schema.ts';
import { themeLabel } from './theme-label.ts';
import { citationView } from './view-citations.ts';
import { deliveryOf } from './view-control.ts';
import { countWords, quoteView } from './view-quotation.ts';
import type { QuoteView, RecommendationView } from './view-schema.ts';

/** Longest action that is still said in one breath: the audience specification's 25 words a point. */
const maxPointWords = 25;

/** What all recommendations of one document have in common. */
export interface Showing {
  readonly brief: Brief;
  readonly audience: string;
  readonly data: TemplateData;
  readonly override: AudienceOverride | undefined;
  readonly leave: Sensitivity;
  /** Only the core quotation, cut to the sentence of its cue. */
  readonly coreOnly: boolean;
}

/** The view of one recommendation; `number` is its place in its list, from 1. */
export function viewRecommendation(
  recommendation: BriefRecommendation,
  number: number,
  main: boolean,
  showing: Showing,
): RecommendationView {
  const wording = showing.override?.wording[recommendation.id];
  const title = wording?.title ?? recommendation.title;
  const action = wording?.action ?? recommendation.action;
  const shown = shownQuotes(recommendation, showing);
  const whole = shown.map(quoteView);
  const { cue } = recommendation.modality;
  const quotes = showing.coreOnly ? whole.map((quote) => cutToCue(quote, cue)) : whole;
  const step = modalityScale[recommendation.modality.level];
  return {
    id: recommendation.id,
    number,
    letter: letterOf(number),
    title,
    action,
    point: countWords(action) <= maxPointWords ? action : title,
    ...phraseAndQuote(recommendation, action, quotes),
    badge: step.badge,
    anchor: recommendation.id.toLowerCase(),
    level: recommendation.modality.level,
    label: step.label,
    cue,
    theme: themeLabel(recommendation.themes[0] ?? 'other', showing.brief),
    themes: recommendation.themes.map((theme) => themeLabel(theme, showing.brief)),
    ...actorsOf(recommendation),
    stance: recommendation.stance,
    confidence: recommendation.confidence,
    quotes,
    ...citationsOf(recommendation, shown, showing),
    caveats: caveatsOf(recommendation, showing),
    ...(recommendation.riskIfNotDone === undefined
      ? {}
      : { riskIfNotDone: recommendation.riskIfNotDone }),
    delivery: deliveryOf(recommendation),
    main,
  };
}

/** "(a)" … "(z)", then "(aa)". */
function letterOf(number: number): string {
  const place = number - 1;
  const letter = String.fromCharCode(97 + (place % 26));
  return `(${letter.repeat(Math.floor(place / 26) + 1)})`;
}

/** Core first, then as in the brief; without what is too sensitive for the audience. */
function shownQuotes(
  recommendation: BriefRecommendation,
  { leave, coreOnly }: Showing,
): BriefQuote[] {
  const shown = recommendation.quotes.filter(
    ({ sensitivity, role }) => mayShow(sensitivity, leave) && (!coreOnly || role === 'core'),
  );
  const rank = ({ role }: BriefQuote) => (role === 'core' ? 0 : 1);
  return shown.toSorted((a, b) => rank(a) - rank(b));
}

function phraseAndQuote(
  recommendation: BriefRecommendation,
  action: string,
  quotes: readonly QuoteView[],
): Pick<RecommendationView, 'phrase' | 'quote'> {
  const core = quotes.find(({ role }) => role === 'core');
  if (!core) throw new Error(`${recommendation.id} was chosen without a core quotation`);
  const { level, cue } = recommendation.modality;
  const { stance, lead } = recommendation;
  return { phrase: phrase({ action, level, cue, stance, lead, core }), quote: core };
}

function actorsOf(recommendation: BriefRecommendation) {
  const { lead, partners, beneficiaries, instruments } = recommendation;
  const joined = (list: readonly string[]) => (list.length > 0 ? andList(list) : notStated);
  return {
    lead: lead.name ?? notStated,
    leadBasis: lead.basis,
    partners: joined(partners),
    beneficiaries: joined(beneficiaries),
    instrument: joined(instruments),
    instruments,
    hasPartners: partners.length > 0,
    hasBeneficiaries: beneficiaries.length > 0,
    hasInstrument: instruments.length > 0,
  };
}

/** Citations stand beside the quotations they are printed for; those of a quotation that is not shown are not. */
function citationsOf(
  recommendation: BriefRecommendation,
  shown: readonly BriefQuote[],
  { brief }: Showing,
): Pick<RecommendationView, 'citations' | 'supportingCitations'> {
  const views = (ids: readonly string[]) =>
    brief.data.citations
      .filter(({ id }) => ids.includes(id))
      .map((each) => citationView(each, brief));
  const hasSupport = shown.some(({ role }) => role !== 'core');
  return {
    citations: views(recommendation.citations),
    supportingCitations: hasSupport ? views(recommendation.supportingCitations) : [],
  };
}

function caveatsOf({ caveats }: BriefRecommendation, { audience, data }: Showing): string[] {
  if (data.caveats === 'none') return [];
  return caveats
    .filter(({ audiences }) => data.caveats === 'all' || audiences.includes(audience))
    .map(({ text }) => text);
}
