import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/document/clean-text.ts';
import { readTemplate } from '../../src/document/read-template.ts';
import { renderMarkdown } from '../../src/document/render-markdown.ts';
import { selectRecommendations } from '../../src/document/select.ts';
import type { Template } from '../../src/document/template.ts';
import { composeView } from '../../src/document/view.ts';
import type { View } from '../../src/document/view-schema.ts';
import { plainText } from '../../src/text/markdown-tree.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';
import { Source } from '../../src/text/source.ts';
import { riverBrief } from './fictional.ts';

const templates = new URL('../../templates/', import.meta.url);
const load = (name: string) => new Source(name, readFileSync(new URL(name, templates), 'utf8'));
const files = (folder: string) =>
  readdirSync(new URL(folder, templates)).filter((name) => name.endsWith('.md.hbs'));
const partials = new Map(
  files('partials').map((name) => [name.replace('.md.hbs', ''), load(`partials/${name}`)]),
);

function builtIn(name: string): Template {
  const { value, diagnostics } = readTemplate(load(name), partials);
  if (!value) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return value;
}

/** The view with every text replaced but for Markdown, which a person wrote as such. */
function filled(view: View, text: string): View {
  const { prose, ...rest } = view;
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
  };
  return { ...(change(rest) as View), prose };
}

function treeOf(template: Template, view: View) {
  return readMarkdown(renderMarkdown(template, view).markdown);
}

/** An address without the value at its end: what the template wrote of it must stay. */
const fixed = (url: string) =>
  url.replace(/^(#evidence-for-).*$/s, '$1…').replace(/^#(?!evidence).*$/s, '#…');

const shape = (tree: ReturnType<typeof readMarkdown>) =>
  JSON.stringify(tree, (key, value) =>
    key === 'span' ? undefined : key === 'value' ? '…' : key === 'url' ? fixed(value) : value,
  );

const hostile = fc
  .array(
    fc.constantFrom(
      ...'\\`*_[]()<>#+-.!|~:=&;" \n1x'.split(''),
      ...[
        '\n\n',
        '---',
        '***',
        '# ',
        '> ',
        '- ',
        '1. ',
        '[x] ',
        '[!NOTE]',
        '](',
        '![',
        '<b>',
        '&amp;',
        '|---|',
        '```',
        '    ',
      ],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[^\s*_~`]/u.test(cleanText(text)));

describe('in every built-in template', () => {
  test.each(files('.'))('%s: no text of a brief changes the tree around it', (name) => {
    const template = builtIn(name);
    const brief = riverBrief();
    const view = composeView(brief, template, selectRecommendations(brief, template));
    const expected = shape(treeOf(template, filled(view, 'x')));
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = treeOf(template, filled(view, text));
        expect(shape(tree)).toBe(expected);
        expect(plainText(tree)).toContain(cleanText(text));
      }),
      { seed: 20261123, numRuns: 25 },
    );
  });
});
