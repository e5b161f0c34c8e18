// Brief × template × selection → the view: everything the template can read, and nothing else.
import type { Brief } from '../brief/brief.ts';
import { leaveOf } from './eligibility.ts';
import { asDeclared, type Fitting } from './fit/fitting.ts';
import { showBlocks } from './fit/show-blocks.ts';
import type { Chosen } from './run-picks.ts';
import { overrideOf, type Selection } from './select.ts';
import type { Template } from './template.ts';
import { citationReport, referencesOf } from './view-citations.ts';
import { viewContext } from './view-context.ts';
import { controlOf, formOf } from './view-control.ts';
import { type Showing, viewRecommendation } from './view-recommendation.ts';
import type { RecommendationView, View } from './view-schema.ts';
import { viewSource } from './view-source.ts';

/** The view of a brief for one audience, as `viewSchema` describes it, with what the limits leave room for. */
export function composeView(
  brief: Brief,
  template: Template,
  selection: Selection,
  fitting: Fitting = asDeclared,
): View {
  const { id: audience, data } = template;
  const override = overrideOf(brief, template);
  const showing: Showing = {
    brief,
    audience,
    data,
    override,
    leave: leaveOf(brief, data, override),
    coreOnly: false,
  };
  // Evidence in an annex stays whole: `all` keeps every quotation.
  const whole = selection.main.map(viewOf(true, showing));
  const main = fitting.coreQuotes
    ? selection.main.map(viewOf(true, { ...showing, coreOnly: true }))
    : whole;
  const annex = selection.annex.map(viewOf(false, showing));
  return {
    brief: titlesOf(showing),
    source: viewSource(brief),
    audience: { id: audience, name: data.name, reader: data.reader, angle: data.angle },
    control: controlOf(brief, data, override),
    form: formOf(brief, override),
    prose: proseOf(brief, audience),
    recommendations: main,
    annex,
    all: [...whole, ...annex],
    ...sectionsOf(selection, main, annex, showing),
    show: showBlocks(data, fitting),
    themes: themesOf([...main, ...annex]),
    leftOut: [...selection.leftOut],
    context: viewContext(brief, data, showing.leave, fitting.passages),
    citations: citationReport(brief),
    references: referencesOf(citedBy(selection), brief),
    counts: {
      recommendations: main.length,
      annex: annex.length,
      leftOut: selection.leftOut.length,
      total: brief.data.recommendations.length,
    },
  };
}

function viewOf(main: boolean, showing: Showing) {
  return ({ recommendation }: Chosen, index: number): RecommendationView =>
    viewRecommendation(recommendation, index + 1, main, showing);
}

function titlesOf({ brief, override }: Showing): View['brief'] {
  const title = override?.title ?? brief.data.title;
  return {
    title,
    titleShort: brief.data.titleShort ?? title,
    subject: brief.data.subject ?? title,
    ...(override?.standfirst === undefined ? {} : { standfirst: override.standfirst }),
    language: brief.data.language,
    slug: brief.name,
  };
}

/** Sections of the body by their name in the view; one written for the audience wins over the general one. */
function proseOf({ prose }: Brief, audience: string): View['prose'] {
  const sections: Record<string, string> = {};
  const own = prose.filter((each) => each.audience === audience);
  for (const each of [...prose.filter((general) => general.audience === undefined), ...own]) {
    if (each.markdown.trim() === '') continue;
    sections[camel(each.section)] = each.markdown.trim();
  }
  return sections;
}

const camel = (kebab: string) =>
  kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function sectionsOf(
  selection: Selection,
  main: readonly RecommendationView[],
  annex: readonly RecommendationView[],
  { data }: Showing,
): Pick<View, 'sections' | 'section'> {
  const inSection = (id: string, chosen: readonly Chosen[], views: readonly RecommendationView[]) =>
    views.filter((_, index) => chosen[index]?.section === id);
  const sections = Object.entries(data.sections).map(([id, title]) => ({
    id,
    title,
    recommendations: inSection(id, selection.main, main),
    annex: inSection(id, selection.annex, annex),
  }));
  return {
    sections: sections.filter((each) => each.recommendations.length + each.annex.length > 0),
    section: Object.fromEntries(sections.map((each) => [each.id, each.recommendations])),
  };
}

/** Every theme of what is shown, primary or not, in the order it first occurs. */
function themesOf(shown: readonly RecommendationView[]): View['themes'] {
  const byLabel = new Map<string, string[]>();
  for (const { id, themes } of shown) {
    for (const label of themes) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  return [...byLabel].map(([label, ids]) => ({ label, ids: ids.join(', ') }));
}

function citedBy({ main, annex }: Selection): ReadonlySet<string> {
  return new Set(
    [...main, ...annex].flatMap(({ recommendation }) => [
      ...recommendation.citations,
      ...recommendation.supportingCitations,
    ]),
  );
}
