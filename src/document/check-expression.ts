// An expression of a template (path, literal, helper call) → what it gives, with its arguments checked.
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { checkPath, isScoped } from './check-path.ts';
import type { TemplateCheck } from './template-check.ts';
import type {
  AstNode,
  Expression,
  Hash,
  PathExpression,
  SubExpression,
} from './template-engine.ts';
import { type HelperKind, type HelperSignature, helperSignatures } from './template-helpers.ts';
import { madePlace, type Place, type Scope, unknownPlace } from './template-scope.ts';
import type { ViewType } from './view-type.ts';

/** A helper call: a mustache or a subexpression. */
export interface Call extends AstNode {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

/** Checks an expression that stands as an argument. */
export function checkExpression(expression: Expression, scope: Scope, check: TemplateCheck): Place {
  switch (expression.type) {
    case 'PathExpression':
      return checkPath(expression as PathExpression, scope, check);
    case 'SubExpression':
      return checkCall(expression as SubExpression, scope, check);
    case 'StringLiteral':
      return madePlace({ kind: 'text', markdown: false });
    case 'NumberLiteral':
      return madePlace({ kind: 'number' });
    case 'BooleanLiteral':
      return madePlace({ kind: 'boolean' });
    default:
      check.add('error', 'document/bad-argument', scope.text, expression, 'this is no value');
      return unknownPlace;
  }
}

/** The helper a name calls at this point; undefined where it is a field, or nothing. */
export function helperNamed(path: Expression, scope: Scope): HelperSignature | undefined {
  const { parts, depth, data } = path as PathExpression;
  const [name] = parts ?? [];
  if (!name || parts.length > 1 || depth > 0 || data) return undefined;
  if (scope.blockParams.has(name) || isScoped(path as PathExpression)) return undefined;
  return Object.hasOwn(helperSignatures, name)
    ? helperSignatures[name as keyof typeof helperSignatures]
    : undefined;
}

/** Checks a call of a helper: that there is one, what it takes, what it gives. */
export function checkCall(call: Call, scope: Scope, check: TemplateCheck): Place {
  const name = nameOf(call.path);
  const signature = helperNamed(call.path, scope);
  const places = call.params.map((param) => checkExpression(param, scope, check));
  if (!signature) {
    const near = didYouMean(name, Object.keys(helperSignatures));
    check.add('error', 'document/unknown-helper', scope.text, call.path, unknownMessage(name), [
      near ? `did you mean “${near}”?` : `known: ${Object.keys(helperSignatures).join(', ')}`,
    ]);
    return unknownPlace;
  }
  checkArguments(name, signature, call, places, scope, check);
  return given(signature, places);
}

function nameOf(path: Expression): string {
  return (path as PathExpression).original ?? '';
}

function unknownMessage(name: string): string {
  return name === 'lookup' || name === 'log'
    ? `the helper “${name}” is not allowed`
    : `there is no helper “${name}”`;
}

function checkArguments(
  name: string,
  signature: HelperSignature,
  call: Call,
  places: readonly Place[],
  scope: Scope,
  check: TemplateCheck,
): void {
  const { takes } = signature;
  if (call.hash?.pairs.length) {
    const message = `“${name}” takes no named arguments`;
    check.add('error', 'document/bad-argument', scope.text, call.hash, message);
  }
  const miscount = countFault(name, signature, places.length);
  if (miscount !== undefined) {
    const hints = takes.length > 0 ? [`{{${name} ${takes.join(' ')}}}`] : [];
    check.add('error', 'document/bad-argument', scope.text, call, miscount, hints);
  }
  for (const [index, place] of places.entries()) {
    const kind = takes[Math.min(index, takes.length - 1)];
    const node = call.params[index];
    if (!kind || !node || accepts(kind, place.type)) continue;
    const message = `“${name}” takes ${words[kind]} here, not ${typeWords(place.type)}`;
    check.add('error', 'document/bad-argument', scope.text, node, message);
  }
}

function countFault(
  name: string,
  { takes, more = false }: HelperSignature,
  count: number,
): string | undefined {
  if (more ? count >= takes.length : count === takes.length) return undefined;
  const wanted = `${more ? 'at least ' : ''}${takes.length}`;
  return `“${name}” takes ${wanted} ${takes.length === 1 ? 'argument' : 'arguments'}, not ${count}`;
}

const words: Readonly<Record<HelperKind, string>> = {
  any: 'anything',
  boolean: 'a condition',
  list: 'a list',
  markdown: 'Markdown',
  number: 'a number',
  quotation: 'a quotation',
  same: 'a list',
  text: 'a text',
  texts: 'a list of texts',
};

/** "a list", "a group of fields" … as a template's author knows it. */
export function typeWords(type: ViewType): string {
  if (type.kind === 'group') return 'a group of fields';
  if (type.kind === 'text' && type.markdown) return 'Markdown';
  return `a ${type.kind === 'boolean' ? 'condition' : type.kind}`;
}

function accepts(kind: HelperKind, type: ViewType): boolean {
  if (kind === 'any' || type.kind === 'any') return true;
  if (kind === 'texts') return type.kind === 'list' && type.item.kind === 'text';
  if (kind === 'quotation') {
    return type.kind === 'group' && type.fields.has('text') && type.fields.has('thirdParty');
  }
  if (kind === 'text') return type.kind === 'text' && !type.markdown;
  return type.kind === kind;
}

function given({ gives }: HelperSignature, places: readonly Place[]): Place {
  if (gives === 'same') return places[0] ?? unknownPlace;
  if (gives === 'any') {
    const [first = unknownPlace] = places;
    // Of different kinds nobody can tell which comes out: good for a condition only.
    if (!places.every(({ type }) => isSame(type, first.type)))
      return madePlace({ kind: 'boolean' });
    return madePlace(
      first.type,
      places.every(({ mayBeAbsent }) => mayBeAbsent),
    );
  }
  if (gives === 'number' || gives === 'boolean') return madePlace({ kind: gives });
  const absent = places.length > 0 && places.some(({ mayBeAbsent }) => mayBeAbsent);
  return madePlace({ kind: 'text', markdown: gives === 'markdown' }, absent);
}

function isSame(a: ViewType, b: ViewType): boolean {
  return a === b || (a.kind === b.kind && a.kind !== 'list' && a.kind !== 'group');
}
