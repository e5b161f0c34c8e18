// The same papers written by policybrief and by stock pdfmake, in one run → ratios of time and size, and memory growth.
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import { installedFonts } from '../dist/cli/fonts.js';
import { measurePdf, writePdf } from '../dist/format/pdf/write-pdf.js';
import { readMarkdown } from '../dist/text/read-markdown.js';

const rounds = Number(process.argv[2] ?? 60);
const documents = Number(process.argv[3] ?? 3000);
const warmUp = 15;
const resolver = createRequire(import.meta.url);

const vocabulary =
  'the council of ports should publish quarterly figures on regional incidents so that member states can compare exposure and plan joint responses while the national office keeps a public register of critical operators and their reporting duties under the revised framework which entered into force last year after broad consultation'.split(
    ' ',
  );

/** Words that differ from paper to paper, the same in every run. */
function wordSource(salt) {
  let state = salt;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return vocabulary[(state >>> 8) % vocabulary.length];
  };
  return (count) => `${Array.from({ length: count }, next).join(' ')}.`;
}

/** A paper with the blocks that briefs have: headings, paragraphs, lists, a table. */
function paper(salt, scale) {
  const words = wordSource(salt);
  const section = (title, body) => `## ${title}\n\n${body}\n`;
  const rows = Array.from(
    { length: 4 * scale },
    (_, row) => `| R${row + 1} | ${words(6)} | ${words(4)} |`,
  );
  return [
    `# Regional cooperation, paper ${salt}\n\n*${words(14)}*\n`,
    section('Summary', `${words(45)} **${words(5)}** ${words(30 * scale)} *${words(6)}*`),
    section('Findings', Array.from({ length: scale }, () => words(60)).join('\n\n')),
    section('Table', `| Ref. | What | Who |\n| --- | --- | --- |\n${rows.join('\n')}`),
    section('Points', [1, 2, 3].map(() => `- ${words(16 * scale)}`).join('\n')),
    section('Recommendations', [1, 2, 3].map((n) => `${n}. ${words(18 * scale)}`).join('\n')),
  ].join('\n');
}

const page = {
  size: 'A4',
  marginsMm: { top: 20, right: 20, bottom: 20, left: 20 },
  face: 'serif',
  bodyPt: 10,
  lineSpacing: 1.15,
  columns: 1,
  align: 'left',
  header: { left: 'Harbour council', right: 'Paper' },
  footer: { left: 'For public use', right: 'Page {page} of {pages}' },
};
const meta = { title: 'Regional cooperation', keywords: [], language: 'en-GB' };
const ours = (markdown) => ({
  meta,
  page,
  tree: readMarkdown(markdown),
  markdown,
  attachments: [],
});

/** The same tree as a definition a pdfmake user would write. */
function definition(markdown) {
  const inline = (nodes, style = {}) =>
    nodes.flatMap((node) => {
      if (node.type === 'strong') return inline(node.children, { ...style, bold: true });
      if (node.type === 'emphasis') return inline(node.children, { ...style, italics: true });
      return [{ text: node.value, ...style }];
    });
  const headings = { 1: { fontSize: 19.5 }, 2: { fontSize: 12.4, margin: [0, 11, 0, 3] } };
  const block = (node) => {
    if (node.type === 'heading')
      return {
        text: inline(node.children),
        font: 'Sans',
        bold: true,
        color: '#14365c',
        ...headings[node.depth],
      };
    if (node.type === 'paragraph') return { text: inline(node.children), margin: [0, 0, 0, 6] };
    if (node.type === 'list') {
      return {
        [node.ordered ? 'ol' : 'ul']: node.children.map((item) => item.children.map(block)),
      };
    }
    const body = node.children.map((row) =>
      row.children.map((cell) => ({ text: inline(cell.children) })),
    );
    return {
      table: { headerRows: 1, dontBreakRows: true, body },
      layout: 'lightHorizontalLines',
      font: 'Sans',
      fontSize: 8.6,
    };
  };
  return {
    pageSize: 'A4',
    pageMargins: 57,
    language: 'en-GB',
    info: { title: 'Regional cooperation', creationDate: new Date(0) },
    version: '1.7',
    header: {
      columns: ['Harbour council', { text: 'Paper', alignment: 'right' }],
      font: 'Sans',
      fontSize: 8.5,
      margin: [57, 34, 57, 0],
    },
    footer: (number, count) => ({
      columns: ['For public use', { text: `Page ${number} of ${count}`, alignment: 'right' }],
      font: 'Sans',
      fontSize: 8.5,
      margin: [57, 14, 57, 0],
    }),
    content: readMarkdown(markdown).children.map(block),
    defaultStyle: { font: 'Serif', fontSize: 10, lineHeight: 1.01 },
  };
}

const file = (family, name, cut) =>
  resolver.resolve(`@expo-google-fonts/${family}/${cut}/${name}_${cut}.ttf`);
const cuts = (family, name) => ({
  normal: file(family, name, '400Regular'),
  bold: file(family, name, '600SemiBold'),
  italics: file(family, name, '400Regular_Italic'),
  bolditalics: file(family, name, '600SemiBold_Italic'),
});
pdfmake.setFonts({
  Serif: cuts('source-serif-4', 'SourceSerif4'),
  Sans: cuts('source-sans-3', 'SourceSans3'),
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Processor time of an asynchronous task in milliseconds: other processes on the machine do not count. */
async function timed(task) {
  const before = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

const writeOurs = async (markdown) => {
  const { value, diagnostics } = await writePdf(ours(markdown), installedFonts);
  if (!value) throw new Error(diagnostics[0].message);
  return value;
};

for (const scale of [1, 2]) {
  const times = { ours: [], stock: [], measure: [] };
  const sizes = { ours: [], stock: [] };
  const pages = new Set();
  for (let round = -warmUp; round < rounds; round++) {
    const markdown = paper(1000 + round, scale);
    const mine = await timed(() => writeOurs(markdown));
    const measured = await timed(() => measurePdf(ours(markdown), installedFonts));
    const theirs = await timed(() => pdfmake.createPdf(definition(markdown)).getBuffer());
    if (round < 0) continue;
    pages.add(mine.result.pages);
    times.ours.push(mine.ms);
    times.measure.push(measured.ms);
    times.stock.push(theirs.ms);
    sizes.ours.push(mine.result.bytes.length);
    sizes.stock.push(theirs.result.length);
  }
  const [a, b] = [median(times.ours), median(times.stock)];
  const [c, d] = [median(sizes.ours), median(sizes.stock)];
  console.log(
    `${[...pages].join('/')} page(s): policybrief ${a.toFixed(1)} ms, stock pdfmake ${b.toFixed(1)} ms: ${(b / a).toFixed(1)} times faster (target 6); measuring alone ${median(times.measure).toFixed(1)} ms`,
  );
  console.log(
    `  size ${(c / 1024).toFixed(1)} KiB, stock ${(d / 1024).toFixed(1)} KiB: ${((c / d - 1) * 100).toFixed(0)} % more for tags, metadata and archive profile (limit 35)`,
  );
}

const mebibytes = () => process.memoryUsage.rss() / 1024 / 1024;
for (let index = 0; index < 300; index++) await writeOurs(paper(index, 1));
const before = mebibytes();
for (let index = 0; index < documents; index++) await writeOurs(paper(5000 + index, 1));
console.log(
  `memory: ${(mebibytes() - before).toFixed(0)} MiB more after ${documents} documents (limit 60)`,
);
