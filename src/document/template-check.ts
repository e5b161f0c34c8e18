// What the check of one template carries along: the faults found, the fields read, the partials it may call.
import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { AstNode } from './template-engine.ts';
import type { TemplateText } from './template-text.ts';

/** One check of one template; collects as it walks. */
export class TemplateCheck {
  readonly diagnostics: Diagnostic[] = [];
  /** Paths from the root of the view: "prose.context", "recommendations[].quotes[].text". */
  readonly reads = new Set<string>();
  /** Partials by name; undefined for one whose text cannot be parsed, which is reported already. */
  readonly partials: ReadonlyMap<string, TemplateText | undefined>;
  /** Names of the partials called, so that only those are compiled. */
  readonly called = new Set<string>();
  /** Fields of the view that are there although its schema calls them optional. */
  readonly given: ReadonlySet<string>;
  /** Calls of partials that may still be followed: hostile ones call each other twice, and so on. */
  callsLeft = 2_000;

  constructor(partials: ReadonlyMap<string, TemplateText | undefined>, given: ReadonlySet<string>) {
    this.partials = partials;
    this.given = given;
  }

  /** Adds a fault at a node. */
  add(
    severity: Severity,
    code: Code,
    text: TemplateText,
    node: Pick<AstNode, 'loc'>,
    message: string,
    hints: readonly string[] = [],
  ): void {
    const { source } = text;
    this.diagnostics.push({ severity, code, message, source, span: text.spanOf(node), hints });
  }
}
