// The front matter of a template × what its texts read → options that do nothing, and things read without an option.
import { formSchema } from '../brief/schema.ts';
import { themes } from '../brief/themes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { didYouMean, suggestion } from '../diagnostic/did-you-mean.ts';
import type { FrontMatter } from '../text/front-matter.ts';
import type { Source } from '../text/source.ts';
import { type AddFault as Add, checkPlan } from './fit/check-fit.ts';
import { printsAnnex } from './prints-annex.ts';
import type { Pick, TemplateData } from './template-schema.ts';

/** Field of `context` in the view for each kind. */
const contextFields = {
  problem: 'problems',
  'existing-practice': 'existingPractice',
  'threat-example': 'threatExamples',
  timeline: 'timeline',
  geopolitics: 'geopolitics',
  'author-question': 'questions',
  'pull-quote': 'pullQuote',
} as const satisfies Record<TemplateData['context'][number], string>;

/**
 * Checks the options of a template against each other and against what the body and the lines read.
 *
 * Without `reads`, where faults keep it from being known what is read, nothing is called unused.
 */
export function checkOptions(
  data: TemplateData,
  reads: ReadonlySet<string> | undefined,
  frontMatter: FrontMatter,
  source: Source,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const add: Add = (severity, code, path, message, hints = []) => {
    const span = frontMatter.valueSpan(path);
    diagnostics.push({ severity, code, message, source, span, hints });
  };
  const picks = allPicks(data);
  checkDeclared(data, picks, add);
  checkThemes(data, picks, add);
  if (!reads) return diagnostics;
  checkSections(data, picks, reads, add);
  checkFields(data, reads, add);
  checkAnnex(data, reads, add);
  checkBlocks(data, reads, add);
  if (data.fit) checkPlan(data.fit, data, ['fit'], add);
  return diagnostics;
}

type PlacedPick = readonly [path: readonly PropertyKey[], pick: Pick];

function allPicks({ select }: TemplateData): PlacedPick[] {
  const placed = (path: readonly PropertyKey[], picks: readonly Pick[]) =>
    picks.map((pick, index): PlacedPick => [['select', ...path, index], pick]);
  return [
    ...placed(['main'], select.main),
    ...placed(['annex'], select.annex),
    ...placed(['otherwise', 'picks'], select.otherwise?.picks ?? []),
  ];
}

function checkDeclared({ sections }: TemplateData, picks: readonly PlacedPick[], add: Add): void {
  const ids = Object.keys(sections);
  for (const [path, { section }] of picks) {
    if (section === undefined || ids.includes(section)) continue;
    const message = `the section “${section}” is not declared under “sections”`;
    add(
      'error',
      'document/unknown-section',
      [...path, 'section'],
      message,
      suggestion(section, ids),
    );
  }
}

function checkSections(
  { sections }: TemplateData,
  picks: readonly PlacedPick[],
  reads: ReadonlySet<string>,
  add: Add,
): void {
  const isListed = ['recommendations', 'all', 'sections'].some((list) => reads.has(list));
  for (const id of Object.keys(sections)) {
    const path = ['sections', id];
    if (!picks.some(([, { section }]) => section === id)) {
      add(
        'warning',
        'document/unused-option',
        path,
        `no pick puts anything into the section “${id}”`,
      );
    } else if (!isListed && !reads.has(`section.${id}`)) {
      const message = `recommendations of the section “${id}” are chosen but never printed`;
      add('warning', 'document/unused-option', path, message);
    }
  }
}

function checkThemes({ select }: TemplateData, picks: readonly PlacedPick[], add: Add): void {
  const lists: (readonly [readonly PropertyKey[], readonly string[]])[] = [
    ...picks.map(([path, pick]) => [[...path, 'themes'], pick.themes ?? []] as const),
    [['select', 'tick'], select.tick],
    [['select', 'never'], select.never],
  ];
  for (const [path, list] of lists) {
    for (const [index, theme] of list.entries()) {
      const near = Object.hasOwn(themes, theme)
        ? undefined
        : didYouMean(theme, Object.keys(themes));
      if (!near) continue;
      const message = `“${theme}” is not a built-in theme`;
      add('warning', 'document/unknown-theme', [...path, index], message, [
        `did you mean “${near}”?`,
      ]);
    }
  }
}

function checkFields(data: TemplateData, reads: ReadonlySet<string>, add: Add): void {
  const unused = (option: string, index: number, field: string) => {
    const message = `“${field}” is asked for here but never printed`;
    add('warning', 'document/unused-option', [option, index], message);
  };
  for (const [index, field] of data.required.entries()) {
    if (!reads.has(`control.${field}`)) unused('required', index, field);
  }
  for (const [index, field] of data.rows.entries()) {
    if (!reads.has(`form.${field}`)) unused('rows', index, field);
  }
  for (const [index, kind] of data.context.entries()) {
    if (!reads.has(`context.${contextFields[kind]}`)) unused('context', index, kind);
  }
  checkUndeclared(data, reads, add);
}

function checkUndeclared(data: TemplateData, reads: ReadonlySet<string>, add: Add): void {
  for (const field of Object.keys(formSchema.shape) as TemplateData['rows']) {
    if (field === 'decisionSought' || data.rows.includes(field) || !reads.has(`form.${field}`))
      continue;
    const message = `the template prints the row “${field}”, which “rows” does not list`;
    add('warning', 'document/undeclared-option', ['rows'], message);
  }
  for (const [kind, field] of Object.entries(contextFields)) {
    const isListed = data.context.includes(kind as TemplateData['context'][number]);
    if (isListed || !reads.has(`context.${field}`)) continue;
    const message = `the template reads “context.${field}”, which stays empty: “context” does not list ${kind}`;
    add('warning', 'document/undeclared-option', ['context'], message);
  }
}

function checkAnnex(data: TemplateData, reads: ReadonlySet<string>, add: Add): void {
  if (data.select.annex.length === 0 || printsAnnex(reads)) return;
  const message = 'recommendations are chosen for an annex that is never printed';
  add('warning', 'document/unused-option', ['select', 'annex'], message);
}

function checkBlocks({ blocks }: TemplateData, reads: ReadonlySet<string>, add: Add): void {
  for (const id of Object.keys(blocks)) {
    if (reads.has(`show.${id}`)) continue;
    const message = `the body never asks for the block “${id}”: {{#if show.${id}}}`;
    add('warning', 'document/unused-option', ['blocks', id], message);
  }
}
