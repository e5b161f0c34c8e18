// Document → Markdown file.
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/format/write-markdown.ts';
import { aDocument } from './pdf/a-document.ts';

test('the Markdown ends in one line break', () => {
  expect(writeMarkdown(aDocument('# A\n\nText\n\n\n'))).toBe('# A\n\nText\n');
});
