// The name of an audience → the template that ships for it, read and checked.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplate } from '../../src/document/read-template.ts';
import type { Template } from '../../src/document/template.ts';
import { Source } from '../../src/text/source.ts';

const folder = fileURLToPath(new URL('../../templates/', import.meta.url));
const sourceOf = (path: string) =>
  new Source(`templates/${path}`, readFileSync(folder + path, 'utf8'));
const partials = new Map(
  readdirSync(`${folder}partials`).map((file) => [
    basename(file, '.md.hbs'),
    sourceOf(`partials/${file}`),
  ]),
);

/** Audiences that ship. */
export const shippedAudiences = readdirSync(folder)
  .filter((file) => file.endsWith('.md.hbs'))
  .map((file) => basename(file, '.md.hbs'))
  .sort();

/** Throws where the template is faulty. */
export function shippedTemplate(audience: string): Template {
  const { value, diagnostics } = readTemplate(sourceOf(`${audience}.md.hbs`), partials);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}
