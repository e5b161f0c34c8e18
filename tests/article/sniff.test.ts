// Content → format, whatever the name.
import { expect, test } from 'vitest';
import { sniffContainer, sniffMarkup } from '../../src/article/sniff.ts';
import { pdfBytes } from './pdf-bytes.ts';
import { zipBytes } from './zip-bytes.ts';

test.each([
  ['pdf', pdfBytes([[]])],
  ['pdf', Buffer.concat([Buffer.from('\n\n'), pdfBytes([[]])])],
  ['docx', zipBytes({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' })],
  ['zip', zipBytes({ 'xl/workbook.xml': '<a/>' })],
  ['ole', Buffer.from('d0cf11e0a1b11ae100', 'hex')],
  ['rtf', Buffer.from('{\\rtf1 text}')],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ['text', Buffer.from('\ufeffA text', 'utf16le')],
  ['text', Buffer.from('A text\twith a tab\fand a form feed')],
  ['text', Buffer.from('')],
])('%s', (format, bytes) => {
  expect(sniffContainer(bytes)).toBe(format);
});

test.each([
  ['html', '<!DOCTYPE html>\n<p>Text'],
  ['html', '<?xml version="1.0"?><!-- a --><html><body>'],
  ['html', '<p>One</p>\n<p>Two</p>'],
  ['markdown', '<p align="center"><b>Logo</b></p>\n\n# Heading\n\nText'],
  ['markdown', '# Heading\n\nText'],
  ['markdown', '---\ntitle: A\n---\nText'],
  ['markdown', 'See [the law](https://example.org/law).'],
  ['markdown', 'Text\n\n**All ministries** should act.'],
  ['text', 'Towns should act.\n\n- first\n- second\n\n1. one\n2. two'],
  ['text', 'If a < b and b > c, then #3 holds [4] (5).'],
  ['text', '---\nA line between rules\n---\nMore'],
])('%s: %j', (format, text) => {
  expect(sniffMarkup(text)).toBe(format);
});
