import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { unitsOf } from '../../../src/format/docx/units.ts';
import { writeDocx } from '../../../src/format/docx/write-docx.ts';
import { xmlTokens } from '../../../src/text/xml-tokens.ts';
import { fixture, paper, seedPapers } from '../paper.ts';

const creationDate = new Date('2026-11-23T10:00:00Z');
const everyShape = paper(fixture('every-shape.md'), {
  marking: 'RESTRICTED',
  header: { left: 'File 7', right: '23 November' },
  footer: { right: 'Page {page} of {pages}' },
});
const parts = await partsOf(everyShape);
const body = parts.get('word/document.xml') ?? '';

describe('the package', () => {
  it('is the same twice, byte for byte', async () => {
    const [first, second] = [await bytesOf(everyShape), await bytesOf(everyShape)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('begins with its content types and declares every part', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    const types = parts.get('[Content_Types].xml') ?? '';
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(declared.filter((name) => !parts.has(name ?? ''))).toEqual([]);
    const undeclared = [...parts.keys()].filter(
      (name) => !declared.includes(name) && !/\.rels$|^\[Content_Types\]/.test(name),
    );
    expect(undeclared).toEqual([]);
  });

  it('is well-formed XML in every part', () => {
    for (const xml of parts.values()) expect([...xmlTokens(xml)].length).toBeGreaterThan(0);
  });

  it('resolves every relationship it uses', () => {
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    const used = [...body.matchAll(/\br:id="([^"]+)"/g)].map(([, id]) => id);
    const known = [...relations.matchAll(/\bId="([^"]+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    expect(relations).toContain('https://example.org/a?b=1&amp;c=2');
  });

  it('says what it is: title, language, date, and of which text it was made', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>A paper</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/2026-11-23T10:00:00Z/g)).toHaveLength(2);
    expect(parts.get('docProps/custom.xml')).toMatch(/policybrief\.text.*[0-9a-f]{64}/);
    expect(parts.get('word/styles.xml')).toContain('w:val="en-GB"');
  });
});

