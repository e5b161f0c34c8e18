// Recommendations that a brief does not have yet → a comment under its list, ready to be taken over by removing "# ".
import { writeYaml } from '../../text/yaml/write-yaml.ts';
import { type BriefRecommendation, recommendationSchema } from '../schema.ts';
import { withoutDefaults } from '../without-defaults.ts';

const heading = 'Proposed by “policybrief update”; to take one over, remove "# " before its lines.';

/** Comment lines, the marks at column `indent` (from 0), without a line break at the end. */
export function proposalComment(proposed: readonly BriefRecommendation[], indent: number): string {
  const margin = `${' '.repeat(indent)}# `;
  const entries = proposed.map((one) => {
    const plain = withoutDefaults(recommendationSchema, one);
    const yaml = writeYaml({ list: [plain] }, { quoted: ['prefix', 'suffix'] });
    const lines = yaml.trimEnd().split('\n').slice(1);
    return lines.map((line) => `${margin}${line.replace(/^ {2}/, '')}`.trimEnd()).join('\n');
  });
  return [`${margin}${heading}`, ...entries].join('\n');
}

/** True where the file already holds the quotation, be it in a comment. */
export function isKnown(file: string, exact: string): boolean {
  const plain = (text: string) =>
    text.replace(/^\s*#/gm, '').replace(/\\n/g, ' ').replace(/\s+/g, ' ');
  return plain(file).includes(plain(exact));
}
