// fast-check → Markdown of any shape: what no person would write, and a writer must set all the same.
import fc from 'fast-check';
import type { Document, PageSetup } from '../../../src/document/document.ts';
import { readMarkdown } from '../../../src/text/read-markdown.ts';
import { edgeDocuments } from './edge-document.ts';

const words = [
  'port',
  'ferry',
  'sailing',
  'office',
  'affluent',
  'R&D',
  '<berth>',
  '"quay"',
  'north-west',
  '2026',
  '§ 4',
  '…',
  'Kraftfahrzeughaftpflichtversicherung',
  'https://harbour.example/a/very/long/address/that/does/not/break',
  'सुरक्षा',
  'སྐད་ཡིག',
  'λιμένας',
  'порт',
  'żółć',
  'co\u00adoperation',
  'no\u00a0break',
  'zero\u200bwidth',
  'e\u0301tat',
  'H\u2082O',
  'of\ufb01ce',
  'narrow\u202fspace',
  'क\u094dष',
  '1/2',
  'x²',
  '\u2192',
  '−5',
  '≤ 3',
  '**strong**',
  '*emphatic*',
  '***both***',
  '~~struck~~',
  '`Needed`',
  '[a link](https://harbour.example/a)',
  '[two lines of a longer link, perhaps](https://harbour.example/b?c=d&e)',
];

/** One line of Markdown inlines; begins with a letter, so that no line turns into another block. */
const line = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 25 })
  .map((parts) => ['Words', ...parts].join(' '));
const cell = fc
  .array(fc.constantFrom(...words), { maxLength: 5 })
  .map((parts) => parts.join(' ').replaceAll('|', '/'));

const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), line)
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);
const paragraph = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
const code = fc.array(line, { maxLength: 4 }).map((lines) => ['```', ...lines, '```'].join('\n'));
const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = fc
    .array(cell, { minLength: columns, maxLength: columns })
    .map((cells) => `| ${cells.join(' | ')} |`);
  const head = fc.oneof(row, fc.constant(`|${' |'.repeat(columns)}`));
  return fc
    .tuple(head, fc.array(row, { minLength: 1, maxLength: 30 }))
    .map(([first, rows]) => [first, `|${'---|'.repeat(columns)}`, ...rows].join('\n'));
});

const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by).trimStart();
const { block } = fc.letrec<{ block: string; list: string; quote: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    paragraph,
    heading,
    code,
    table,
    tie('list'),
    tie('quote'),
  ),
  list: fc
    .tuple(
      fc.constantFrom('- ', '1. ', '- (a) ', '- [ ] ', '- [x] '),
      fc.array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([marker, items]) =>
      items
        .map(
          ([first, more]) =>
            marker + indent([first, ...more].join('\n\n'), marker === '1. ' ? '   ' : '  '),
        )
        .join('\n\n'),
    ),
  quote: fc
    .tuple(
      fc.constantFrom('', '[!NOTE]\n', '[!WARNING]\n'),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    )
    .map(([alert, blocks]) => (alert + blocks.join('\n\n')).replace(/^/gm, '> ')),
}));

const setup: fc.Arbitrary<Partial<PageSetup>> = fc.record({
  size: fc.constantFrom('A4', 'Letter'),
  face: fc.constantFrom('serif', 'sans'),
  columns: fc.constantFrom(1, 2),
  align: fc.constantFrom('left', 'justify'),
  bodyPt: fc.constantFrom(9, 11.5),
});

/** Documents of one to ten blocks on any page set-up, with parts, under the title and metadata of the edge document. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .tuple(
    fc.array(
      fc.oneof({ arbitrary: block, weight: 9 }, { arbitrary: fc.constant('---'), weight: 1 }),
      { minLength: 1, maxLength: 10 },
    ),
    setup,
  )
  .map(([blocks, page]) => {
    const base = edgeDocuments.edge;
    if (base === undefined) throw new Error('no edge document');
    const markdown = `# Harbours\n\n${blocks.join('\n\n')}\n`;
    return { ...base, page: { ...base.page, ...page }, markdown, tree: readMarkdown(markdown) };
  });
