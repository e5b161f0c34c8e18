// The quotations behind a recommendation → a fold-out beside it: words, place, and a link to the words in the source.
import type { EvidenceItem } from '../../document/evidence.ts';
import { textFragmentLink } from '../../text/text-fragment.ts';
import { attribute, escapeHtml } from './html-text.ts';
import type { Page } from './page.ts';

/**
 * Fold-outs of the given recommendations, closed; empty where there is nothing to show.
 *
 * They are apparatus, not text of the paper: the label is drawn by the style sheet and named by `aria-label`, so that
 * a folded page shows exactly the words of the Markdown, and printing leaves them out. `named` labels carry the id,
 * for fold-outs that stand together.
 */
export function writeEvidence(ids: readonly string[], page: Page, named = false): string {
  return ids
    .map((id) => page.evidence.get(id))
    .filter((item) => item !== undefined && item.quotes.length > 0)
    .map((item) => (item ? writeFold(item, page, named) : ''))
    .join('');
}

function writeFold(item: EvidenceItem, page: Page, named: boolean): string {
  const label = named ? `Evidence for ${item.id}` : 'Evidence';
  const quotes = item.quotes
    .map(({ exact, line, start, end, speaker, sic }) => {
      const place = [speaker, `line ${line}`, `characters ${start} to ${end}`];
      const odd = sic === undefined ? '' : ` [sic: “${sic}”]`;
      const link =
        page.sourceUrl === undefined
          ? ''
          : ` <a${attribute('href', textFragmentLink(page.sourceUrl, exact))}>See the words in the source</a>`;
      return `<li><q>${escapeHtml(exact)}</q>${escapeHtml(odd)} <span class="place">${escapeHtml(place.filter(Boolean).join(', '))}.${link}</span></li>`;
    })
    .join('');
  return `<details class="evidence" data-apparatus><summary data-label="${label}" aria-label="Evidence for ${item.id}"></summary><ul>${quotes}</ul></details>`;
}