describe('the body', () => {
  it('uses only styles that are declared', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    const declared = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const used = new Set(
      [...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id),
    );
    expect([...used].filter((id) => !declared.has(id))).toEqual([]);
    for (const style of ['Title', 'Heading1', 'ListNumber', 'ListBullet', 'Quote', 'IntenseQuote'])
      expect(used).toContain(style);
  });

  it('keeps the children of paragraph, run, table and section properties in the order of the schema', () => {
    const orders = {
      'w:pPr':
        'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr',
      'w:rPr': 'rStyle rFonts b bCs i iCs caps strike color sz szCs u bdr shd lang',
      'w:tblPr': 'tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook',
      'w:tcPr': 'tcW gridSpan vMerge tcBorders shd tcMar vAlign',
      'w:sectPr': 'headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid',
    };
    for (const [parent, order] of Object.entries(orders)) {
      const ranks = order.split(' ');
      for (const children of childrenOf(body, parent)) {
        const known = children.map((name) => ranks.indexOf(name.replace('w:', '')));
        expect([parent, children, known.includes(-1)]).toEqual([parent, children, false]);
        expect(known).toEqual(known.toSorted((a, b) => a - b));
      }
    }
  });

  it('gives every bookmark a number and a name of its own, and ends each', () => {
    const starts = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"[^>]*w:id="(\d+)"/g)];
    const ends = [...body.matchAll(/<w:bookmarkEnd [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    const ids = starts.map(([, , id]) => id);
    const names = starts.map(([, name]) => name ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    expect(ends.toSorted()).toEqual(ids.toSorted());
    expect(names.filter((name) => name.length > 40 || !/^_\w+$/u.test(name))).toEqual([]);
    for (const { name } of unitsOf(everyShape)) expect(names).toContain(name);
  });

  it('repeats header rows of data tables, and has none in a form', () => {
    const headers = (table: string) => table.match(/<w:tblHeader\/>/g)?.length ?? 0;
    const tables = body.split('<w:tbl>').slice(1);
    expect(tables.map(headers)).toEqual([0, 1, 1]);
  });

  it('counts numbered paragraphs on across headings, and letters by itself', () => {
    const numbers = [
      ...body.matchAll(/<w:pStyle w:val="ListNumber"\/>.*?<w:numId w:val="(\d+)"/g),
    ].map(([, id]) => id);
    // 1 · (a) (b) · 2 · 3 · deeper 1
    const [first, a, b, second, third, deeper] = numbers;
    expect([second, third]).toEqual([first, first]);
    expect(b).toBe(a);
    expect(new Set([first, a, deeper]).size).toBe(3);
    expect(body).not.toMatch(/<w:t[^>]*>\(a\) /);
  });

  it('starts an annex on a new page and carries marking and page fields on each', () => {
    expect(body.match(/<w:sectPr>/g)).toHaveLength(3);
    expect(body).not.toContain('w:val="continuous"');
    expect(parts.get('word/header1.xml')).toContain('RESTRICTED');
    expect(parts.get('word/footer1.xml')).toMatch(/PAGE<.*NUMPAGES</);
  });

  it('sets two columns from the first section on, in the main part only', async () => {
    const text = '# T\n\nLead.\n\n## A\n\nText.\n\n---\n\n## Annex\n\nMore.\n';
    const xml = (await partsOf(paper(text, { columns: 2 }))).get('word/document.xml') ?? '';
    expect(xml.match(/w:num="2"/g)).toHaveLength(1);
    expect(xml.match(/w:val="continuous"/g)).toHaveLength(1);
  });
});

it('writes nothing, very much, and hostile words', async () => {
  const hostile = '</w:t></w:r> & "\u0000\u000b\ud800';
  for (const document of [
    paper(''),
    {
      ...paper(`# ${hostile}\n\n| a | b |\n| - | - |\n`),
      meta: { ...paper('').meta, title: hostile },
    },
    paper('x'.repeat(100_000)),
  ])
    for (const xml of (await partsOf(document)).values())
      expect([...xmlTokens(xml)].length).toBeGreaterThan(0);
});

it('takes fonts, colour and style names from a theme', async () => {
  const theme = { sans: 'Aptos', accent: '00683A', styleNames: { 'Quote Source': 'Attribution' } };
  const styles = (await partsOf(everyShape, theme)).get('word/styles.xml') ?? '';
  expect(styles).toContain('w:ascii="Aptos"');
  expect(styles).toContain('w:val="00683A"');
  expect(styles).toContain('<w:name w:val="Attribution"/>');
});

it('writes the papers of all audiences with all their units bookmarked', async () => {
  for (const { document } of seedPapers()) {
    const xml = (await partsOf(document)).get('word/document.xml') ?? '';
    const missing = unitsOf(document).filter(({ name }) => !xml.includes(`w:name="${name}"`));
    expect(missing).toEqual([]);
  }
});

async function bytesOf(document: Document, theme = {}): Promise<Uint8Array> {
  const { value } = await writeDocx(document, { creationDate, theme });
  return value?.bytes ?? new Uint8Array();
}

async function partsOf(document: Document, theme = {}): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(await bytesOf(document, theme));
  const found = new Map<string, string>();
  for (const name of Object.keys(zip.files))
    found.set(name, (await zip.file(name)?.async('string')) ?? '');
  return found;
}

/** Names of the children of each element of a name. */
function childrenOf(xml: string, parent: string): string[][] {
  const found: string[][] = [];
  const path: { name: string; children: string[] }[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open') {
      path.at(-1)?.children.push(token.name);
      path.push({ name: token.name, children: [] });
    } else if (token.kind === 'close') {
      const closed = path.pop();
      if (closed?.name === parent) found.push(closed.children);
    }
  }
  return found;
}
