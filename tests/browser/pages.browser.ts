// Web pages in a real Chromium: accessibility rules, reflow, keyboard, print, and the words as a reader sees them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { writeHtml } from '../../src/format/html/write-html.ts';
import { writeIndex } from '../../src/format/html/write-index.ts';
import { plainText } from '../../src/text/markdown-tree.ts';
import { fixture, paper, seedPapers } from '../format/paper.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Views: a telephone, a desk, and the desk at 200 % zoom; each in both colour schemes. */
const widths = { phone: 320, desk: 1280, zoomed: 640 };

const papers = [
  ...seedPapers().map(({ audience, document }) => [audience, withAddress(document)] as const),
  ['every shape', paper(fixture('every-shape.md'), { marking: 'RESTRICTED' })] as const,
  [
    'two columns and long words',
    paper(`# ${'w'.repeat(300)}\n\n## A\n\n${'v'.repeat(900)}`, { columns: 2 }),
  ] as const,
  ['sixty recommendations', paper(sixty())] as const,
];
const pages = [
  ...papers.map(([name, document]) => [name, writeHtml(document).value?.html ?? ''] as const),
  [
    'index',
    writeIndex({
      title: 'Briefs',
      language: 'en-GB',
      entries: [
        {
          title: 'Upland turbines',
          detail: 'Press notice',
          files: [
            { label: 'Web page', href: 'press.html' },
            { label: 'PDF', href: 'press.pdf' },
          ],
          text: 'The first words of the paper.',
        },
      ],
    }),
  ] as const,
];

let browser: Browser;

beforeAll(async () => {
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium']).toString().trim();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
});

describe.each(pages)('%s', (_, html) => {
  it.each(['light', 'dark'] as const)(
    'keeps every rule of axe at each width, %s',
    async (colorScheme) => {
      const page = await open(html, widths.desk, colorScheme);
      await page.evaluate(axe);
      for (const width of Object.values(widths)) {
        await page.setViewportSize({ width, height: 800 });
        for (const folded of [true, false]) {
          await fold(page, folded);
          expect(await violations(page)).toEqual([]);
          const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
          expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
        }
      }
      await page.context().close();
    },
  );
});

describe.each(papers)('%s', (_, document) => {
  it('shows the words of its Markdown while the evidence is folded', async () => {
    const page = await open(writeHtml(document).value?.html ?? '', widths.desk, 'light');
    await fold(page, true);
    const shown = await page.evaluate<string>("document.querySelector('main').innerText");
    expect(words(shown)).toEqual(words(plainText(document.tree)));
    await page.context().close();
  });

  it('prints all its words, and no fold-out', async () => {
    const { header: _header, footer: _footer, marking: _marking, ...bare } = document.page;
    const unframed = { ...document, page: { ...bare, header: {}, footer: {} } };
    const page = await open(writeHtml(unframed).value?.html ?? '', widths.desk, 'dark');
    await fold(page, false);
    const printed = await printedText(await page.pdf({ preferCSSPageSize: true }));
    // pdf.js gives back shaped scripts in glyph order, so only Latin blocks are looked for.
    const latin = /^[\p{Script=Latin}\p{Script=Common}]*$/u;
    const missing = document.tree.children
      .map((block) =>
        block.type === 'paragraph' || block.type === 'heading' ? plainText(block) : '',
      )

      .filter((text) => latin.test(text) && !printed.includes(text.replace(/\s+/g, '')));
    expect(missing).toEqual([]);
    expect(printed).not.toContain('Seethewordsinthesource');
    await page.context().close();
  });
});

describe('a reader without a mouse', () => {
  it('skips to the paper, unfolds the evidence, and follows it with the keyboard alone', async () => {
    const document = papers.find(([name]) => name === 'foreign-ministry')?.[1];
    if (!document) throw new Error('no such paper');
    const page = await open(writeHtml(document).value?.html ?? '', widths.phone, 'light');
    const active = (of: string) => page.evaluate(`document.activeElement.${of}`);
    await page.keyboard.press('Tab');
    expect(await active('textContent')).toBe('Skip to the paper');
    await page.keyboard.press('Enter');
    expect(await active('id')).toBe('paper');
    await page.keyboard.press('Tab');
    expect(await active('hash')).toMatch(/^#evidence-for-r\d+$/);
    await page.keyboard.press('Tab');
    expect(await active('localName')).toBe('summary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate("document.querySelector('details').open")).toBe(true);
    await page.keyboard.press('Tab');
    expect(await active('href')).toContain('#:~:text=');
    await page.context().close();
  });
});

async function fold(page: Page, shut: boolean): Promise<void> {
  await page.evaluate(
    `for (const fold of document.querySelectorAll('details')) fold.open = ${!shut}`,
  );
}

/** All text of a PDF without its white space: lines and columns break where they like. */
async function printedText(pdf: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= file.numPages; number++) {
    const content = await (await file.getPage(number)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await file.destroy();
  return text.replace(/\s+/g, '');
}

async function open(html: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(html);
  expect(requests).toEqual([]);
  return page;
}

/** Rules of WCAG 2.2 A and AA, and axe's own best practices, each with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  );
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function withAddress(document: Document): Document {
  const { evidence } = document;
  if (!evidence) return document;
  return {
    ...document,
    evidence: { ...evidence, source: { ...evidence.source, url: 'https://example.org/article' } },
  };
}

function sixty(): string {
  const lines = Array.from(
    { length: 60 },
    (_, index) => `${index + 1}. **Do thing ${index}** \`Needed\` (R${index + 1}, line 1)`,
  );
  return `# Sixty\n\n## Recommendations\n\n${lines.join('\n')}\n`;
}
