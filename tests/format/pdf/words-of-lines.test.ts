// Slugs, hyphenation and face choice: the small text rules of the PDF writer.
import { describe, expect, test } from 'vitest';
import { installedFonts } from '../../../src/cli/fonts.ts';
import { chooseFaces } from '../../../src/format/pdf/choose-faces.ts';
import { shelfOf } from '../../../src/format/pdf/font-shelf.ts';
import { hyphenatorOf } from '../../../src/format/pdf/hyphenate.ts';
import { slugHeadings } from '../../../src/text/heading-slug.ts';
import { readMarkdown } from '../../../src/text/read-markdown.ts';

test('slugs are what GitHub makes of headings', () => {
  const markdown =
    '# Annex A: What’s `Needed`?\n\n## Findings\n\n> ## Findings\n\n## साइबर सुरक्षा\n';
  expect([...slugHeadings(readMarkdown(markdown)).values()]).toEqual([
    'annex-a-whats-needed',
    'findings',
    'findings-1',
    'साइबर-सुरक्षा',
  ]);
});

describe('hyphenation', () => {
  test.each([
    ['en-GB', 'recommendation', 'recom-mend-a-tion'],
    ['de', 'Sicherheitszusammenarbeit', 'Sicher-heits-zu-sam-men-ar-beit'],
    [
      'en',
      'across https://harbour.example/governments and CERT',
      'across https://harbour.example/governments and CERT',
    ],
  ])('%s: %s', async (language, text, expected) => {
    const hyphenate = await hyphenatorOf(language);
    expect(hyphenate?.(text).replaceAll('\u00ad', '-')).toBe(expected);
  });

  test('a language without patterns is set without', async () => {
    expect(await hyphenatorOf('dz')).toBeUndefined();
  });
});

test('each stretch has a face that has its characters', () => {
  const { stretches, missing } = chooseFaces(
    'See सुरक्षा पर बल, then རྫོང་ཁ.',
    'serif-italic',
    shelfOf(installedFonts),
  );
  expect(missing).toEqual([]);
  expect(stretches).toEqual([
    { text: 'See ', font: 'serif-italic' },
    { text: 'सुरक्षा पर बल', font: 'devanagari-regular', language: 'und-Deva' },
    { text: ', then ', font: 'serif-italic' },
    { text: 'རྫོང་ཁ', font: 'tibetan-regular', language: 'und-Tibt' },
    { text: '.', font: 'serif-italic' },
  ]);
});
