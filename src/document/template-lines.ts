// The front matter of a template → the texts in it that are templates of their own.
import type { LineName } from './template.ts';
import type { TemplateData } from './template-schema.ts';

/** One such text and its path in the front matter. */
export interface LineText {
  readonly name: LineName;
  readonly path: readonly string[];
  readonly text: string;
}

/** Title, subject, marking, and the three places of header and footer, as far as they are given. */
export function templateLines(data: TemplateData): LineText[] {
  const { page } = data;
  const lines: [LineName, readonly string[], string | undefined][] = [
    ['title', ['title'], data.title],
    ['subject', ['subject'], data.subject],
    ['marking', ['page', 'marking'], page.marking],
  ];
  for (const line of ['header', 'footer'] as const) {
    for (const place of ['left', 'centre', 'right'] as const) {
      lines.push([`${line}.${place}`, ['page', line, place], page[line][place]]);
    }
  }
  return lines.flatMap(([name, path, text]) => (text === undefined ? [] : [{ name, path, text }]));
}
