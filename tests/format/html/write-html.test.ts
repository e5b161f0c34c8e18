import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../../src/brief/annotations.ts';
import { readBrief } from '../../../src/brief/read-brief.ts';
import type { Document } from '../../../src/document/document.ts';
import { writeHtml } from '../../../src/format/html/write-html.ts';
import { plainText } from '../../../src/text/markdown-tree.ts';
import { Source } from '../../../src/text/source.ts';
import { fixture, paper, seedPapers } from '../paper.ts';

const everyShape = withEvidence(paper(fixture('every-shape.md')));
const htmlOf = (document: Document) => writeHtml(document).value?.html ?? '';

describe('the words of a page', () => {
  it('are those of the Markdown, for every shape', () => {
    expect(wordsOf(htmlOf(everyShape))).toEqual(words(plainText(everyShape.tree)));
  });

  it.each(seedPapers().map(({ audience, document }) => [audience, document] as const))(
    'are those of the Markdown, for %s',
    (_, document) => {
      expect(wordsOf(htmlOf(document))).toEqual(words(plainText(document.tree)));
    },
  );

  it('are those of the Markdown where there is next to nothing, or far too much', () => {
    const long = Array.from(
      { length: 60 },
      (_, index) => `${index + 1}. **Do thing ${index}** \`Needed\` (R${index + 1}, line 1)`,
    ).join('\n');
    for (const markdown of ['', '# Only a title\n', '---\n\n---\n', long, 'w'.repeat(5000)]) {
      const document = paper(markdown);
      expect(wordsOf(htmlOf(document))).toEqual(words(plainText(document.tree)));
    }
  });
});

describe('the structure of a page', () => {
  const page = parse(htmlOf(everyShape));

  it('nests sections by their headings and starts a part at each thematic break', () => {
    const outline = [...page.querySelectorAll('h1,h2,h3')].map((heading) => [
      heading.id,
      [...ancestors(heading)].filter(({ localName }) => localName === 'section').length,
    ]);
    expect(outline).toEqual([
      ['herd-the-upland-turbines', 0],
      ['recommendations', 1],
      ['a-table', 1],
      ['a-third-level', 2],
      ['annex-the-articles-words', 1],
      ['a-third-level-1', 2],
      ['annex-another', 1],
    ]);
    expect(page.querySelectorAll('.part')).toHaveLength(3);
  });

  it('gives forms row headers and data tables column headers', () => {
    expect(page.querySelectorAll('table.form thead')).toHaveLength(0);
    expect(scopes(page, 'table.form')).toEqual(['row', 'row']);
    expect(scopes(page, 'table.wide')).toEqual([...Array(6).fill('col'), 'row', 'row']);
  });

  it('anchors each recommendation once and links its name from elsewhere', () => {
    expect(page.querySelector('#r01')?.textContent).toContain('Count the turbines');
    expect(page.querySelectorAll('#r01 a[href="#r01"]')).toHaveLength(0);
    expect(page.querySelectorAll('a[href="#r01"]').length).toBe(3);
    expect(page.querySelectorAll('a[href="#r99"]')).toHaveLength(0);
  });

  it('folds the evidence out beside the recommendation, with its place and the words in the source', () => {
    const fold = page.querySelector('#r01 > details');
    expect(fold?.querySelector('q')?.textContent).toBe('The turbines were never counted.');
    expect(fold?.textContent).toContain('line 4, characters 10 to 42');
    expect(fold?.querySelector('a')?.getAttribute('href')).toBe(
      'https://example.org/uplands#:~:text=The%20turbines%20were%20never%20counted.',
    );
  });

  it('has no two elements of one id, and no link within the page that leads nowhere', () => {
    for (const { document } of [{ document: everyShape }, ...seedPapers()]) {
      const dom = parse(htmlOf(document));
      const ids = [...dom.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...dom.querySelectorAll('a[href^="#"]')].map((link) =>
        link.getAttribute('href')?.slice(1),
      );
      expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    }
  });
});

describe('passages that may not travel', () => {
  const text = readFileSync(
    new URL('../../../briefs/indo-bhutan-cyber.md', import.meta.url),
    'utf8',
  );
  const brief = readBrief(new Source('brief.md', text)).value;
  const recommendations = brief?.data.recommendations ?? [];
  const guarded = recommendations
    .flatMap(({ quotes }) => quotes)
    .filter(({ sensitivity }) => sensitivity !== 'none');

  it('stand in no page and no annotation of a paper without a marking', () => {
    expect(guarded.length).toBeGreaterThan(0);
    for (const { document } of seedPapers()) {
      const { evidence } = document;
      if (!evidence) throw new Error('a paper of a brief has evidence');
      const printed = htmlOf(document) + writeAnnotations({ ...evidence, language: 'en-GB' });
      for (const { start } of guarded) {
        expect(printed).not.toContain(`characters ${start} to`);
        expect(printed).not.toContain(`"start": ${start},`);
      }
    }
  });
});

