// The layout of src/ as rules that a machine can hold: who may import whom, where libraries live, what is banned.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A room may import from itself and from the rooms before it. */
const rooms = [
  'text',
  'diagnostic',
  'article',
  'recommendation',
  'brief',
  'document',
  'format',
  'batch',
  'cli',
];
/** Files beside the rooms, with those that may import them. */
const besides: Record<string, readonly string[]> = {
  'version.ts': ['pipeline.ts', 'index.ts', 'batch', 'cli'],
  'pipeline.ts': ['index.ts', 'batch', 'cli'],
  'index.ts': [],
};
/** Where each library may be imported: one file, or one folder. */
const homes: Record<string, readonly string[]> = {
  '@expo-google-fonts/noto-sans-devanagari': ['cli/fonts.ts'],
  '@expo-google-fonts/noto-serif-tibetan': ['cli/fonts.ts'],
  '@expo-google-fonts/source-sans-3': ['cli/fonts.ts'],
  '@expo-google-fonts/source-serif-4': ['cli/fonts.ts'],
  citeproc: ['document/citations/format-citations.ts'],
  '@mozilla/readability': ['article/read-html.ts'],
  commander: ['cli/program.ts'],
  docx: ['format/docx/'],
  'gray-matter': ['text/front-matter.ts'],
  handlebars: ['document/template-engine.ts'],
  hyphen: ['format/pdf/'],
  jszip: ['format/docx/normalise-package.ts'],
  linkedom: ['article/read-html.ts'],
  mammoth: ['article/read-docx.ts'],
  'markdown-it': ['text/read-markdown.ts'],
  '@napi-rs/canvas': ['format/page-images.ts'],
  'pdfjs-dist': ['article/read-pdf.ts', 'format/page-images.ts'],
  pdfmake: ['format/pdf/stock.ts'],
  picocolors: ['cli/colours.ts'],
  yaml: ['text/yaml/'],
  // The schemas are the types, so each is written in zod; errors and JSON Schema are read from it.
  zod: [
    'brief/',
    'document/fit/',
    'document/theme/',
    'document/paper-record.ts',
    'document/template-schema.ts',
    'document/view-schema.ts',
    'document/read-template.ts',
  ],
};
/** Built-in modules without files, clock, process or network. */
const pureBuiltins = ['node:buffer', 'node:crypto', 'node:util', 'node:zlib'];

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly kind: 'static' | 'type' | 'lazy';
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]));
const imports = files.flatMap((file) => importsOf(file, textOf.get(file) ?? ''));

function importsOf(from: string, text: string): Import[] {
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;
  for (const match of text.matchAll(statement)) {
    const kind = match[1] === undefined ? 'static' : 'type';
    found.push({ from, specifier: match[2] ?? match[3] ?? '', kind });
  }
  for (const match of text.matchAll(/\b(?:import|require)\(\s*'([^']+)'\s*\)/g)) {
    found.push({ from, specifier: match[1] ?? '', kind: 'lazy' });
  }
  return found;
}

