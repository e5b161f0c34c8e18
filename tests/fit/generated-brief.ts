// fast-check → briefs of every size and shape: recommendations, quotations, titles, passages, languages.
import fc from 'fast-check';
import type { Brief } from '../../src/brief/brief.ts';
import { briefSchema } from '../../src/brief/schema.ts';
import { themes } from '../../src/brief/themes.ts';
import { Source } from '../../src/text/source.ts';

/** Common words of policy texts; long compounds among them. */
const words = {
  'en-GB': `the of and a to in for on with by new public water school district council cooperation agencies should
    training measures implementation regional capacity-building policy ministry reform transport energy data teachers
    resilience interinstitutional communities responsibility maintenance budget local river health`,
  de: `die der und zur im für mit neue öffentliche Wasser Schule Bezirk Rat Zusammenarbeit Behörden Ausbildung Maßnahmen
    Umsetzung regionale Wasserversorgungsinfrastruktur Verwaltungszusammenarbeit Ministerium Reform Verkehr Energie`,
  fr: `la le les et de des pour avec dans nouvelle publique eau école district conseil coopération agences formation
    mesures l’accompagnement régionale politique ministère réforme transport énergie données enseignants l’infrastructure`,
  es: `la el los y de para con en nueva pública agua escuela distrito consejo cooperación agencias formación medidas
    aplicación regional política ministerio reforma transporte energía datos docentes responsabilidad`,
} as const;
type Language = keyof typeof words;
const languages = Object.keys(words) as Language[];
const verbs = ['Build', 'Train', 'Fund', 'Publish', 'Set up', 'Extend', 'Review', 'Share'];
const themeIds = Object.keys(themes) as (keyof typeof themes)[];

function text(language: Language, min: number, max: number): fc.Arbitrary<string> {
  const list = words[language].split(/\s+/);
  return fc
    .array(fc.integer({ min: 0, max: list.length - 1 }), {
      minLength: min,
      maxLength: max,
      size: 'max',
    })
    .map((picks) => picks.map((pick) => list[pick]).join(' '));
}

const quoteOf = (exact: string, line: number) => ({
  exact,
  prefix: '',
  suffix: '',
  line,
  start: 0,
  end: exact.length,
});

/** Sentences of about twenty words, the cue in the first of them. */
function quotation(language: Language): fc.Arbitrary<string> {
  return text(language, 5, 120).map((long) => {
    const parts = long.split(' ');
    const sentences: string[] = [];
    for (let at = 0; at < parts.length; at += 20) {
      const sentence = parts.slice(at, at + 20).join(' ');
      sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
    }
    return `${sentences.join('. ')}.`;
  });
}

function recommendation(language: Language) {
  return fc.record({
    title: fc
      .tuple(fc.constantFrom(...verbs), text(language, 2, 9))
      .map((parts) => parts.join(' ')),
    verb: fc.constantFrom(...verbs),
    action: text(language, 4, 24),
    themes: fc.uniqueArray(fc.constantFrom(...themeIds), { minLength: 1, maxLength: 3 }),
    level: fc.integer({ min: 0, max: 5 }),
    quotes: fc.array(quotation(language), { minLength: 1, maxLength: 3 }),
    lead: fc.option(text(language, 1, 4), { nil: null }),
    partners: fc.array(text(language, 1, 4), { maxLength: 3 }),
  });
}

/** A brief and, for messages, its size. */
export function generatedBrief(): fc.Arbitrary<Brief> {
  return fc.constantFrom(...languages).chain((language) =>
    fc
      .record({
        title: text(language, 3, 24),
        article: text(language, 4, 16),
        authorNote: fc.option(text(language, 5, 30), { nil: undefined }),
        standfirst: fc.option(text(language, 10, 35), { nil: undefined }),
        issue: fc.option(text(language, 20, 90), { nil: undefined }),
        recommendations: fc.array(recommendation(language), {
          minLength: 1,
          maxLength: 40,
          size: 'max',
        }),
        problems: fc.array(quotation(language), { maxLength: 3 }),
        years: fc.array(fc.tuple(fc.integer({ min: 1900, max: 2026 }), text(language, 4, 12)), {
          maxLength: 8,
        }),
        pull: fc.option(text(language, 8, 24), { nil: undefined }),
        notStated: fc.array(text(language, 1, 4), { maxLength: 5 }),
        must: fc.integer({ min: 0, max: 2 }),
      })
      .map((parts) => briefOf(language, parts)),
  );
}

type Parts<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
type Recommended = Parts<ReturnType<typeof recommendation>>;

interface BriefParts {
  title: string;
  article: string;
  authorNote: string | undefined;
  standfirst: string | undefined;
  issue: string | undefined;
  recommendations: Recommended[];
  problems: string[];
  years: [number, string][];
  pull: string | undefined;
  notStated: string[];
  must: number;
}

function briefOf(language: Language, parts: BriefParts): Brief {
  const recommendations = parts.recommendations.map((each, index) => ({
    id: `R${String(index + 1).padStart(2, '0')}`,
    title: each.title,
    action: `${each.verb} ${each.action}`,
    themes: each.themes,
    lead: each.lead
      ? { name: each.lead, basis: 'stated' as const }
      : { name: null, basis: 'not-stated' as const },
    partners: each.partners,
    modality: { level: each.level, cue: each.quotes[0]?.split(' ')[0] ?? '' },
    stance: 'author-endorses',
    confidence: 'high',
    quotes: each.quotes.map((exact, at) => ({
      role: at === 0 ? ('core' as const) : ('support' as const),
      ...quoteOf(exact, index + 1),
    })),
  }));
  const must = recommendations.slice(0, parts.must).map(({ id }) => id);
  const { standfirst } = parts;
  const data = briefSchema.parse({
    policybrief: 1,
    title: parts.title,
    language,
    source: {
      title: parts.article,
      authors: ['Ana Berg'],
      ...(parts.authorNote ? { authorNote: `${parts.authorNote}.` } : {}),
      file: 'article.txt',
      sha256: 'a'.repeat(64),
    },
    audiences: { 'think-tank': { must, ...(standfirst ? { standfirst: `${standfirst}.` } : {}) } },
    recommendations,
    notStated: parts.notStated,
    context: [
      ...parts.problems.map((exact) => ({ kind: 'problem', quote: quoteOf(exact, 50) })),
      ...parts.years.map(([year, exact]) => ({
        kind: 'timeline',
        year,
        quote: quoteOf(exact, 60),
      })),
      ...(parts.pull ? [{ kind: 'pull-quote', quote: quoteOf(parts.pull, 70) }] : []),
    ],
  });
  const nowhere = { start: 0, end: 0 };
  return {
    name: 'generated',
    source: new Source('briefs/generated.md', '---\n'),
    data,
    prose: parts.issue ? [{ section: 'issue', markdown: `${parts.issue}.`, span: nowhere }] : [],
    spanOf: () => nowhere,
  };
}
