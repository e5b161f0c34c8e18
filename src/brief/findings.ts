// Gathers the diagnostics of one brief file, by path into its front matter.
import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { YamlPlaces } from '../text/yaml/yaml-places.ts';

type Path = readonly PropertyKey[];
type Places = Pick<YamlPlaces, 'valueSpan' | 'keySpan'>;

/** The diagnostics found so far, and where to put the next. */
export class Findings {
  readonly all: Diagnostic[] = [];
  readonly source: Source;
  readonly places: Places;

  constructor(source: Source, places: Places) {
    this.source = source;
    this.places = places;
  }

  /** Adds one at the value of a path. */
  add(
    severity: Severity,
    code: Code,
    path: Path,
    message: string,
    hints: readonly string[] = [],
    earlier?: { readonly message: string; readonly path: Path },
  ): void {
    const span = this.places.valueSpan(path);
    const related = earlier && [
      {
        message: earlier.message,
        source: this.source,
        span: this.places.valueSpan(earlier.path),
      },
    ];
    this.put(severity, code, span, message, hints, related);
  }

  /** Adds one at a key. */
  addAtKey(code: Code, path: Path, message: string, hints: readonly string[]): void {
    const span = this.places.keySpan(path) ?? this.places.valueSpan(path);
    this.put('error', code, span, message, hints);
  }

  /** Adds one at a span. */
  put(
    severity: Severity,
    code: Code,
    span: Span,
    message: string,
    hints: readonly string[],
    related?: Diagnostic['related'],
  ): void {
    const { source } = this;
    this.all.push({
      severity,
      code,
      message,
      source,
      span,
      hints,
      ...(related ? { related } : {}),
    });
  }
}
