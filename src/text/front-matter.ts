// A text file → the data of its YAML front matter, its body, and where every value stands (home of gray-matter).
import matter from 'gray-matter';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { readYaml, type YamlMap } from './yaml/read-yaml.ts';
import type { YamlPlaces } from './yaml/yaml-places.ts';
import type { YamlFault, YamlProblem } from './yaml/yaml-problem.ts';

/** A front matter, read. `span` is the YAML between the fences, `body` all that follows the closing fence. */
export interface FrontMatter extends YamlPlaces {
  readonly data: Readonly<Record<string, unknown>>;
  readonly span: Span;
  readonly body: Span;
}

export type FrontMatterFault =
  | YamlFault
  | 'empty'
  | 'missing'
  | 'unclosed'
  | 'language'
  | 'fence'
  | 'too-large';

export type FrontMatterProblem = YamlProblem<FrontMatterFault>;

export type FrontMatterOutcome =
  | { readonly frontMatter: FrontMatter; readonly problems: readonly [] }
  | { readonly frontMatter: undefined; readonly problems: readonly FrontMatterProblem[] };

/** Longest front matter in UTF-16 units; the seed brief has about a tenth of it. */
const maxLength = 1_048_576;
/** Longest run of blank lines: gray-matter's search for comments takes the square of it. */
const maxBlankLines = 100;

/**
 * Splits a file that starts with `---`, YAML and `---`.
 *
 * Never throws for what is in the file and never runs it: `---js` and every other language but yaml is refused.
 */
export function readFrontMatter(source: Source): FrontMatterOutcome {
  const { text } = source;
  const fences = findFences(text);
  if ('fault' in fences) return failed([fences]);
  const result: { yaml?: ReturnType<typeof readYaml> } = {};
  const read = (): object => {
    result.yaml = readYaml(text, fences.inner);
    return {};
  };
  matter(text.slice(fences.open.start, fences.close.end), {
    language: 'yaml',
    engines: { yaml: { parse: read }, javascript: { parse: refuse }, json: { parse: refuse } },
  });
  // gray-matter does not call its engine for front matter that is blank but for comments.
  const outcome = result.yaml ?? readYaml(text, fences.inner);
  if ('problems' in outcome) return failed(outcome.problems);
  return { frontMatter: frontMatter(outcome.map, fences), problems: [] };
}

function refuse(): object {
  throw new Error('front matter in another language than yaml must be refused before it gets here');
}

function failed(problems: readonly FrontMatterProblem[]): FrontMatterOutcome {
  return { frontMatter: undefined, problems };
}

function frontMatter(map: YamlMap, fences: Fences): FrontMatter {
  return { ...map.places, data: map.value, span: fences.inner, body: fences.body };
}

interface Fences {
  readonly open: Span;
  readonly inner: Span;
  readonly close: Span;
  readonly body: Span;
}

function findFences(text: string): Fences | FrontMatterProblem {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (text.trim() === '') return problem('empty', 'the file is empty', { start: 0, end: 0 });
  const open = lineAt(text, start);
  const refused = checkOpening(text.slice(open.start, open.end), open);
  if (refused) return refused;
  const close = findClosing(text, open);
  if ('fault' in close) return close;
  const inner = { start: lineBreakEnd(text, open.end), end: close.start };
  const tooLarge = checkSize(text, inner);
  if (tooLarge) return tooLarge;
  const body = { start: lineBreakEnd(text, close.end), end: text.length };
  return { open, inner, close, body };
}

function checkOpening(line: string, span: Span): FrontMatterProblem | undefined {
  if (!/^---(?!-)/.test(line)) {
    return problem('missing', 'the file does not start with front matter', span, [
      'start the file with a line "---", then "key: value" lines, then another line "---"',
    ]);
  }
  const language = line.slice(3).trim();
  if (language === '' || language.toLowerCase() === 'yaml') return undefined;
  return problem('language', `front matter in “${language}” is refused: it must be YAML`, span, [
    'the first line must be "---" alone',
  ]);
}

function findClosing(text: string, open: Span): Span | FrontMatterProblem {
  const at = text.indexOf('\n---', open.end) + 1;
  if (at === 0) {
    return problem('unclosed', 'the front matter is not closed', open, [
      'end it with a line "---"',
    ]);
  }
  const line = lineAt(text, at);
  if (/^---[ \t]*$/.test(text.slice(line.start, line.end))) return line;
  return problem('fence', 'a line in the front matter starts with "---"', line, [
    'the front matter ends with a line "---" alone',
  ]);
}

function checkSize(text: string, inner: Span): FrontMatterProblem | undefined {
  if (inner.end - inner.start > maxLength) {
    const message = `the front matter has more than ${maxLength} characters`;
    return problem('too-large', message, { start: inner.start, end: inner.start });
  }
  let blank = 0;
  for (let at = inner.start; at < inner.end; at += 1) {
    const character = text.charAt(at);
    if (/[\n\r\u2028\u2029]/.test(character)) blank += 1;
    else if (/\S/.test(character)) blank = 0;
    if (blank > 2 * maxBlankLines) {
      const message = `more than ${maxBlankLines} blank lines follow each other here`;
      return problem('too-large', message, { start: at, end: at });
    }
  }
  return undefined;
}

function lineAt(text: string, start: number): Span {
  const length = text.slice(start).search(/[\r\n]|$/);
  return { start, end: start + length };
}

function lineBreakEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return Math.min(at + 1, text.length);
}

function problem(
  fault: FrontMatterFault,
  message: string,
  span: Span,
  hints: readonly string[] = [],
): FrontMatterProblem {
  return { fault, message, span, hints };
}
