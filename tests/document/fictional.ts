// A fictional brief and template for the tests of this room, read from fixtures a person can read.
import { readFileSync } from 'node:fs';
import type { Brief } from '../../src/brief/brief.ts';
import { readBrief } from '../../src/brief/read-brief.ts';
import { readTemplate } from '../../src/document/read-template.ts';
import type { Template } from '../../src/document/template.ts';
import { Source } from '../../src/text/source.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

/** The fixture brief on a river, with texts of its file replaced. */
export function riverBrief(...changes: readonly (readonly [from: string, to: string])[]): Brief {
  let text = fixture('river.md');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
    text = text.replaceAll(from, () => to);
  }
  const { value, diagnostics } = readBrief(new Source('briefs/river.md', text));
  if (!value) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return value;
}

/** The fixture template for a newsroom, with texts of its file replaced. */
export function newsroom(...changes: readonly (readonly [from: string, to: string])[]): Template {
  let text = fixture('newsroom.md.hbs');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
    text = text.replaceAll(from, () => to);
  }
  return template('newsroom', text);
}

/** A template from its text; throws where it has an error. */
export function template(id: string, text: string): Template {
  const partials = new Map([
    ['dates', new Source('partials/dates.md.hbs', fixture('partials/dates.md.hbs'))],
  ]);
  const { value, diagnostics } = readTemplate(new Source(`templates/${id}.md.hbs`, text), partials);
  if (!value) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return value;
}

/** A template that prints little, with this YAML under `select`. */
export function choosing(select: string, more = ''): Template {
  const front = `name: N\nreader: R\nangle: A\nselect: ${select}\n${more}`.trimEnd();
  const body = '{{#each sections as |s|}}{{s.title}}{{/each}}{{#each all as |r|}}{{r.id}}{{/each}}';
  return template('newsroom', `---\n${front}\n---\n${body}\n`);
}