describe('what stands around the words', () => {
  it('keeps to itself: nothing is fetched and nothing runs', () => {
    const html = htmlOf(everyShape);
    const dom = parse(html);
    const scripts = [...dom.querySelectorAll('script')].map((script) =>
      script.getAttribute('type'),
    );
    expect(scripts).toEqual(['application/ld+json']);
    expect(dom.querySelectorAll('img,iframe,object,embed,link[rel=stylesheet]')).toHaveLength(0);
    expect(html).not.toMatch(/@import|url\((?!data:)/);
  });

  it('cannot be left by hostile words', () => {
    const hostile = '</script></style><img src=x onerror=alert(1)> "\' \\';
    const document = {
      ...paper(`# ${hostile}\n`, { marking: hostile, header: { left: hostile } }),
      meta: { title: hostile, creator: hostile, language: 'en', keywords: [hostile] },
    };
    const html = htmlOf(document);
    const dom = parse(html);
    expect(dom.querySelectorAll('img')).toHaveLength(0);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(dom.querySelector('script')?.textContent ?? '').name).toBe(hostile);
  });

  it('says page numbers in print only, and the marking in both', () => {
    const html = htmlOf(
      paper('# A\n', { marking: 'RESTRICTED', footer: { right: 'Page {page} of {pages}' } }),
    );
    expect(html).toContain('@bottom-right{content:"Page " counter(page) " of " counter(pages);');
    const dom = parse(html);
    expect(dom.querySelector('header')?.textContent).toBe('RESTRICTED');
    expect(dom.querySelector('footer')?.textContent).toBe('RESTRICTED');
  });

  it('says what the paper is, in Dublin Core and as a schema.org Report', () => {
    const dom = parse(htmlOf(everyShape));
    expect(dom.documentElement.getAttribute('lang')).toBe('en-GB');
    expect(dom.querySelector('meta[name="DCTERMS.title"]')?.getAttribute('content')).toBe(
      'A paper',
    );
    expect(JSON.parse(dom.querySelector('script')?.textContent ?? '')).toMatchObject({
      '@type': 'Report',
      inLanguage: 'en-GB',
      isBasedOn: { name: 'Uplands', url: 'https://example.org/uplands' },
    });
  });

  it('carries fonts only where they are given', () => {
    const font = {
      family: 'Test Serif',
      weight: 400,
      style: 'normal',
      mediaType: 'font/woff2',
      bytes: new Uint8Array([1, 2, 3]),
    } as const;
    expect(htmlOf(everyShape)).not.toContain('@font-face');
    expect(writeHtml(everyShape, { fonts: [font] }).value?.html).toContain(
      'src:url(data:font/woff2;base64,AQID)',
    );
  });

  it('is the same twice', () => {
    expect(htmlOf(everyShape)).toBe(htmlOf(everyShape));
  });
});

function withEvidence(document: Document): Document {
  const quote = (exact: string, line: number, start: number) => ({
    role: 'core' as const,
    voice: 'author' as const,
    sensitivity: 'none' as const,
    exact,
    prefix: '',
    suffix: '',
    line,
    start,
    end: start + exact.length,
  });
  const item = (id: string, action: string, exact: string, line: number, start: number) => ({
    id,
    title: action,
    action,
    phrase: `The author calls for it: ${action}.`,
    quotes: [quote(exact, line, start)],
  });
  return {
    ...document,
    evidence: {
      audience: 'test',
      source: {
        title: 'Uplands',
        authors: ['A. Author'],
        file: 'uplands.txt',
        sha256: '0'.repeat(64),
        url: 'https://example.org/uplands',
      },
      recommendations: [
        item('R01', 'Count the turbines', 'The turbines were never counted.', 4, 10),
        item('R02', 'Name them', 'Nobody knows their names.', 9, 60),
      ],
      prose: [],
    },
  };
}

type Dom = ReturnType<typeof parseHTML>['document'];
type DomElement = NonNullable<ReturnType<Dom['querySelector']>>;

function parse(html: string): Dom {
  return parseHTML(html).document;
}

function* ancestors(element: DomElement): Generator<DomElement> {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
}

function scopes(page: Dom, table: string): (string | null)[] {
  return [...page.querySelectorAll(`${table} th`)].map((cell) => cell.getAttribute('scope'));
}

function wordsOf(html: string): string[] {
  const page = parse(html);
  for (const part of [...page.querySelectorAll('[data-apparatus]')]) part.remove();
  const spaced = (page.querySelector('main')?.innerHTML ?? '').replace(
    /<(?:\/?(?:p|li|tr|t[dh]|h\d|div|pre|blockquote|section)|br)\b[^>]*>/g,
    ' $&',
  );
  return words(parse(`<html><body>${spaced}</body></html>`).body.textContent ?? '');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
