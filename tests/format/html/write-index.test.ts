import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { writeIndex } from '../../../src/format/html/write-index.ts';

const entry = {
  title: 'A <b> & “B”',
  href: 'a b/index.html',
  detail: 'Press notice',
  text: 'First words.',
  thumbnail: 'data:image/png;base64,AAAA',
  files: [{ label: 'PDF', href: 'a b/press.pdf', note: '1 page' }],
};

it('lists entries with their files, titles as text', () => {
  const page = parse({ title: 'Briefs', language: 'en-GB', entries: [entry] });
  expect(page.querySelector('h2')?.textContent).toBe('A <b> & “B”');
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['a%20b/index.html', 'a%20b/press.pdf']);
  expect(page.querySelector('.files')?.textContent).toBe('PDF (1 page)');
  expect(page.querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,AAAA');
});

it('leads nowhere outside', () => {
  for (const href of ['https://example.org/', 'javascript:alert(1)', '//host/x', '/etc/passwd']) {
    const page = parse({
      title: 'Briefs',
      language: 'en',
      entries: [{ title: 'A', href, files: [] }],
    });
    expect(page.querySelector('h2 a')?.getAttribute('href')).toBe('#');
  }
});

it('says so where there is nothing', () => {
  const page = parse({
    title: 'Briefs',
    language: 'en',
    entries: [],
    up: { label: 'All', href: '../index.html' },
  });
  expect(page.querySelector('main')?.textContent).toContain('Nothing has been built yet.');
  expect(page.querySelector('main a')?.getAttribute('href')).toBe('../index.html');
});

function parse(index: Parameters<typeof writeIndex>[0]) {
  return parseHTML(writeIndex(index)).document;
}
