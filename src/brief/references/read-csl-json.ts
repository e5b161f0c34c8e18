// CSL-JSON text → items; a list, or one item alone.
import { z } from 'zod';
import type { Source } from '../../text/source.ts';
import type { CslItem } from './csl-item.ts';
import { type Entries, referenceFault } from './reference-fault.ts';

const item = z.looseObject({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  type: z.string().min(1),
});
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** Reads the items; JSON that is none is a fault at the place where it stops being one. */
export function readCslJson(source: Source): Entries {
  const text = source.text.replace(/^\uFEFF/, ' ');
  let json: unknown;
  try {
    json = JSON.parse(text, (key, value) => (forbidden.includes(key) ? undefined : value));
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const span = {
      start: Math.min(at, Math.max(0, text.length - 1)),
      end: Math.min(at + 1, text.length),
    };
    return {
      entries: [],
      diagnostics: [referenceFault(source, span, 'brief/bad-reference', 'this is no JSON')],
    };
  }
  const items = Array.isArray(json) ? json : [json];
  const read = items.map((each, index) => ({ index, parsed: item.safeParse(each) }));
  const whole = { start: 0, end: Math.min(1, text.length) };
  return {
    entries: read.flatMap(({ parsed }) =>
      parsed.success
        ? [{ item: parsed.data as CslItem, span: placeOf(text, parsed.data.id) ?? whole }]
        : [],
    ),
    diagnostics: read.flatMap(({ index, parsed }) =>
      parsed.success
        ? []
        : [
            referenceFault(
              source,
              whole,
              'brief/bad-reference',
              `entry ${index + 1} has no “id” and “type”`,
            ),
          ],
    ),
  };
}

function placeOf(text: string, id: string): { start: number; end: number } | undefined {
  const quoted = JSON.stringify(id);
  const start = text.indexOf(quoted);
  return start < 0 ? undefined : { start, end: start + quoted.length };
}
