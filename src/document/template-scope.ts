// Where a template is inside its blocks: what `this`, `../`, block parameters and @index mean there.
import type { TemplateText } from './template-text.ts';
import type { ViewType } from './view-type.ts';

/** What an expression leads to. */
export interface Place {
  readonly type: ViewType;
  /** From the root of the view; empty for the root itself, undefined for what a helper made. */
  readonly path: string | undefined;
  /** True where it may be absent at this point of the template. */
  readonly mayBeAbsent: boolean;
}

/** One point of a template. */
export interface Scope {
  readonly text: TemplateText;
  /** `this` and, behind it, what `../` leads to. */
  readonly contexts: readonly Place[];
  readonly root: Place;
  readonly blockParams: ReadonlyMap<string, Place>;
  /** Inside an `each`, where @index and its kin mean something. */
  readonly inLoop: boolean;
  /** Optional paths that an enclosing `if` has found to be there. */
  readonly present: ReadonlySet<string>;
  /** Blocks and partials around this point. */
  readonly depth: number;
  /** Partials being followed, outermost first. */
  readonly partials: readonly string[];
}

export const unknownPlace: Place = { type: { kind: 'any' }, path: undefined, mayBeAbsent: false };

/** A place of a type that no field of the view stands behind. */
export function madePlace(type: ViewType, mayBeAbsent = false): Place {
  return { type, path: undefined, mayBeAbsent };
}

/** The outermost point of a body or a text of the front matter. */
export function rootScope(text: TemplateText, view: ViewType): Scope {
  const root: Place = { type: view, path: '', mayBeAbsent: false };
  return {
    text,
    contexts: [root],
    root,
    blockParams: new Map(),
    inLoop: false,
    present: new Set(),
    depth: 0,
    partials: [],
  };
}

/** The same point, where these paths have been found to be there. */
export function withPresent(scope: Scope, paths: readonly string[]): Scope {
  return paths.length === 0 ? scope : { ...scope, present: new Set([...scope.present, ...paths]) };
}
