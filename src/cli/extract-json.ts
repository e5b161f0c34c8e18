// An article and its recommendations → what `extract --json` prints: spans index the article's text, end exclusive.
import type { Article } from '../article/article.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';

/** The report as a plain value; citations and references stand under the ids of the article. */
export function extractJson(article: Article, recommendations: readonly Recommendation[]) {
  const { source, title, authors, authorNote, published, language, sha256 } = article;
  return {
    source: {
      title: title ?? null,
      sha256,
      file: source.name,
      authors,
      authorNote: authorNote ?? null,
      published: published ?? null,
      language,
    },
    recommendations: recommendations.map((one) => recommendationJson(article, one)),
    citations: article.citations.map(({ id, text, span }) => ({ id, text, ...span })),
    references: article.references.map(({ csl, raw, span }) => ({
      ...csl,
      custom: { raw, ...span },
    })),
    unmatched: unmatchedOf(article),
  };
}

function recommendationJson({ source }: Article, one: Recommendation) {
  return {
    id: one.id,
    sentence: one.sentence,
    quotes: one.quotes.map(({ span, role }) => ({
      text: source.slice(span),
      ...span,
      line: source.position(span.start).line,
      role,
    })),
    title: one.title,
    action: one.action,
    theme: one.themes[0] ?? 'other',
    themes: one.themes,
    lead: { name: one.lead.name ?? null, basis: one.lead.basis },
    partners: one.partners,
    beneficiaries: one.beneficiaries,
    instruments: one.instruments,
    modality: one.modality,
    stance: one.stance,
    citations: one.citations,
    confidence: one.confidence,
    score: one.score,
    rules: one.evidence.map(({ rule, weight, span }) => ({ rule, weight, ...span })),
  };
}

/** Citations without an entry, and entries that nothing cites. */
function unmatchedOf({ citations, references, links }: Article) {
  const missing = new Set(
    links.filter(({ match }) => match === 'missing').map(({ citation }) => citation),
  );
  const cited = new Set(links.map(({ reference }) => reference));
  return {
    citations: citations.filter(({ id }) => missing.has(id)).map(({ id, text }) => ({ id, text })),
    references: references.filter(({ id }) => !cited.has(id)).map(({ id, raw }) => ({ id, raw })),
  };
}
