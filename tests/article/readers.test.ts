// The same small article as HTML, Markdown, DOCX and PDF → the same blocks in the same zones.
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { type DrawnLine, pdfBytes } from './pdf-bytes.ts';
import { zipBytes } from './zip-bytes.ts';

const long =
  'The river rises in the hills, and the towns below it have grown faster than the pipes that serve them (Berg 2015).';
const wanted = [
  ['title', 'Water for Mountain Towns'],
  ['byline', 'Ana Silva'],
  ['body', long],
  ['heading', 'Recommendations'],
  ['body', 'The towns should:'],
  ['list', 'build a gauge on each bridge;'],
  ['list', 'share what it shows.'],
  ['heading', 'References'],
  ['references', 'Berg, I. (2015) Shared Waters. London: Hart.'],
] as const;

const read = async (bytes: Uint8Array | string, name: string): Promise<Article> => {
  const outcome = await readArticle(Buffer.from(bytes), name);
  if (!outcome.value) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
};
const blocksOf = (article: Article): string[][] =>
  article.blocks.map((block) => [block.zone, article.source.slice(block.span)]);
const expectWanted = (article: Article): void => {
  expect(blocksOf(article)).toEqual(wanted);
  expect(article).toMatchObject({ title: wanted[0][1], authors: ['Ana Silva'] });
  expect(article.links).toEqual([{ citation: 'c01', reference: 'berg2015', match: 'exact' }]);
};

const page = `<!doctype html><html><head><title>Site | Water</title></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav><main><h1>Water for Mountain Towns</h1><p>Ana Silva</p><p>${long}<sup><a href="#n1">1</a></sup></p>
<h2>Recommendations</h2><p>The towns should:</p><ul><li>build a gauge on each bridge;</li><li>share what it shows.</li></ul>
<h2>References</h2><p>Berg, I. (2015) <i>Shared Waters</i>. London: Hart.</p></main><footer>All rights reserved</footer><script>let should = 1;</script></body></html>`;

test('HTML', async () => {
  expectWanted(await read(page, 'a.html'));
});

test('Markdown: spans index the Markdown itself', async () => {
  const text = `---\nlayout: post\n---\n# Water for Mountain Towns\n\nAna Silva\n\n${long}\n\n## Recommendations\n\nThe towns should:\n\n- build a gauge on each bridge;\n- share what it shows.\n\n\`\`\`\nYou should not read this.\n\`\`\`\n\n## References\n\nBerg, I. (2015) Shared Waters. London: Hart.\n`;
  const article = await read(text, 'a.md');
  expectWanted(article);
  expect(article.source.text).toBe(text);
});

const word = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const wordParts = (body: string): Record<string, string> => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
  'word/numbering.xml':
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
});
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const wordBody = [
  word('Water for Mountain Towns', style('Title')),
  word('Ana Silva'),
  word(long),
  word('Recommendations', style('Heading2')),
  word('The towns should:'),
  word('build a gauge on each bridge;', item),
  word('share what it shows.', item),
  word('References', style('Heading2')),
  word('Berg, I. (2015) Shared Waters. London: Hart.'),
].join('');

test('DOCX', async () => {
  expectWanted(await read(zipBytes(wordParts(wordBody)), 'a.docx'));
});

const line = (text: string, x: number, y: number, more: Partial<DrawnLine> = {}): DrawnLine => ({
  text,
  x,
  y,
  ...more,
});
const furniture = (page: number): DrawnLine[] => [
  line('Policy Brief 12', 60, 810, { size: 8 }),
  line(String(page), 300, 30, { size: 8 }),
];

test('PDF', async () => {
  const first = [
    ...furniture(1),
    line('Water for Mountain Towns', 60, 770, { size: 20 }),
    line('Ana Silva', 60, 745),
    line('The river rises in the hills, and the towns below it have', 60, 715),
    line('grown faster than the pipes that serve them (Berg 2015).', 60, 703),
    line('Recommendations', 60, 670, { size: 14 }),
    line('The towns should:', 60, 650),
    line('\u2022', 60, 638),
    line('build a gauge on each', 75, 638),
    line('bridge;', 75, 626),
  ];
  // WinAnsi writes the bullet as 0x95.
  first.forEach((each, index) => {
    if (each.text === '\u2022') first[index] = { ...each, text: '\u0095' };
  });
  const second = [
    ...furniture(2),
    line('\u0095', 60, 770),
    line('share what it shows.', 75, 770),
    line('References', 60, 740, { size: 14 }),
    line('Berg, I. (2015) Shared Waters. London: Hart.', 60, 720),
  ];
  expectWanted(await read(pdfBytes([first, second]), 'a.pdf'));
});

test('PDF columns are read one after the other, and words parted at line ends joined', async () => {
  const column = (x: number, words: string): DrawnLine[] =>
    words.split('|').map((text, index) => line(text, x, 700 - 12 * index));
  const left =
    'The upper river is high|and its banks are weak, so|that the towns on it must|build better weirs. A cyber-|attack on the infra-|structure of the river|would harm all of them|as the last cyber-attack';
  const right =
    'has shown to the towns.|A second paragraph is in|the right column and it|has as many lines as the|left one, which is how|the page shows that it|is set in two columns of|text that are even.';
  const article = await read(
    pdfBytes([
      [
        line('Water for Mountain Towns', 60, 760, { size: 20 }),
        ...column(60, left),
        ...column(310, right),
      ],
    ]),
    'a.pdf',
  );
  const text = article.blocks
    .slice(1)
    .map((block) => article.source.slice(block.span))
    .join(' ');
  expect(text).toContain(
    'A cyber-attack on the infrastructure of the river would harm all of them as the last cyber-attack has shown to the towns.',
  );
  expect(text).toMatch(/even\.$/);
});

