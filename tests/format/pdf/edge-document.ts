// Documents at the edges of what a writer must set: every block, three-page table, two columns, other scripts, hostile title.
import type { Document, PageSetup } from '../../../src/document/document.ts';
import { readMarkdown } from '../../../src/text/read-markdown.ts';

/** Ampersand, angle brackets and quotation marks in a title reach XMP, document information, outline and header. */
export const edgeTitle = 'Ferries & <ports>: a "harbour" pact’s R&D';

const sentences = [
  'The harbour council met in the spring and heard from pilots, shipping agents and the coast guard.',
  'Each of them described the same difficulty: reports reach the neighbouring port only after the ferry has sailed.',
  'A shared register would let the efficient offices on both shores read a warning before the first sailing.',
  'The cost is modest, the legal basis exists, and the staff who would keep the register are already trained.',
];

/** Running text of at least so many words, the sentences in turn. */
function runningText(words: number): string {
  const parts: string[] = [];
  for (let at = 0; parts.join(' ').split(' ').length < words; at++) {
    parts.push(sentences[at % sentences.length] ?? '');
  }
  return parts.join(' ');
}

/** A table of so many rows, long enough at 110 to stand on three pages. */
function harbourTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const watch = at % 3 === 0 ? 'night and day' : 'day only';
    return `| Berth ${at + 1} | ${12 + (at % 7)} | ${watch} | Pilot station ${1 + (at % 4)}, north quay |`;
  });
  return ['| Berth | Ferries a day | Watch | Reports to |', '|:--|--:|:-:|:--|', ...lines].join(
    '\n',
  );
}

const blocks = `# ${edgeTitle.replace('<', '\\<')}

*What two harbours should do before the ferries sail again.*

## Findings and what follows

A paragraph with **strong**, *emphatic*, ***both***, ~~struck~~ and \`Needed\` words, a line  
broken by hand, and a [short link](https://harbour.example/pact "The pact").

> **Each port should publish its own list.**
>
> Harbour council, minutes, item 4

> The register is **not** a new office. It is a *list* that both ports keep.

### Nested lists

1. First, agree on the words.
2. Then name an office:
   - on the north shore,
     - with a deputy,
   - on the south shore.

   A second paragraph of the same item.
3. Last, publish.

- (a) the council;
- (b) the pilots.

* [x] Register drafted
* [ ] Register agreed

7. An ordered list that begins at seven
8. and goes on.

#### A heading at the fourth level

> [!IMPORTANT]
> Nobody is asked to sail without a report.
>
> - A list in a box

> [!NOTE]
> One more box, of another kind.

## Recommendation R01

A link that takes more than one line because its words say at full length where it leads to:
[the evidence annex of the harbour council with all statements of the pilots, the shipping agents and the coast guard as they were recorded in the spring](https://harbour.example/evidence?year=2026&annex=1), and more text behind it. See also [the findings](#findings-and-what-follows).

\`\`\`
berth = 12
watch = "night and day"
\`\`\`

| | |
|---|---|
| Lead | Harbour council |
| Partners | Pilots & agents |
| Strength | \`Called for\` |

`;

const scripts = `## Other scripts

Efficient offices: affluent, afflicted, official, "quoted", ‘single’, em—dash, en–dash, ellipsis… and H₂O at 5 °C.

साइबर सुरक्षा के लिए क्षेत्रीय सहयोग और क्षमता निर्माण आवश्यक है।

རྫོང་ཁ་ནི་འབྲུག་གི་རྒྱལ་ཡོངས་སྐད་ཡིག་ཨིན།

Ελληνικά: ασφάλεια λιμένα. Кириллица: безопасность порта. Français: « sûreté ». Polski: żółć.

`;

const page: PageSetup = {
  size: 'A4',
  marginsMm: { top: 25, right: 22, bottom: 25, left: 22 },
  face: 'serif',
  bodyPt: 10.5,
  lineSpacing: 1.3,
  columns: 1,
  align: 'left',
  header: { left: 'Harbour council', right: edgeTitle },
  footer: { left: 'For public use', right: '{page} / {pages}' },
};

/** Data of the kind a brief carries: what `verify` reads back. */
const attached = {
  note: 'Größe & <Maß>',
  source: { name: 'minutes.txt', sha256: '5f'.repeat(32) },
  recommendations: [
    {
      id: 'R01',
      title: 'Publish the list of each port',
      modality: { level: 4, cue: 'should' },
      quotes: [
        { exact: 'Each port should publish its own list.', prefix: '', suffix: '', line: 4 },
      ],
    },
    { id: 'R02', title: 'Name an office', modality: { level: 1, cue: 'can' }, quotes: [] },
  ],
};

function edge(markdown: string, setup: Partial<PageSetup>): Document {
  return {
    meta: {
      title: edgeTitle,
      creator: 'Harbour & ferry “council”',
      subject: 'Policy brief <draft>',
      description: 'Everything a writer must set, in one document; हिन्दी as well.',
      keywords: ['ferries', 'R&D', '"ports"'],
      language: 'en-GB',
      rights: '© Harbour council',
      source: 'Harbour council, Minutes of the spring meeting, 2026',
    },
    page: { ...page, ...setup },
    tree: readMarkdown(markdown),
    markdown,
    attachments: [
      {
        name: 'brief.json',
        mediaType: 'application/json',
        description: 'The data of this document',
        content: `${JSON.stringify(attached, undefined, 2)}\n`,
      },
    ],
  };
}

/** A paragraph that does not fit on what is left of its page. */
const longParagraph = `## A paragraph over two pages\n\n${runningText(700)}\n\n`;

/** By name: what each of them is there for stands in its Markdown. */
export const edgeDocuments: Readonly<Record<string, Document>> = {
  edge: edge(
    `${blocks}${longParagraph}## A table over three pages\n\n${harbourTable(110)}\n\n${scripts}`,
    {},
  ),
  'edge-columns': edge(`${blocks}${longParagraph}${scripts}`, {
    columns: 2,
    face: 'sans',
    align: 'justify',
    bodyPt: 9.5,
    marking: 'TLP:GREEN',
  }),
  'edge-parts': edge(
    `${blocks}---\n\n## Annex A\n\n${runningText(60)}\n\n---\n\n## Annex B\n\n${harbourTable(3)}\n`,
    { size: 'Letter', header: { centre: '{page} of {pages}' }, footer: {} },
  ),
  'edge-small': edge('# One line\n\nAnd no more than this.\n', { header: {}, footer: {} }),
};