/** Comments, strings and regular expressions say much that is not code. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

function placeOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file;
}

describe('the rooms of src/', () => {
  it('are the known ones, with the known files beside them', () => {
    const places = [...new Set(files.map(placeOf))];
    expect(places.filter((place) => !rooms.includes(place) && !(place in besides))).toEqual([]);
  });

  it('import only from the left', () => {
    const wrong = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ from, specifier }) => !mayImport(from, target(from, specifier)))
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('import files that are there, with their extension', () => {
    const wrong = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ from, specifier }) => !textOf.has(target(from, specifier)));
    expect(wrong).toEqual([]);
  });

  it('keep files, process, console and clock in cli/', () => {
    const builtins = imports.filter(
      ({ from, specifier }) =>
        placeOf(from) !== 'cli' &&
        (specifier.startsWith('node:') || builtinModules.includes(specifier)) &&
        !pureBuiltins.includes(specifier),
    );
    expect(builtins).toEqual([]);
    const banned =
      /\b(?:process|console|performance)\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b(?:setTimeout|setInterval|fetch)\(/g;
    expect(mentions(banned)).toEqual([]);
  });

  it('do nothing that depends on the language of the machine', () => {
    const banned = /\.localeCompare\(|\.toLocale\w+\(|\bIntl\.\w+\(\s*\)/g;
    expect(mentions(banned)).toEqual([]);
  });

  it('name places by what they hold', () => {
    const names = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|shared|misc|manager|handler|index)(\/|\.ts$)/.test(file),
    );
    expect(names).toEqual(['index.ts']);
  });

  it('say in the first line of each file what it turns into what', () => {
    const silent = files.filter((file) => !/^(#!.*\n)?\/\/ \S.{20,}/.test(textOf.get(file) ?? ''));
    expect(silent).toEqual([]);
  });

  it('export by name', () => {
    const defaults = files.filter((file) => /^export default\b/m.test(textOf.get(file) ?? ''));
    expect(defaults).toEqual([]);
  });
});

describe('third-party libraries', () => {
  const used = imports.filter(
    ({ specifier }) =>
      !specifier.startsWith('.') &&
      !specifier.startsWith('node:') &&
      !builtinModules.includes(specifier),
  );

  it('have one home each', () => {
    const strays = used
      .filter(({ from, specifier }) => !isHome(from, homes[packageOf(specifier)]))
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(strays).toEqual([]);
  });

  it('are declared in package.json', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const undeclared = used
      .map(({ specifier }) => packageOf(specifier))
      .filter((name) => !(name in manifest.dependencies || name in manifest.peerDependencies));
    expect([...new Set(undeclared)]).toEqual([]);
  });

  it('keep their versions where known faults are mended', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const floors = { handlebars: '4.7.10', 'markdown-it': '15.0.3', yaml: '2.9.0' };
    const below = Object.entries(floors).filter(
      ([name, floor]) => !isAtLeast(manifest.dependencies[name], floor),
    );
    expect(below).toEqual([]);
  });
});

describe('start-up', () => {
  it('of the program reads the command line and nothing else', () => {
    expect(librariesLoadedBy('cli/main.ts')).toEqual(['commander', 'picocolors']);
  });

  it.each(['init', 'schema', 'audiences', 'check'])(
    'of %s leaves the PDF library alone',
    (name) => {
      const loaded = librariesLoadedBy(`cli/${name}.ts`);
      expect(loaded).not.toContain('pdfmake');
      expect(loaded).not.toContain('hyphen');
    },
  );

  it('of init loads neither schema nor templates', () => {
    expect(librariesLoadedBy('cli/init.ts')).toEqual(['picocolors']);
  });
});

/** Third-party packages that come with a file before it runs a line: its static imports and theirs. */
function librariesLoadedBy(file: string): string[] {
  const loads = (each: string) =>
    imports.filter(({ from, kind }) => from === each && kind === 'static');
  const seen = new Set([file]);
  for (const each of seen) {
    const own = loads(each).filter(({ specifier }) => specifier.startsWith('.'));
    for (const { specifier } of own) seen.add(target(each, specifier));
  }
  const foreign = [...seen]
    .flatMap(loads)
    .filter(({ specifier }) => !/^(\.|node:)/.test(specifier));
  return [...new Set(foreign.map(({ specifier }) => packageOf(specifier)))].sort();
}

function target(from: string, specifier: string): string {
  return posix.normalize(posix.join(dirname(from), specifier));
}

function mayImport(from: string, to: string): boolean {
  const place = placeOf(from);
  const other = placeOf(to);
  const room = rooms.indexOf(place);
  if (rooms.includes(other)) {
    if (room >= 0) return rooms.indexOf(other) <= room;
    return (
      place === 'index.ts' || (place === 'pipeline.ts' && other !== 'batch' && other !== 'cli')
    );
  }
  return (besides[other] ?? []).includes(place);
}

function mentions(banned: RegExp): string[] {
  return files
    .filter((file) => placeOf(file) !== 'cli')
    .flatMap((file) =>
      [...codeOf(textOf.get(file) ?? '').matchAll(banned)].map((match) => `${file}: ${match[0]}`),
    );
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isHome(file: string, home: readonly string[] | undefined): boolean {
  return (home ?? []).some((place) =>
    place.endsWith('/') ? file.startsWith(place) : file === place,
  );
}

function isAtLeast(version: string, floor: string): boolean {
  const parts = (text: string) => text.split('.').map(Number);
  const [a, b] = [parts(version), parts(floor)];
  const differing = b.findIndex((part, index) => a[index] !== part);
  return differing < 0 || (a[differing] ?? 0) > (b[differing] ?? 0);
}
