// A rendered document → what still keeps it from going out: fields to be supplied, leftovers, too many words.
import type { Brief } from '../brief/brief.ts';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import { fieldWords } from './absence.ts';
import type { Template } from './template.ts';

/** One error for each control field a final version needs. */
export function checkRequired(
  toSupply: readonly string[],
  brief: Brief,
  template: Template,
): Diagnostic[] {
  const own = ['audiences', template.id, 'control'];
  const path = Object.hasOwn(brief.data.audiences, template.id) ? own : ['control'];
  return toSupply.map((field) => ({
    severity: 'error',
    code: 'document/field-to-supply',
    message: `“${fieldWords(field)}” must be supplied before a final version for ${template.id}`,
    source: brief.source,
    span: brief.spanOf(path),
    hints: [`write “${field}: …” under “control:”, or under “audiences: ${template.id}: control:”`],
  }));
}

/** Traces of a value that was none, wherever they came from; a reader must never see one. */
const leftovers: readonly (readonly [RegExp, string])[] = [
  [/\{\{|\}\}/, 'an expression that was not filled in'],
  [/\[object \w+\]/, 'an object that was printed as text'],
  [/(?<=^|[|>*] |: )(?:undefined|null|NaN)(?= \||[*.]|$)/m, 'a value that was none'],
];

/** One error for each kind of leftover in the Markdown. */
export function checkOutput(markdown: string, brief: Brief, template: Template): Diagnostic[] {
  return leftovers.flatMap(([pattern, what]) => {
    const found = pattern.exec(markdown);
    if (!found) return [];
    const near = markdown.slice(Math.max(0, found.index - 30), found.index + 30).trim();
    return [
      {
        severity: 'error' as const,
        code: 'document/leftover' as const,
        message: `the paper for ${template.id} would print ${what}: “${near.replace(/\s+/g, ' ')}”`,
        source: { name: brief.source.name },
        hints: ['look for this text in the brief file and in the template'],
      },
    ];
  });
}

/** A warning where the main part has more words than the template allows, a note where it has fewer. */
export function checkWords(words: number, brief: Brief, template: Template): Diagnostic[] {
  const { words: most = Number.POSITIVE_INFINITY, minWords: least = 0 } = template.data.limits;
  const says = (severity: Severity, limit: string, hints: readonly string[]): Diagnostic[] => {
    const message = `the paper for ${template.id} has ${words} words, ${limit}`;
    const source = { name: brief.source.name };
    return [{ severity, code: 'document/word-limit', message, source, hints }];
  };
  if (words > most) return says('warning', `more than its ${most}`, []);
  if (words >= least) return [];
  return says('note', `fewer than its ${least}`, [
    'write body sections that this audience is shown, such as “## The issue”',
  ]);
}
