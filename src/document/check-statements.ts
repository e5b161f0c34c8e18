// The statements of a template → the faults in them: what is printed, what is looped over, which partial is called.
import { checkBlock } from './check-block.ts';
import { checkContent } from './check-content.ts';
import { type Call, checkCall, helperNamed, typeWords } from './check-expression.ts';
import { checkPartial } from './check-partial.ts';
import { checkPath } from './check-path.ts';
import type { TemplateCheck } from './template-check.ts';
import type {
  BlockStatement,
  MustacheStatement,
  PartialStatement,
  PathExpression,
  Program,
  Statement,
} from './template-engine.ts';
import type { Place, Scope } from './template-scope.ts';
import type { ViewType } from './view-type.ts';

/** Deepest nesting of blocks, partials and subexpressions. */
const maxDepth = 50;

/** Checks a program at a point of the template, everything inside it included. */
export function checkProgram(program: Program, scope: Scope, check: TemplateCheck): void {
  const [first] = program.body;
  if (scope.depth > maxDepth) {
    const message = `blocks and partials lie more than ${maxDepth} deep inside each other`;
    if (first) check.add('error', 'document/template-limit', scope.text, first, message);
    return;
  }
  for (const [index, statement] of program.body.entries()) {
    checkStatement(statement, program.body, index, scope, check);
  }
}

const refusals: Readonly<Record<string, string>> = {
  Decorator: 'decorators are not allowed',
  DecoratorBlock: 'inline partials and other decorators are not allowed',
  PartialBlockStatement: 'partial blocks are not allowed',
};

function checkStatement(
  statement: Statement,
  siblings: readonly Statement[],
  index: number,
  scope: Scope,
  check: TemplateCheck,
): void {
  const refusal = refusals[statement.type];
  if (refusal) {
    check.add('error', 'document/refused-construct', scope.text, statement, refusal, [
      'put the part into a file of its own under templates/partials/',
    ]);
  } else if (statement.type === 'MustacheStatement') {
    checkMustache(statement as MustacheStatement, scope, check);
    checkAlone(statement as MustacheStatement, siblings, index, scope, check);
  } else if (statement.type === 'BlockStatement') {
    checkBlock(statement as BlockStatement, scope, check, checkProgram);
  } else if (statement.type === 'PartialStatement') {
    checkPartial(statement as PartialStatement, scope, check, checkProgram);
  } else if (statement.type === 'ContentStatement') {
    checkContent(statement as hbs.AST.ContentStatement, scope, check);
  }
}

function checkMustache(mustache: MustacheStatement, scope: Scope, check: TemplateCheck): void {
  const isCall = mustache.params.length > 0 || Boolean(mustache.hash?.pairs.length);
  if (mustache.path.type !== 'PathExpression') {
    check.add(
      'error',
      'document/refused-construct',
      scope.text,
      mustache,
      'a literal needs no {{ }}',
    );
    return;
  }
  const place =
    isCall || helperNamed(mustache.path, scope)
      ? checkCall(mustache as unknown as Call, scope, check)
      : checkPath(mustache.path as PathExpression, scope, check);
  checkPrinted(mustache, place, scope, check);
}

function checkPrinted(
  mustache: MustacheStatement,
  place: Place,
  scope: Scope,
  check: TemplateCheck,
): void {
  const name = (mustache.path as PathExpression).original;
  const isHelper = helperNamed(mustache.path, scope) !== undefined;
  const fault = printFault(name, place.type, mustache.escaped, isHelper);
  if (fault) {
    check.add('error', fault.code, scope.text, mustache, fault.message, fault.hints);
  } else if (place.mayBeAbsent) {
    const message = `“${place.path ?? name}” may be absent; then nothing is printed here`;
    check.add('warning', 'document/unguarded-field', scope.text, mustache, message, [
      `wrap it, with the words around it, in {{#if ${name}}} … {{/if}}`,
    ]);
  }
}

interface PrintFault {
  readonly code: 'document/not-printable' | 'document/unescaped';
  readonly message: string;
  readonly hints: readonly string[];
}

/** Why a value of this type cannot be printed with these braces; undefined where it can. */
function printFault(
  name: string,
  type: ViewType,
  escaped: boolean,
  isHelper: boolean,
): PrintFault | undefined {
  if (type.kind === 'list' || type.kind === 'group' || type.kind === 'boolean') {
    return {
      code: 'document/not-printable',
      message: `“${name}” is ${typeWords(type)} and cannot be printed`,
      hints: type.kind === 'list' ? ['loop over it with {{#each}}, or join it with {{and …}}'] : [],
    };
  }
  const isMarkdown = type.kind === 'text' && type.markdown;
  if (escaped && isMarkdown && !isHelper) {
    const message = `“${name}” is Markdown: printed with {{ }} its marks would show`;
    const hints = [`write {{{${name}}}} on a line of its own`];
    return { code: 'document/not-printable', message, hints };
  }
  if (escaped || isMarkdown || type.kind === 'any') return undefined;
  const message = `“${name}” is not Markdown: without escaping it could break the page`;
  return { code: 'document/unescaped', message, hints: [`write {{${name}}}`] };
}

/** Markdown of several paragraphs fits only between blank lines, not in a quote, a cell or a sentence. */
function checkAlone(
  mustache: MustacheStatement,
  siblings: readonly Statement[],
  index: number,
  scope: Scope,
  check: TemplateCheck,
): void {
  if (mustache.escaped) return;
  const textOf = (statement: Statement | undefined, edge: string) => {
    if (!statement) return edge;
    const isContent = statement.type === 'ContentStatement';
    return isContent ? (statement as hbs.AST.ContentStatement).value : 'x';
  };
  const isAlone =
    /\n$/.test(textOf(siblings[index - 1], '\n')) &&
    /^\r?\n/.test(textOf(siblings[index + 1], '\n'));
  if (isAlone) return;
  const message = 'Markdown of several paragraphs needs a line of its own, not indented';
  check.add('error', 'document/unescaped', scope.text, mustache, message);
}
