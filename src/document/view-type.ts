// The view's zod schema → the types that the check of a template walks, and the list of fields for the reference.
import { viewSchema } from './view-schema.ts';

/** What a path of a template leads to; `any` where an earlier fault keeps it from being known. */
export type ViewType =
  | { readonly kind: 'text'; readonly markdown: boolean }
  | { readonly kind: 'number' | 'boolean' | 'any' }
  | { readonly kind: 'list'; readonly item: ViewType }
  | { readonly kind: 'group'; readonly fields: ReadonlyMap<string, ViewField> };

export interface ViewField {
  readonly type: ViewType;
  readonly optional: boolean;
  readonly meaning: string;
}

/** One line of the reference: "recommendations[].phrase", text, always there, what it is. */
export interface FieldLine {
  readonly path: string;
  readonly kind: ViewType['kind'] | 'markdown';
  readonly optional: boolean;
  readonly meaning: string;
}

/** The parts of a zod schema that are read here. */
interface Schema {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly element?: Schema;
    readonly innerType?: Schema;
    readonly valueType?: Schema;
  };
  readonly description?: string;
  meta(): Readonly<Record<string, unknown>> | undefined;
}

/** Ids a template declares: the fields that the records of its view have. */
export interface DeclaredKeys {
  readonly sections: readonly string[];
  readonly blocks: readonly string[];
}

/** The whole view of a template. */
export function viewType(keys: DeclaredKeys): ViewType {
  return typeOf(viewSchema as unknown as Schema, keys);
}

function typeOf(schema: Schema, keys: DeclaredKeys): ViewType {
  const { def } = schema;
  if (def.type === 'string') return { kind: 'text', markdown: schema.meta()?.markdown === true };
  if (def.type === 'number' || def.type === 'boolean') return { kind: def.type };
  if (def.type === 'array' && def.element) return { kind: 'list', item: typeOf(def.element, keys) };
  if (def.type === 'object') return groupOf(def.shape ?? {}, keys);
  if (def.type === 'record' && def.valueType) {
    const { valueType } = def;
    const ids = keys[schema.meta()?.keys === 'blocks' ? 'blocks' : 'sections'];
    return groupOf(Object.fromEntries(ids.map((id) => [id, valueType])), keys);
  }
  throw new Error(`the view has a ${def.type}, which no template can read`);
}

function groupOf(shape: Readonly<Record<string, Schema>>, keys: DeclaredKeys): ViewType {
  const fields = Object.entries(shape).map(([name, schema]): [string, ViewField] => {
    const inner = schema.def.type === 'optional' ? schema.def.innerType : undefined;
    const meaning = schema.description ?? inner?.description ?? '';
    return [name, { type: typeOf(inner ?? schema, keys), optional: inner !== undefined, meaning }];
  });
  return { kind: 'group', fields: new Map(fields) };
}

/** Every field a template can read, groups and lists before what is in them. */
export function viewFields(): FieldLine[] {
  return fieldsOf(viewType({ sections: ['<section>'], blocks: ['<block>'] }), '');
}

function fieldsOf(type: ViewType, path: string): FieldLine[] {
  if (type.kind === 'list') return fieldsOf(type.item, `${path}[]`);
  if (type.kind !== 'group') return [];
  return [...type.fields].flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const isMarkdown = field.type.kind === 'text' && field.type.markdown;
    const kind = isMarkdown ? ('markdown' as const) : field.type.kind;
    const { optional, meaning } = field;
    return [{ path: at, kind, optional, meaning }, ...fieldsOf(field.type, at)];
  });
}
