// A parsed template → the same with every mustache wrapped: values are marked for escaping, Markdown passes through.
import { cleanText } from './clean-text.ts';
import { markValue, valueClose, valueOpen } from './escape-markdown.ts';
import type {
  BlockStatement,
  Expression,
  Helper,
  MustacheStatement,
  PathExpression,
  Program,
  Statement,
  SubExpression,
} from './template-engine.ts';
import { helperSignatures } from './template-helpers.ts';

/** Names no template can write: a Handlebars identifier has no space. */
const printText = 'print text';
const printMarkdown = 'print Markdown';

/** The print helpers that `wrapValues` calls. */
export const printHelpers = [printText, printMarkdown] as const;

/** For the body: values are marked, so that `escapeValues` can escape each for its place. */
export const markdownPrinters: Readonly<Record<string, Helper>> = {
  [printText]: (value) => (typeof value === 'number' ? String(value) : markValue(textOf(value))),
  [printMarkdown]: (value) => textOf(value).replaceAll(valueOpen, '').replaceAll(valueClose, ''),
};

/** For running lines and titles, which are plain text. */
export const plainPrinters: Readonly<Record<string, Helper>> = {
  [printText]: (value) => cleanText(textOf(value)),
  [printMarkdown]: (value) => cleanText(textOf(value)),
};

/** Absent prints nothing; anything but a text or a number got past the check of the template, which is our fault. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new Error(`a template printed ${Array.isArray(value) ? 'a list' : typeof value}`);
}

/** Wraps every mustache of a program, nested blocks included. Changes it in place and gives it back. */
export function wrapValues(program: Program): Program {
  program.body = program.body.map(wrapStatement);
  return program;
}

function wrapStatement(statement: Statement): Statement {
  if (statement.type === 'MustacheStatement') return wrapMustache(statement as MustacheStatement);
  if (statement.type === 'BlockStatement') {
    const block = statement as BlockStatement;
    if (block.program) wrapValues(block.program);
    if (block.inverse) wrapValues(block.inverse);
  }
  return statement;
}

function wrapMustache(mustache: MustacheStatement): MustacheStatement {
  const name = (mustache.path as PathExpression).original;
  const signature = Object.hasOwn(helperSignatures, name)
    ? helperSignatures[name as keyof typeof helperSignatures]
    : undefined;
  const isMarkdown = !mustache.escaped || signature?.gives === 'markdown';
  const value: Expression = signature
    ? ({ ...mustache, type: 'SubExpression' } as unknown as SubExpression)
    : mustache.path;
  const print = isMarkdown ? printMarkdown : printText;
  const path = {
    ...mustache.path,
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [print],
    original: print,
  } as PathExpression;
  return { ...mustache, path, params: [value], hash: undefined } as unknown as MustacheStatement;
}
