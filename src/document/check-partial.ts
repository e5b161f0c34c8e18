// A call of a partial → the faults in the call and, with what it is handed, in the partial.
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import type { CheckInside } from './check-block.ts';
import { checkExpression, typeWords } from './check-expression.ts';
import type { TemplateCheck } from './template-check.ts';
import type { PartialStatement, PathExpression } from './template-engine.ts';
import { type Place, type Scope, unknownPlace } from './template-scope.ts';
import type { ViewField } from './view-type.ts';

/** Checks a call and follows it: a partial reads only what it is handed, `{{> matrix recommendations=all}}`. */
export function checkPartial(
  call: PartialStatement,
  scope: Scope,
  check: TemplateCheck,
  inside: CheckInside,
): void {
  const context = handedContext(call, scope, check);
  const name = partialName(call, scope, check);
  if (name === undefined) return;
  if (scope.partials.includes(name)) {
    const circle = [...scope.partials.slice(scope.partials.indexOf(name)), name].join(' → ');
    const message = `the partial “${name}” calls itself: ${circle}`;
    check.add('error', 'document/circular-partial', scope.text, call, message);
    return;
  }
  const text = check.partials.get(name);
  check.called.add(name);
  if (!text) return;
  check.callsLeft -= 1;
  if (check.callsLeft < 0) {
    if (check.callsLeft > -2) {
      const message = 'the partials of this template call each other too often';
      check.add('error', 'document/template-limit', scope.text, call, message);
    }
    return;
  }
  const partials = [...scope.partials, name];
  const depth = scope.depth + 1;
  inside(
    text.program,
    { ...scope, text, contexts: [context], blockParams: new Map(), depth, partials },
    check,
  );
}

function partialName(
  call: PartialStatement,
  scope: Scope,
  check: TemplateCheck,
): string | undefined {
  if (call.name.type !== 'PathExpression') {
    const message = 'a partial must be called by its name, not by a computed one';
    check.add('error', 'document/refused-construct', scope.text, call, message);
    return undefined;
  }
  const name = (call.name as PathExpression).original;
  if (check.partials.has(name)) return name;
  const near = didYouMean(name, check.partials.keys());
  const known = [...check.partials.keys()].join(', ');
  const hints = near ? [`did you mean “${near}”?`] : known ? [`known: ${known}`] : [];
  check.add(
    'error',
    'document/unknown-partial',
    scope.text,
    call.name,
    `there is no partial “${name}”`,
    hints,
  );
  return undefined;
}

/** `this` of the partial: the one argument, if any, with the named arguments laid over it. */
function handedContext(call: PartialStatement, scope: Scope, check: TemplateCheck): Place {
  const [subject, surplus] = call.params;
  if (surplus) {
    const message = 'a partial takes one argument beside its named ones';
    check.add('error', 'document/bad-argument', scope.text, surplus, message);
  }
  const base = subject ? checkExpression(subject, scope, check) : undefined;
  const pairs = (call.hash?.pairs ?? []).map((pair): [string, Place] => [
    pair.key,
    checkExpression(pair.value, scope, check),
  ]);
  if (base && pairs.length === 0) return base;
  if (base?.type.kind === 'any') return unknownPlace;
  if (base && base.type.kind !== 'group' && subject) {
    const message = `named arguments can be laid over a group of fields, not over ${typeWords(base.type)}`;
    check.add('error', 'document/bad-argument', scope.text, subject, message);
    return unknownPlace;
  }
  return overlaid(base, pairs);
}

/** A group that keeps, field by field, the path each value comes from. */
function overlaid(base: Place | undefined, pairs: readonly (readonly [string, Place])[]): Place {
  const own = base?.type.kind === 'group' ? [...base.type.fields] : [];
  const inherited = own.map(([name, field]): [string, HandedField] => [
    name,
    base?.path === undefined ? field : { ...field, path: `${base.path}${base.path && '.'}${name}` },
  ]);
  const handed = pairs.map(([name, { type, path, mayBeAbsent }]): [string, HandedField] => [
    name,
    { type, optional: mayBeAbsent, meaning: '', path },
  ]);
  const fields = new Map([...inherited, ...handed]);
  return { type: { kind: 'group', fields }, path: undefined, mayBeAbsent: false };
}

/** A field whose value comes from elsewhere in the view. */
export interface HandedField extends ViewField {
  readonly path?: string | undefined;
}
