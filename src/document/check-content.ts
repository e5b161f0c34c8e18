// The literal text of a template → warnings where it says more than any author, or holds what no page should.
import { wordsAbove } from '../brief/strong-words.ts';
import type { TemplateCheck } from './template-check.ts';
import type { Scope } from './template-scope.ts';

/** A template speaks of any brief, so it may say nothing of the two highest levels: need and obligation. */
const highestOwnLevel = 3;

/** Code is a badge or a sample, not the template's own voice. */
const code = /`[^`\n]*`/g;

/** Control characters print nothing, and two of them mark values. */
const control = /(?![\t\r\n])\p{Cc}/u;

/** Checks a stretch of literal text. */
export function checkContent(
  content: hbs.AST.ContentStatement,
  scope: Scope,
  check: TemplateCheck,
): void {
  const text = content.value;
  const at = (index: number, length: number) => ({ loc: part(content, index, length) });
  const found = control.exec(text);
  if (found) {
    const message = 'a control character stands in the text of the template';
    check.add('error', 'document/template-syntax', scope.text, at(found.index, 1), message);
  }
  const braces = text.search(/\{\{|\}\}/);
  if (braces >= 0) {
    const message = 'these braces would be printed as they are';
    check.add('error', 'document/leftover', scope.text, at(braces, 2), message);
  }
  const own = text.replace(code, (sample) => ' '.repeat(sample.length));
  for (const { word, start } of wordsAbove(highestOwnLevel, own)) {
    const message = `“${word}” in the template’s own words is stronger than the author may have put it`;
    check.add('warning', 'document/strong-wording', scope.text, at(start, word.length), message, [
      'let {{rec.phrase}} say it, or choose weaker words',
    ]);
  }
}

/** Place of a part of a content node, in Handlebars' counting: lines from 1, columns from 0. */
function part(content: hbs.AST.ContentStatement, index: number, length: number) {
  const place = (offset: number) => {
    const lines = content.value.slice(0, offset).split('\n');
    const last = lines.at(-1) ?? '';
    const { line, column } = content.loc.start;
    return lines.length === 1
      ? { line, column: column + last.length }
      : { line: line + lines.length - 1, column: last.length };
  };
  return { ...content.loc, start: place(index), end: place(index + length) };
}
