// JSON value → the same value with one thing changed at the first place where a key stands.

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Changes the value at the first occurrence of the key, depth first in the order written; throws where there is none. */
export function changeFirst(value: Json, key: string, change: (old: Json) => Json): Json {
  const state = { done: false };
  const changed = walk(value, key, change, state);
  if (!state.done) throw new Error(`no "${key}" in the attached data`);
  return changed;
}

function walk(
  value: Json,
  key: string,
  change: (old: Json) => Json,
  state: { done: boolean },
): Json {
  if (value === null || typeof value !== 'object' || state.done) return value;
  if (isList(value)) return value.map((member) => walk(member, key, change, state));
  const members = Object.entries(value).map(([name, member]): [string, Json] => {
    if (name !== key || state.done) return [name, walk(member, key, change, state)];
    state.done = true;
    return [name, change(member)];
  });
  return Object.fromEntries(members);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
