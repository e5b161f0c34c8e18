// A theme's id → the label it prints with.
import type { Brief } from '../brief/brief.ts';
import { themes } from '../brief/themes.ts';

/** The brief's own label, else the built-in one, else the id. */
export function themeLabel(id: string, brief: Brief): string {
  if (Object.hasOwn(brief.data.themes, id)) return brief.data.themes[id] ?? id;
  return Object.hasOwn(themes, id) ? themes[id as keyof typeof themes] : id;
}
