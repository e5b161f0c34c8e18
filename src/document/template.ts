// An audience's template, read and checked: what its front matter says, and its texts ready to run.
import type { Source } from '../text/source.ts';
import type { PageColours } from './document.ts';
import type { Compiled } from './template-engine.ts';
import type { TemplateData } from './template-schema.ts';

/** A text of the front matter that is a template of its own. */
export type LineName =
  | 'title'
  | 'subject'
  | 'marking'
  | `header.${'left' | 'centre' | 'right'}`
  | `footer.${'left' | 'centre' | 'right'}`;

/** Who a template is for, how it chooses, and what it reads. */
export interface Audience {
  /** File name of the template without folder and extensions: "think-tank". */
  readonly id: string;
  readonly data: TemplateData;
  /** Paths from the root of the view that it reads, partials and loops followed: "prose.context", "all[].quotes[].sic". */
  readonly reads: ReadonlySet<string>;
}

/** A template that passed its check; one file, one audience. */
export interface Template extends Audience {
  /** Where a theme was put over it. */
  readonly colours?: PageColours;
  readonly source: Source;
  readonly body: Compiled;
  readonly lines: ReadonlyMap<LineName, Compiled>;
  /** Partials it may call, by name, compiled. */
  readonly partials: Readonly<Record<string, Compiled>>;
}
