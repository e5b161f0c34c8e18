// A path of a template ("rec.quote.line", "../title", "@index") → what it leads to in the view, or what is wrong.
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import type { TemplateCheck } from './template-check.ts';
import type { PathExpression } from './template-engine.ts';
import { madePlace, type Place, type Scope, unknownPlace } from './template-scope.ts';
import type { ViewField } from './view-type.ts';

/** Follows a path; a field the view does not have is reported, with the one that was probably meant. */
export function checkPath(path: PathExpression, scope: Scope, check: TemplateCheck): Place {
  if (path.data) return checkData(path, scope, check);
  const [first, ...rest] = path.parts;
  const param = isScoped(path) || path.depth > 0 ? undefined : scope.blockParams.get(first ?? '');
  if (param) return follow(param, rest, path, scope, check);
  const context = scope.contexts[path.depth];
  if (context) return follow(context, path.parts, path, scope, check);
  check.add(
    'error',
    'document/unknown-field',
    scope.text,
    path,
    `“${path.original}” leads out of the view`,
    [
      `there ${scope.contexts.length === 1 ? 'is no block' : 'are too few blocks'} around it for “../”`,
    ],
  );
  return unknownPlace;
}

/** "this.x" and "./x" never mean a block parameter or a helper. */
export function isScoped(path: PathExpression): boolean {
  return /^(?:this\b|\.)/.test(path.original);
}

const loopVariables: ReadonlySet<string> = new Set(['index', 'first', 'last', 'key']);

function checkData(path: PathExpression, scope: Scope, check: TemplateCheck): Place {
  const [first = '', ...rest] = path.parts;
  if (first === 'root' && path.depth === 0) return follow(scope.root, rest, path, scope, check);
  const isLoop = loopVariables.has(first) && rest.length === 0 && path.depth === 0;
  if (isLoop && scope.inLoop) {
    const isNumber = first === 'index' || first === 'key';
    return madePlace({ kind: isNumber ? 'number' : 'boolean' });
  }
  const message = isLoop
    ? `“${path.original}” means something only inside {{#each}}`
    : `“${path.original}” is not known`;
  const hint = 'known: @root and, inside {{#each}}, @index, @first, @last, @key';
  check.add('error', 'document/unknown-field', scope.text, path, message, [hint]);
  return unknownPlace;
}

function follow(
  from: Place,
  parts: readonly string[],
  path: PathExpression,
  scope: Scope,
  check: TemplateCheck,
): Place {
  let place = from;
  for (const part of parts) {
    if (place.mayBeAbsent) reportAbsent(place, path, scope, check);
    const next = step(place, part, scope, check);
    if (!next) {
      reportUnknown(place, part, path, scope, check);
      return unknownPlace;
    }
    place = next;
  }
  if (place.path) check.reads.add(place.path);
  return place;
}

function step(place: Place, part: string, scope: Scope, check: TemplateCheck): Place | undefined {
  if (place.type.kind === 'any') return place;
  const field = place.type.kind === 'group' ? place.type.fields.get(part) : undefined;
  if (!field) return undefined;
  const path = pathOf(place, part, field);
  const isGiven = path !== undefined && (scope.present.has(path) || check.given.has(path));
  return {
    type: field.type,
    path,
    mayBeAbsent: !isGiven && (field.optional || place.mayBeAbsent),
  };
}

/** Handlebars stops at a field of something that is not there. */
function reportAbsent(
  place: Place,
  path: PathExpression,
  scope: Scope,
  check: TemplateCheck,
): void {
  const name = place.path ?? path.original;
  const message = `“${name}” may be absent: its fields cannot be read without asking first`;
  check.add('error', 'document/unguarded-field', scope.text, path, message, [
    `wrap it in {{#if ${name}}} … {{/if}}`,
  ]);
}

/** A partial's named argument stands for the value it was handed. */
function pathOf(place: Place, part: string, field: ViewField): string | undefined {
  if ('path' in field) return field.path as string | undefined;
  return place.path === undefined ? undefined : `${place.path}${place.path && '.'}${part}`;
}

function reportUnknown(
  place: Place,
  part: string,
  path: PathExpression,
  scope: Scope,
  check: TemplateCheck,
): void {
  const { type } = place;
  const what = place.path ? `“${place.path}”` : 'the view here';
  const message =
    type.kind === 'group'
      ? `${what} has no field “${part}”`
      : `${what} is a ${type.kind} and has no field “${part}”`;
  check.add(
    'error',
    'document/unknown-field',
    scope.text,
    path,
    message,
    hintsFor(part, place, path, scope),
  );
}

function hintsFor(part: string, place: Place, path: PathExpression, scope: Scope): string[] {
  const { type } = place;
  if (type.kind === 'list') {
    return [part === 'length' ? 'its length is (count …)' : 'loop over it with {{#each}}'];
  }
  if (type.kind !== 'group') return [];
  const isFirst = path.parts[0] === part && path.depth === 0 && !path.data;
  const outer = scope.root.type.kind === 'group' ? scope.root.type.fields : new Map();
  if (isFirst && place !== scope.root && outer.has(part)) return [`did you mean “@root.${part}”?`];
  const candidates = [...type.fields.keys(), ...(isFirst ? scope.blockParams.keys() : [])];
  const near = didYouMean(part, candidates);
  if (near) return [`did you mean “${near}”?`];
  if (candidates.length === 0) return ['hand it what it reads: {{> name field=value}}'];
  return candidates.length <= 24 ? [`known: ${candidates.join(', ')}`] : [];
}
