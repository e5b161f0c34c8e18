// Template text → parsed program → rendered text (home of Handlebars), in an environment of its own with every door shut.
import Handlebars from 'handlebars';

export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type Expression = hbs.AST.Expression;
export type PathExpression = hbs.AST.PathExpression;
export type MustacheStatement = hbs.AST.MustacheStatement;
export type BlockStatement = hbs.AST.BlockStatement;
export type PartialStatement = hbs.AST.PartialStatement;
export type SubExpression = hbs.AST.SubExpression;
export type Hash = hbs.AST.Hash;
export type AstNode = hbs.AST.Node;

/** A function templates call; what it returns is printed or passed on to another helper. */
export type Helper = (...parameters: unknown[]) => unknown;

/** Where a template's text stops being Handlebars: `offset` is a UTF-16 offset into it. */
export interface SyntaxFault {
  readonly message: string;
  readonly offset: number;
}

/** A compiled program; opaque outside this file. */
export type Compiled = Handlebars.TemplateDelegate<unknown>;

/** Raised while a template runs: its loops and partials printed too much. */
export class TemplateFault extends Error {}

/**
 * What one rendering may spend: a turn of a loop or a call of a partial costs 1, text costs 1 for every 50 characters.
 * A foreign-ministry paper that shows 500 recommendations in full spends 9,000.
 */
const budget = 200_000;
const charactersPerTurn = 50;

/** Nothing is ever registered in it; what a template may call is handed over with each run. */
const environment = Handlebars.create() as ReturnType<typeof Handlebars.create> & {
  readonly helpers: { readonly each: Helper };
};

/** Parses a template without Handlebars' white-space pass, which `compileProgram` applies once. */
export function parseProgram(text: string): Program | SyntaxFault {
  try {
    return Handlebars.parseWithoutProcessing(text);
  } catch (error) {
    return syntaxFault(text, error as Error & { lineNumber?: number; column?: number });
  }
}

/** True where parsing failed. */
export function isFault(parsed: Program | SyntaxFault): parsed is SyntaxFault {
  return 'offset' in parsed;
}

/** Compiles a program; it may name only these helpers beside `if`, `unless`, `each` and `with`. Uses the program up. */
export function compileProgram(program: Program, helpers: readonly string[]): Compiled {
  return environment.compile(program as unknown as string, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: {
      ...Object.fromEntries(helpers.map((name) => [name, true])),
      log: false,
      lookup: false,
    } as never,
    noEscape: true,
    preventIndent: true,
    explicitPartialContext: true,
  });
}

/**
 * Runs a compiled program over a view of own properties.
 *
 * @throws {TemplateFault} where loops and partials of the template spend more than the budget.
 */
export function runProgram(
  compiled: Compiled,
  view: unknown,
  helpers: Readonly<Record<string, Helper>>,
  partials: Readonly<Record<string, Compiled>>,
): string {
  const turns = { left: budget };
  const counted = Object.entries(partials).map(([name, partial]) => [
    name,
    (context: unknown, options?: Handlebars.RuntimeOptions) => {
      spend(turns, 1);
      return weighed(partial(context, options), turns);
    },
  ]);
  return compiled(view, {
    helpers: { ...helpers, each: countedEach(turns) },
    partials: Object.fromEntries(counted),
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  });
}

/** Handlebars' own `each`, on a budget: three nested loops over every recommendation are cheap, six are an attack. */
function countedEach(turns: { left: number }): Helper {
  const { each } = environment.helpers;
  return function (this: unknown, list: unknown, ...rest: unknown[]) {
    spend(turns, Array.isArray(list) ? list.length : 1);
    return weighed(each.call(this, list, ...rest) as string, turns);
  };
}

function weighed(text: string, turns: { left: number }): string {
  spend(turns, Math.floor(text.length / charactersPerTurn));
  return text;
}

function spend(turns: { left: number }, count: number): void {
  turns.left -= count;
  if (turns.left < 0)
    throw new TemplateFault('the loops and partials of the template print too much');
}

function syntaxFault(
  text: string,
  error: Error & { lineNumber?: number; column?: number },
): SyntaxFault {
  const lines = text.split('\n');
  const offsetOf = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column;
  if (error.lineNumber !== undefined) {
    const message = error.message.replace(/ - \d+:\d+$/, '');
    return { message, offset: offsetOf(error.lineNumber, error.column ?? 0) };
  }
  const [, excerpt = '', caret = '', expected = ''] = error.message.split('\n');
  const unclosed = expected.endsWith("got 'EOF'") ? unclosedBlock(text) : undefined;
  if (unclosed) return unclosed;
  const got = /got '(\w+)'/.exec(expected)?.[1] ?? '';
  const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
  return {
    message: tokens[got] ?? 'this cannot stand here',
    offset: placeOfExcerpt(text, excerpt, caret.length - 1) ?? offsetOf(line, 0),
  };
}

/** The innermost block that no {{/…}} closes: a better place to look than the end of the file. */
function unclosedBlock(text: string): SyntaxFault | undefined {
  const open: { name: string; offset: number }[] = [];
  for (const tag of text.matchAll(/\{\{~?\s*([#/])\s*([\w-]+)/g)) {
    if (tag[1] === '#') open.push({ name: tag[2] ?? '', offset: tag.index });
    else open.pop();
  }
  const last = open.at(-1);
  return last && { message: `{{#${last.name}}} is not closed`, offset: last.offset };
}

/** Handlebars shows up to 20 characters before and after the fault, line breaks taken out; finds them in the text. */
function placeOfExcerpt(text: string, excerpt: string, caret: number): number | undefined {
  const cut = excerpt.startsWith('...') ? 3 : 0;
  const tail = excerpt.endsWith('...') ? -3 : undefined;
  const shown = excerpt.slice(cut, tail);
  const places: number[] = [];
  let flat = '';
  for (const [index, character] of [...text].entries()) {
    if (character === '\n') continue;
    flat += character;
    for (let unit = 0; unit < character.length; unit++) places.push(index);
  }
  const found = flat.lastIndexOf(shown);
  if (found < 0) return undefined;
  return places[found + caret - cut] ?? text.length;
}

/** What the parser calls the tokens it stumbles over → what a template's author sees. */
const tokens: Readonly<Record<string, string>> = {
  EOF: 'the template ends before a block or an expression is closed',
  INVALID: 'this is not valid inside {{ }}',
  CLOSE: 'the expression ends too early',
  CLOSE_UNESCAPED: '}}} closes an expression that {{ opened',
  OPEN: 'the expression before this {{ is not closed',
  OPEN_BLOCK: 'the expression before this {{# is not closed',
  OPEN_UNESCAPED: 'the expression before this {{{ is not closed',
  INVERSE: '{{else}} stands outside a block, or twice in one',
  OPEN_ENDBLOCK: 'this closes a block that was not opened',
};
