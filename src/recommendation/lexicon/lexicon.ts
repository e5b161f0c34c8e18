// Word lists as text, the built-in ones and a user's → the Lexicon that rules and frames look words up in.
import type { Diagnostic, Outcome } from '../../diagnostic/diagnostic.ts';
import { Source } from '../../text/source.ts';
import { actorNames, actorRoles } from './actors.ts';
import { cuePhrases } from './cues.ts';
import { type Phrase, phrasePattern } from './phrase-pattern.ts';
import { themeWords } from './themes.ts';
import { nounVerbs, verbs } from './verbs.ts';

/** A phrase that speaks for a recommendation by itself. */
export interface CuePhrase extends Phrase {
  readonly weight: number;
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
}

/** A theme with the pattern of each of its phrases. */
export interface ThemeWords {
  readonly theme: string;
  readonly phrases: readonly (Phrase & { readonly weight: number })[];
}

/** Vocabulary of extraction; all lookups are on whole words. */
export interface Lexicon {
  /** Base forms, lower case. */
  readonly verbs: ReadonlySet<string>;
  readonly nounVerbs: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Alias or name in lower case → name. */
  readonly names: ReadonlyMap<string, string>;
  readonly cues: readonly CuePhrase[];
  readonly themes: readonly ThemeWords[];
}

/** A user's word list: `verbs.txt`, `noun-verbs.txt`, `roles.txt`, `actors.txt`, `cues.txt` or `themes.txt`. */
export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

interface Draft {
  verbs: Set<string>;
  nounVerbs: Set<string>;
  roles: Set<string>;
  names: Map<string, string>;
  cues: CuePhrase[];
  themes: Map<string, (Phrase & { weight: number })[]>;
}

/** Reads one line into the draft; a message where it cannot. */
type LineReader = (line: string, draft: Draft) => string | undefined;

const addWords =
  (key: 'verbs' | 'nounVerbs' | 'roles'): LineReader =>
  (line, draft) => {
    for (const word of line.toLowerCase().split(/\s+/)) draft[key].add(word);
    return undefined;
  };

const addName: LineReader = (line, draft) => {
  const [name = '', aliases = ''] = line.split('=').map((part) => part.trim());
  if (name === '') return 'an actor needs a name before "="';
  for (const alias of [name, ...aliases.split(',').map((part) => part.trim())]) {
    if (alias !== '') draft.names.set(alias.toLowerCase(), name);
  }
  return undefined;
};

const addCue: LineReader = (line, draft) => {
  const match = /^(\d(?:\.\d+)?)\s+([0-5])\s*\|\s*(\S.*)$/.exec(line);
  if (match === null)
    return 'a cue reads "weight level | phrase", such as "1.0 2 | looks promising"';
  const phrase = match[3] ?? '';
  const level = Number(match[2]) as CuePhrase['level'];
  draft.cues.push({ weight: Number(match[1]), level, ...phrasePattern(phrase) });
  return undefined;
};

const addTheme: LineReader = (line, draft) => {
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\s*:\s*(\S.*)$/.exec(line);
  if (match === null) return 'a theme reads "theme-id: phrase, phrase*2"';
  const phrases = draft.themes.get(match[1] ?? '') ?? [];
  for (const part of (match[2] ?? '').split(',')) {
    const phrase = /^\s*(.*?)(?:\*(\d))?\*?\s*$/.exec(part);
    if (phrase?.[1]) phrases.push({ ...phrasePattern(phrase[1]), weight: Number(phrase[2] ?? 1) });
  }
  draft.themes.set(match[1] ?? '', phrases);
  return undefined;
};

const readers: Readonly<Record<string, LineReader>> = {
  'verbs.txt': addWords('verbs'),
  'noun-verbs.txt': addWords('nounVerbs'),
  'roles.txt': addWords('roles'),
  'actors.txt': addName,
  'cues.txt': addCue,
  'themes.txt': addTheme,
};

function readLines(file: LexiconFile, draft: Draft): readonly Diagnostic[] {
  const reader = readers[file.name];
  const source = new Source(file.name, file.text);
  const fault = (message: string, line: number): Diagnostic => ({
    severity: 'error',
    code: 'recommendation/bad-lexicon',
    message,
    source,
    span: {
      start: source.offset({ line, column: 1 }),
      end: source.offset({ line, column: 1 }) + source.line(line).length,
    },
    hints: [`files of a lexicon: ${Object.keys(readers).join(', ')}`],
  });
  if (reader === undefined) return [fault(`no such word list: ${file.name}`, 1)];
  const faults: Diagnostic[] = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number).trim();
    if (line === '' || line.startsWith('#')) continue;
    const message = reader(line, draft);
    if (message !== undefined) faults.push(fault(message, number));
  }
  return faults;
}

const builtIn: readonly LexiconFile[] = [
  { name: 'verbs.txt', text: verbs },
  { name: 'noun-verbs.txt', text: nounVerbs },
  { name: 'roles.txt', text: actorRoles },
  { name: 'actors.txt', text: actorNames },
  { name: 'cues.txt', text: cuePhrases },
  { name: 'themes.txt', text: themeWords },
];

/** The built-in lexicon with a user's word lists added to it; a line that cannot be read is an error. */
export function readLexicon(files: readonly LexiconFile[] = []): Outcome<Lexicon> {
  const draft: Draft = {
    verbs: new Set(),
    nounVerbs: new Set(),
    roles: new Set(),
    names: new Map(),
    cues: [],
    themes: new Map(),
  };
  const diagnostics = [...builtIn, ...files].flatMap((file) => readLines(file, draft));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const themes = [...draft.themes].map(([theme, phrases]) => ({ theme, phrases }));
  return { value: { ...draft, themes }, diagnostics };
}

const builtInOutcome = readLexicon();
if (builtInOutcome.value === undefined) throw new Error('the built-in lexicon cannot be read');

/** The lexicon as shipped. */
export const defaultLexicon: Lexicon = builtInOutcome.value;
