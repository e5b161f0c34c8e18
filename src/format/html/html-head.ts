// Metadata of a document → the head of its page: Dublin Core, a policy against requests, schema.org Report.
import type { Document } from '../../document/document.ts';
import { attribute, escapeHtml, jsonForHtml } from './html-text.ts';

/** Nothing is fetched and nothing runs: styles stand inside, fonts and images only as data. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes everything of the head but the style sheet. */
export function writeHead(document: Document): string {
  const { meta } = document;
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(meta.title)}</title>`,
    ...metaTag('description', meta.description),
    ...metaTag('author', meta.creator),
    '<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">',
    ...metaTag('DCTERMS.title', meta.title),
    ...metaTag('DCTERMS.creator', meta.creator),
    ...metaTag('DCTERMS.description', meta.description),
    ...metaTag('DCTERMS.subject', meta.keywords.join('; ') || undefined),
    ...metaTag('DCTERMS.type', meta.subject),
    ...metaTag('DCTERMS.language', meta.language),
    ...metaTag('DCTERMS.rights', meta.rights),
    ...metaTag('DCTERMS.source', meta.source),
    `<script type="application/ld+json">${jsonForHtml(reportOf(document))}</script>`,
  ].join('\n');
}

function metaTag(name: string, content: string | undefined): string[] {
  return content === undefined || content === ''
    ? []
    : [`<meta name="${name}"${attribute('content', content)}>`];
}

/** https://schema.org/Report; a field that is not known is absent. */
function reportOf({ meta, evidence }: Document): unknown {
  const source = evidence?.source;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: meta.title,
    description: meta.description,
    inLanguage: meta.language,
    ...(meta.creator === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: meta.creator } }),
    ...(meta.subject === undefined ? {} : { genre: meta.subject }),
    ...(meta.keywords.length === 0 ? {} : { keywords: meta.keywords }),
    ...(meta.rights === undefined ? {} : { copyrightNotice: meta.rights }),
    ...(source === undefined
      ? meta.source === undefined
        ? {}
        : { isBasedOn: { '@type': 'CreativeWork', citation: meta.source } }
      : {
          isBasedOn: {
            '@type': 'Article',
            name: source.title,
            author: source.authors.map((name) => ({ '@type': 'Person', name })),
            datePublished: source.published,
            url: source.url,
          },
        }),
  };
}
