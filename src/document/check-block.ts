// A block of a template ({{#each}}, {{#if}} …) → the faults in it, and what its inside knows.
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { checkExpression, typeWords } from './check-expression.ts';
import type { TemplateCheck } from './template-check.ts';
import type {
  BlockStatement,
  Expression,
  PathExpression,
  Program,
  SubExpression,
} from './template-engine.ts';
import { helperSignatures } from './template-helpers.ts';
import { madePlace, type Place, type Scope, unknownPlace, withPresent } from './template-scope.ts';

/** How what is inside a block is checked. */
export type CheckInside = (program: Program, scope: Scope, check: TemplateCheck) => void;

const blocks = ['each', 'if', 'unless', 'with'] as const;
type BlockName = (typeof blocks)[number];

/** Checks a block and all inside it. */
export function checkBlock(
  block: BlockStatement,
  scope: Scope,
  check: TemplateCheck,
  inside: CheckInside,
): void {
  const name = (block.path as PathExpression).original;
  if (isRaw(block)) {
    check.add(
      'error',
      'document/refused-construct',
      scope.text,
      block,
      'raw blocks are not allowed',
    );
    return;
  }
  if (!blocks.includes(name as BlockName)) {
    const near = didYouMean(name, blocks);
    check.add(
      'error',
      'document/unknown-helper',
      scope.text,
      block.path,
      `there is no block “${name}”`,
      [near ? `did you mean “${near}”?` : `known: ${blocks.join(', ')}`],
    );
    return;
  }
  checkShape(block, name, scope, check);
  const [subject] = block.params;
  const place = subject ? checkExpression(subject, scope, check) : unknownPlace;
  const deeper = { ...scope, depth: scope.depth + 1 };
  const { main, otherwise } = insides(name as BlockName, block, place, deeper, check);
  if (block.program) inside(block.program, main, check);
  if (block.inverse) inside(block.inverse, otherwise, check);
}

/** Handlebars leaves the white-space marks of {{{{raw}}}} blocks empty. */
function isRaw({ openStrip }: BlockStatement): boolean {
  return openStrip?.open === undefined;
}

function checkShape(block: BlockStatement, name: string, scope: Scope, check: TemplateCheck): void {
  if (block.params.length !== 1) {
    const message = `{{#${name}}} takes 1 argument, not ${block.params.length}`;
    check.add('error', 'document/bad-argument', scope.text, block.path, message);
  }
  if (block.hash?.pairs.length) {
    const message = `{{#${name}}} takes no named arguments`;
    check.add('error', 'document/bad-argument', scope.text, block.hash, message);
  }
  const most = { each: 2, with: 1, if: 0, unless: 0 }[name as BlockName];
  const params = block.program?.blockParams ?? [];
  if (params.length > most) {
    const message = `{{#${name}}} names at most ${most} block ${most === 1 ? 'parameter' : 'parameters'}`;
    check.add('error', 'document/bad-argument', scope.text, block, message);
  }
  for (const param of params.filter((each) => Object.hasOwn(helperSignatures, each))) {
    const message = `the block parameter “${param}” has the name of a helper`;
    check.add('error', 'document/bad-argument', scope.text, block, message, [
      'choose another name',
    ]);
  }
}

/** What the two parts of a block know. */
function insides(
  name: BlockName,
  block: BlockStatement,
  place: Place,
  scope: Scope,
  check: TemplateCheck,
): { main: Scope; otherwise: Scope } {
  const [subject] = block.params;
  if (name === 'each') return { main: loop(block, place, scope, check), otherwise: scope };
  if (name === 'with') return { main: within(block, place, scope), otherwise: scope };
  const found = subject ? presence(subject, scope, check) : none;
  warnConstant(block, place, subject, scope, check);
  const yes = withPresent(scope, found.ifTrue);
  const no = withPresent(scope, found.ifFalse);
  return name === 'if' ? { main: yes, otherwise: no } : { main: no, otherwise: yes };
}

function loop(block: BlockStatement, place: Place, scope: Scope, check: TemplateCheck): Scope {
  const { type, path } = place;
  const [subject] = block.params;
  if (type.kind !== 'list' && type.kind !== 'any' && subject) {
    const message = `{{#each}} needs a list, not ${typeWords(type)}`;
    check.add('error', 'document/bad-argument', scope.text, subject, message);
  }
  const item: Place =
    type.kind === 'list'
      ? { type: type.item, path: path === undefined ? undefined : `${path}[]`, mayBeAbsent: false }
      : unknownPlace;
  const inner = enter(block, [item, madePlace({ kind: 'number' })], scope);
  return { ...inner, contexts: [item, ...scope.contexts], inLoop: true };
}

function within(block: BlockStatement, place: Place, scope: Scope): Scope {
  const found = { ...place, mayBeAbsent: false };
  const inner = enter(block, [found], scope);
  // Handlebars does not count {{#with this}} as a step that ../ could go back.
  const isSame = place.path !== undefined && place.path === scope.contexts[0]?.path;
  return { ...inner, contexts: isSame ? scope.contexts : [found, ...scope.contexts] };
}

function enter(block: BlockStatement, values: readonly Place[], scope: Scope): Scope {
  const names = block.program?.blockParams ?? [];
  if (names.length === 0) return scope;
  const params = names.map((name, index): [string, Place] => [name, values[index] ?? unknownPlace]);
  return { ...scope, blockParams: new Map([...scope.blockParams, ...params]) };
}

interface Presence {
  readonly ifTrue: readonly string[];
  readonly ifFalse: readonly string[];
}
const none: Presence = { ifTrue: [], ifFalse: [] };

/** Which optional paths a condition proves to be there: {{#if x}}, (not x), (all x y). */
function presence(condition: Expression, scope: Scope, check: TemplateCheck): Presence {
  if (condition.type === 'PathExpression') {
    const { path } = checkExpression(condition, scope, check);
    return path ? { ifTrue: [path], ifFalse: [] } : none;
  }
  if (condition.type !== 'SubExpression') return none;
  const { path, params } = condition as SubExpression;
  const name = (path as PathExpression).original;
  const found = params.map((param) => presence(param, scope, check));
  if (name === 'not' && found[0]) return { ifTrue: found[0].ifFalse, ifFalse: found[0].ifTrue };
  if (name === 'all') return { ifTrue: found.flatMap(({ ifTrue }) => ifTrue), ifFalse: [] };
  return none;
}

/** A text the schema always gives makes no condition: one of the two parts can never show. */
function warnConstant(
  block: BlockStatement,
  { type, path, mayBeAbsent }: Place,
  subject: Expression | undefined,
  scope: Scope,
  check: TemplateCheck,
): void {
  if (subject?.type !== 'PathExpression' || !path || mayBeAbsent) return;
  const isOptional = scope.present.has(path) || check.given.has(path);
  const isConstant = type.kind === 'text' || type.kind === 'group';
  if (!isConstant || isOptional) return;
  const name = (block.path as PathExpression).original;
  const lost = name === 'if' ? 'an {{else}} part would never show' : 'this part can never show';
  check.add(
    'warning',
    'document/constant-condition',
    scope.text,
    subject,
    `“${path}” is always there: ${lost}`,
  );
}
