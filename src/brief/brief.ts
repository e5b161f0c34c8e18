// A brief file, read: the data of its front matter, the prose of its body, and where each of them stands.
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { BriefData } from './schema.ts';

/**
 * Body sections a person may write, as level-2 headings ("## Context"); "(audience-id)" behind the heading keeps a
 * section to one audience ("## The issue (think-tank)").
 */
export const proseSections = {
  summary: 'Summary',
  purpose: 'Purpose',
  context: 'Context',
  issue: 'The issue',
  assessment: 'Assessment',
  timing: 'Timing',
  'points-to-make': 'Points to make',
  'their-interests': 'Their interests',
  'tactical-arguments': 'Tactical arguments',
  'press-line': 'Press line',
  sensitivities: 'Sensitivities',
  consultation: 'Consultation',
  questions: 'Questions for discussion',
  terms: 'Terms and bodies',
  'strategic-framework': 'Link to the strategic framework',
  'lead-paragraph': 'Lead',
  'notes-to-editors': 'Notes to editors',
  'editors-notes': 'Editor’s notes',
} as const;

export type ProseSection = keyof typeof proseSections;

/** One section of the body. */
export interface Prose {
  readonly section: ProseSection;
  /** Audience it is kept to; all where absent. */
  readonly audience?: string;
  /** Markdown as written, heading excluded. */
  readonly markdown: string;
  readonly span: Span;
}

/** A brief file that passed its schema. */
export interface Brief {
  /** File name without folder and extension; names the output folder. */
  readonly name: string;
  readonly source: Source;
  readonly data: BriefData;
  readonly prose: readonly Prose[];
  /** Span in the file of the value at a path such as ["recommendations", 3, "title"]; of its nearest parent else. */
  readonly spanOf: (path: readonly PropertyKey[]) => Span;
}