test.each([
  ['article/empty', 'a.txt', Buffer.from('')],
  ['article/empty', 'a.txt', Buffer.from('\ufeff \n\n')],
  ['article/empty', 'a.html', Buffer.from('<html><body><script>should()</script></body></html>')],
  ['article/unsupported-format', 'a.txt', Buffer.from([1, 2, 3, 0, 0, 255])],
  ['article/unsupported-format', 'a.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex')],
  [
    'article/encrypted',
    'a.docx',
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  ],
  ['article/not-utf8', 'a.txt', Buffer.from([0x4e, 0xe9, 0x21])],
  ['article/encrypted', 'a.pdf', pdfBytes([[line('Text of it', 60, 700)]], true)],
  ['article/no-text-layer', 'a.pdf', pdfBytes([[], [line('7', 300, 30)]])],
  ['article/damaged-file', 'a.pdf', pdfBytes([[line('Text of it', 60, 700)]]).subarray(0, 300)],
  ['article/damaged-file', 'a.docx', zipBytes(wordParts(wordBody)).subarray(0, 900)],
  [
    'article/damaged-file',
    'a.docx',
    zipBytes({ ...wordParts(wordBody), 'word/document.xml': '<w:document><w:body>' }),
  ],
  [
    'article/too-large',
    'a.docx',
    zipBytes({ ...wordParts(wordBody), 'word/header1.xml': Buffer.alloc(60e6) }),
  ],
  [
    'article/too-large',
    'a.docx',
    zipBytes(
      { ...wordParts(wordBody), 'word/header1.xml': Buffer.alloc(60e6) },
      { 'word/header1.xml': 10 },
    ),
  ],
  [
    'article/not-english',
    'a.txt',
    Buffer.from(
      'Le gouvernement doit investir dans les ports et les ponts de la région, parce que les villes sont plus grandes que par le passé et que les tuyaux ne suffisent pas pour elles.',
    ),
  ],
  [
    'article/not-english',
    'a.txt',
    Buffer.from(
      '政府应当加强对港口和桥梁的投资，因为城市比过去更大，而管道已经不够用了。各部门应当合作。',
    ),
  ],
])('%s: %s', async (code, name, bytes) => {
  const outcome = await readArticle(bytes, name);
  expect(outcome.value).toBeUndefined();
  expect(outcome.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.severity])).toEqual([
    [code, 'error'],
  ]);
});

test('another language is read where the caller insists', async () => {
  const bytes = Buffer.from(
    'Die Regierung soll in die Häfen und die Brücken des Landes investieren, weil die Städte größer sind als früher und die Rohre nicht mehr für sie reichen.',
  );
  expect((await readArticle(bytes, 'a.txt')).diagnostics[0]?.message).toContain('“de”');
  expect((await readArticle(bytes, 'a.txt', { language: 'en' })).value?.language).toBe('en');
});

test('a wrong extension is read for what it is, with a warning', async () => {
  const { value, diagnostics } = await readArticle(Buffer.from(page), 'a.pdf');
  expect(value?.title).toBe('Water for Mountain Towns');
  expect(diagnostics[0]).toMatchObject({ code: 'article/extension-mismatch', severity: 'warning' });
});

/** CPU milliseconds that reading takes. */
const cost = async (text: string, name: string): Promise<number> => {
  const start = process.cpuUsage();
  await readArticle(Buffer.from(text), name, { language: 'en' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

test.each([
  [
    'one line',
    'a.txt',
    (n: number) => 'The towns should invest in ports (Berg 2015: 3). '.repeat(n),
  ],
  [
    'paragraphs',
    'a.txt',
    (n: number) => 'The towns should invest in ports (Berg 2015: 3).\n\n'.repeat(n),
  ],
  [
    'Markdown',
    'a.md',
    (n: number) =>
      '# Ports\n\nThe towns should [invest](https://a.example).\n\n- in ports\n\n'.repeat(n),
  ],
  [
    'HTML',
    'a.html',
    (n: number) =>
      `<html><body>${'<p>The towns should <b>invest</b> in ports &amp; bridges.</p>'.repeat(n)}`,
  ],
  [
    'nested HTML',
    'a.html',
    (n: number) => `<html><body>${'<div>'.repeat(20 * n)}The towns should invest.`,
  ],
  [
    'references',
    'a.txt',
    (n: number) =>
      `The law of it (Berg 2015).\n\nReferences\n\n${'Berg, I. (2015) Shared Waters. London: Hart.\n\n'.repeat(n / 2)}`,
  ],
])('time grows with the length: %s', async (_, name, text) => {
  await cost(text(200), name);
  const small = await cost(text(500), name);
  const large = await cost(text(5000), name);
  // Ten times the input may take ten times the time, and half as much again for the collector, over a floor of noise.
  expect(large).toBeLessThan(Math.max(15 * small, 1200));
});
