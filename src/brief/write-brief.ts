// Brief data and prose → the text of a brief file that a person likes to edit.
import { writeYaml } from '../text/yaml/write-yaml.ts';
import { type Prose, proseSections } from './brief.ts';
import { type BriefData, briefSchema } from './schema.ts';
import { withoutDefaults } from './without-defaults.ts';

/** Where editors find the schema of a brief that stands in a folder of the project. */
const schemaAddress = '../schema/brief.schema.json';

/** One line over each part of the front matter. */
const comments = {
  title: 'What it is about.',
  source: 'The article it is drawn from. Its text is not part of this file.',
  control: 'Who sends what to whom, under which marking: only a person can say.',
  form: 'Rows of forms. What is not given is printed as “Not stated in source”.',
  themes: 'Themes beyond the built-in ones.',
  audiences: 'What this brief changes for one audience: order, include, annex, exclude, wording …',
  recommendations:
    'The recommendations, in the order of the text. Quotations are verbatim: edit everything else.',
  notStated: 'What the source does not say; printed as its limits.',
  context: 'Passages that surround the recommendations.',
  citations: 'Citations in the text, and the references they point to.',
  references: 'The article’s reference list (CSL-JSON fields); “raw” is the entry as printed.',
};

/** A section of the body to be written. */
export type ProseText = Pick<Prose, 'section' | 'audience' | 'markdown'>;

/**
 * Writes a brief file; what it writes reads back as the same data and prose. Defaults and empty lists are left out.
 * Throws where prose holds a heading of level 2, which would end its section: a fault of the caller.
 *
 * @param options.schema address of the JSON Schema for editors, relative to the file
 */
export function writeBrief(
  data: BriefData,
  prose: readonly ProseText[] = [],
  options: { readonly schema?: string } = {},
): string {
  const yaml = writeYaml(withoutDefaults(briefSchema, data), {
    header: `yaml-language-server: $schema=${options.schema ?? schemaAddress}`,
    comments,
    quoted: ['prefix', 'suffix'],
  });
  const sections = prose.map(({ section, audience, markdown }) => {
    const text = markdown.trim();
    if (/^ {0,3}##\s|^ {0,3}-+\s*$/m.test(text)) {
      throw new Error(`prose of “${section}” holds a heading of level 2`);
    }
    const keptTo = audience === undefined ? '' : ` (${audience})`;
    return `\n## ${proseSections[section]}${keptTo}\n\n${text}\n`;
  });
  return `---\n${yaml.trimEnd()}\n---\n${sections.join('')}`;
}
