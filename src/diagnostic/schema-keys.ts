// A JSON Schema and a path → the keys that may stand there.

/** The part of a JSON Schema that is needed to walk it; what `z.toJSONSchema` returns fits. */
export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>> | undefined;
  readonly additionalProperties?: SchemaNode | boolean | undefined;
  readonly items?: SchemaNode | boolean | readonly (SchemaNode | boolean)[] | undefined;
  readonly anyOf?: readonly (SchemaNode | boolean)[] | undefined;
}

/** Known keys of the map at `path`; empty where any key may stand. */
export function keysAt(schema: SchemaNode, path: readonly PropertyKey[]): string[] {
  let nodes: SchemaNode[] = [schema];
  for (const step of path) nodes = nodes.flatMap(options).flatMap((node) => children(node, step));
  return nodes.flatMap(options).flatMap((node) => Object.keys(node.properties ?? {}));
}

function options(node: SchemaNode): SchemaNode[] {
  return node.anyOf ? node.anyOf.filter(isNode).flatMap(options) : [node];
}

function children(node: SchemaNode, step: PropertyKey): SchemaNode[] {
  const child =
    typeof step === 'number'
      ? node.items
      : (node.properties?.[String(step)] ?? node.additionalProperties);
  return [child].filter(isNode);
}

function isNode(node: unknown): node is SchemaNode {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
