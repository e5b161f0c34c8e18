// Recommendations with their quotations → W3C Web Annotations (JSON-LD): each quotation, its place, what it supports.
import type { BriefData, BriefQuote, BriefRecommendation } from './schema.ts';

/** What annotations are made of; a whole brief, or what one audience is shown of it. */
export interface Annotated {
  readonly language: string;
  readonly source: BriefData['source'];
  readonly recommendations: readonly (Pick<BriefRecommendation, 'id' | 'title'> & {
    readonly quotes: readonly BriefQuote[];
  })[];
}

/**
 * Writes an AnnotationCollection (https://www.w3.org/TR/annotation-model/): one annotation a quotation.
 *
 * The target is the article's address, else `urn:sha256:` and the digest of the copy the quotations were checked
 * against. `start` and `end` are UTF-16 offsets into that copy, as everywhere in a brief.
 */
export function writeAnnotations({ language, source, recommendations }: Annotated): string {
  const items = recommendations.flatMap(({ id, title, quotes }) =>
    quotes.map((quote, index) => ({
      id: `#${id}-${index + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: id },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'text/plain',
          language,
          value: title,
        },
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: quote.role },
      ],
      target: {
        source: source.url ?? `urn:sha256:${source.sha256}`,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: quote.exact,
            prefix: quote.prefix,
            suffix: quote.suffix,
          },
          { type: 'TextPositionSelector', start: quote.start, end: quote.end },
        ],
      },
    })),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationCollection',
    label: source.title,
    total: items.length,
    first: { id: '#page', type: 'AnnotationPage', partOf: '#annotations', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}
