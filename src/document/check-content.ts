// The literal text of a template → warnings where it says more than any author, or holds what no page should.
import type { TemplateCheck } from './template-check.ts';
import type { Scope } from './template-scope.ts';

/** Words of obligation: only the phrase of level 5 may speak like that, and it comes from the view. */
const strong =
  /\b(?:must|shall|should|ought to|ha(?:s|ve) to|calls? (?:on|upon)|(?:is|are) (?:required|obliged) to|demands?|urges?)\b/gi;

/** What another voice than the template's says: code, and what stands in quotation marks. */
const others = /`[^`\n]*`|“[^”\n]*”|"[^"\n]*"/g;

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
  const own = text.replace(others, (quoted) => ' '.repeat(quoted.length));
  for (const word of own.matchAll(strong)) {
    const message = `“${word[0]}” in the template’s own words is stronger than the author may have put it`;
    check.add(
      'warning',
      'document/strong-wording',
      scope.text,
      at(word.index, word[0].length),
      message,
      ['let {{rec.phrase}} say it, or choose words without obligation'],
    );
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
