// Markdown → a Document with plain page set-up, for tests of writers; and the papers of the seed brief.
import { readdirSync, readFileSync } from 'node:fs';
import { readBrief } from '../../src/brief/read-brief.ts';
import type { Document, PageSetup } from '../../src/document/document.ts';
import { readTemplate } from '../../src/document/read-template.ts';
import { renderDocument } from '../../src/document/render.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';
import { Source } from '../../src/text/source.ts';

const root = new URL('../../', import.meta.url);

export function paper(markdown: string, page: Partial<PageSetup> = {}): Document {
  return {
    meta: { title: 'A paper', language: 'en-GB', keywords: [] },
    page: {
      size: 'A4',
      marginsMm: { top: 20, right: 20, bottom: 20, left: 20 },
      face: 'sans',
      bodyPt: 11,
      lineSpacing: 1.15,
      columns: 1,
      align: 'left',
      header: {},
      footer: { left: 'Page {page} of {pages}' },
      ...page,
    },
    tree: readMarkdown(markdown),
    markdown,
    attachments: [],
  };
}

export const fixture = (name: string) =>
  readFileSync(new URL(`tests/format/fixtures/${name}`, root), 'utf8');

/** Paper of the seed brief for each audience; `edit` changes the text of the brief first. */
export function seedPapers(edit?: (brief: string) => string) {
  if (edit) return renderPapers(edit);
  seed ??= renderPapers((text) => text);
  return seed;
}

let seed: ReturnType<typeof renderPapers> | undefined;

function renderPapers(
  edit: (brief: string) => string,
): readonly { readonly audience: string; readonly document: Document }[] {
  const at = (path: string) => readFileSync(new URL(path, root), 'utf8');
  const partials = new Map(
    readdirSync(new URL('templates/partials/', root)).map((file) => [
      file.replace('.md.hbs', ''),
      new Source(file, at(`templates/partials/${file}`)),
    ]),
  );
  const brief = readBrief(
    new Source('briefs/indo-bhutan-cyber.md', edit(at('briefs/indo-bhutan-cyber.md'))),
  );
  if (!brief.value) throw new Error(JSON.stringify(brief.diagnostics[0]?.message));
  const { value } = brief;
  return readdirSync(new URL('templates/', root))
    .filter((file) => file.endsWith('.md.hbs'))
    .map((file) => {
      const template = readTemplate(new Source(file, at(`templates/${file}`)), partials);
      if (!template.value) throw new Error(`${file}: ${template.diagnostics[0]?.message}`);
      const rendered = renderDocument(value, template.value, { final: false, toolVersion: '0' });
      if (!rendered.value) throw new Error(`${file}: ${rendered.diagnostics[0]?.message}`);
      return { audience: file.replace('.md.hbs', ''), document: rendered.value.document };
    });
}
