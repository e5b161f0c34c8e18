// Markdown → a document with a plain page, for tests of the writers.
import type { Document, DocumentMeta, PageSetup } from '../../../src/document/document.ts';
import { readMarkdown } from '../../../src/text/read-markdown.ts';

export const plainPage: PageSetup = {
  size: 'A4',
  marginsMm: { top: 22, right: 20, bottom: 22, left: 20 },
  face: 'serif',
  bodyPt: 11,
  lineSpacing: 1.15,
  columns: 1,
  align: 'left',
  header: { left: 'Harbour council' },
  footer: { right: 'Page {page} of {pages}' },
};

export function aDocument(
  markdown: string,
  page: Partial<PageSetup> = {},
  meta: Partial<DocumentMeta> = {},
): Document {
  return {
    meta: { title: 'Harbour paper', keywords: [], language: 'en-GB', ...meta },
    page: { ...plainPage, ...page },
    tree: readMarkdown(markdown),
    markdown,
    attachments: [],
  };
}

const sentence =
  'The harbour council met in the spring and heard from pilots, agents and the coast guard. ';

/** Running text of so many words, the same sentence again and again. */
export function running(words: number): string {
  return sentence
    .repeat(Math.ceil(words / 16))
    .split(' ')
    .slice(0, words)
    .join(' ');
}

/** A paper with every block there is. */
export const everything = `# Ferries & <ports>: a “harbour” pact

*What two harbours should do before the ferries sail again.*

| | |
| --- | --- |
| From / to | Harbour council / Ferry office |
| Copy to | Pilots & agents |

## Recommendations

1. That you **note** what the paper recommends:

    - (a) Publish a shared list \`Needed\` (R01, line 12)
    - (b) Train the pilots of both *shores*, all of them, before the sailing season begins \`Promising\`

2. There is ~~a~~ no deadline; see [the findings](#findings) and the
   [minutes](https://harbour.example/minutes).

## Findings

> The register is **not** a new office.
>
> Council, line 4

> **“Each port should publish its own efficient list.”**
>
> Council, line 9

> [!NOTE]
> **Timeline**
>
> - **1949** “signed”
> - **2007** “renewed”

Broken by hand  
here, and \`some code\` too.

- [x] Drafted
- [ ] Agreed

\`\`\`
berth = 12
  watch = "day"
\`\`\`

---

## Annex A

| Ref. | Recommendation | Strength |
| :-- | :-- | --: |
| R01 | Publish a shared list of the ferries that sail on each day of the season | \`Needed\` |
| R02 | Train the pilots | \`Noted\` |
`;
