// A template's blocks × what an attempt turns → which of them show.
import type { TemplateData } from '../template-schema.ts';
import type { Fitting } from './fitting.ts';

/** A block shows by itself unless a step of `take` brings it in; `turned` blocks do the opposite. */
export function showBlocks(
  { blocks, fit }: Pick<TemplateData, 'blocks' | 'fit'>,
  { turned }: Fitting,
): Record<string, boolean> {
  const extra = new Set(fit?.take.map(({ block }) => block));
  return Object.fromEntries(
    Object.keys(blocks).map((id) => [id, extra.has(id) === turned.has(id)]),
  );
}
