// YAML text → a problem where it nests too deeply, seen from its bare tokens before anything recursive runs.
import { CST, Lexer } from 'yaml';
import type { YamlProblem } from './yaml-problem.ts';

/** Deepest nesting of maps and lists; a brief needs six. */
export const maxDepth = 32;
/** Widest indentation; the parser compiles a regular expression as long as it, so there must be some bound. */
const maxIndent = 160;

/** Tokens that are not in the text: the lexer's own marks, control characters. */
const lexerMarks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** What a token adds to the depth: brackets until they close, "- - -" and "? ? ?" until the line ends. */
const bracket: Partial<Record<string, number>> = {
  'flow-seq-start': 1,
  'flow-map-start': 1,
  'flow-seq-end': -1,
  'flow-map-end': -1,
};
const marker = new Set<string>(['seq-item-ind', 'explicit-key-ind']);

interface Depth {
  brackets: number;
  markers: number;
  lineStart: boolean;
}

/** The problem at the first token that nests too deeply; `base` is the offset of `text` in its file. */
export function tooDeep(text: string, base: number): YamlProblem | undefined {
  const depth: Depth = { brackets: 0, markers: 0, lineStart: true };
  let offset = base;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    const mark = lexerMarks.has(token);
    if (!mark) {
      // What follows the mark of a text is text, whatever it starts with.
      const type = inScalar ? 'scalar' : (CST.tokenType(token) ?? '');
      if (count(depth, type, token.length)) return problemAt(offset);
      offset += token.length;
    }
    inScalar = token === CST.SCALAR;
  }
  return undefined;
}

/** Counts a token in; true where it goes too far. */
function count(depth: Depth, type: string, length: number): boolean {
  const indent = depth.lineStart && type === 'space' ? length : 0;
  depth.brackets += bracket[type] ?? 0;
  depth.lineStart = type === 'newline';
  if (depth.lineStart) depth.markers = 0;
  if (marker.has(type)) depth.markers += 1;
  return Math.max(depth.brackets, depth.markers) > maxDepth || indent > maxIndent;
}

function problemAt(offset: number): YamlProblem {
  const message = `this is nested more than ${maxDepth} levels deep`;
  return { fault: 'too-deep', message, span: { start: offset, end: offset + 1 }, hints: [] };
}
