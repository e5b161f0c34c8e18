// The public API: its names, and the example that the README shows.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as api from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const briefText = readFileSync(join(root, 'templates/init/briefs/upland-turbines.md'), 'utf8');

function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme);
  if (found?.[1] === undefined) throw new Error(`the README has no ${language} block`);
  return found[1];
}

it('has these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'Source',
    'briefJsonSchema',
    'buildBrief',
    'codes',
    'extractBrief',
    'formats',
    'hasErrors',
    'installedFonts',
    'makePaper',
    'printDiagnostics',
    'readArticle',
    'readBrief',
    'readTemplate',
    'renderDocument',
    'selectRecommendations',
    'sortDiagnostics',
    'verifyBrief',
    'version',
    'writeBrief',
    'writeMarkdown',
    'writePdf',
  ]);
});

it('is listed in full in the README', () => {
  const missing = Object.keys(api).filter((name) => !readme.includes(`\`${name}`));
  expect(missing).toEqual([]);
});

it('does what the README shows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policybrief-'));
  writeFileSync(join(folder, 'upland-turbines.md'), briefText);
  writeFileSync(join(folder, 'mayors.md.hbs'), block('handlebars'));
  const printed: string[] = [];
  const example = block('ts')
    .replace(/import \{([^}]*)\} from 'policybrief';/, 'const {$1} = api;')
    .replace(/import \{([^}]*)\} from 'node:fs\/promises';/, 'const {$1} = fs;')
    .replaceAll("'briefs/", "folder + '/")
    .replaceAll("'templates/", "folder + '/")
    .replaceAll("'mayors.pdf'", "folder + '/mayors.pdf'");
  const AsyncFunction = (async () => {}).constructor as new (...words: string[]) => Run;
  const fs = await import('node:fs/promises');
  const console = { log: (text: string) => printed.push(text) };
  await new AsyncFunction('api', 'fs', 'folder', 'console', example)(api, fs, folder, console);
  expect(printed.join('\n')).toMatch(/^# Digital safety of small hydropower/);
  expect(printed.join('\n')).toContain('`Called for`');
  expect(readFileSync(join(folder, 'mayors.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  rmSync(folder, { recursive: true });
});
type Run = (...values: unknown[]) => Promise<void>;

it('returns what is wrong with the texts it is given', async () => {
  const { value, diagnostics } = await api.buildBrief({
    brief: new api.Source('a.md', 'no front matter'),
    template: new api.Source('mayors.md.hbs', block('handlebars')),
    formats: ['md'],
  });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['text/no-front-matter']);
});

it('asks for fonts where a PDF is wanted', async () => {
  const input = {
    brief: new api.Source('a.md', briefText),
    template: new api.Source('mayors.md.hbs', block('handlebars')),
  };
  await expect(api.buildBrief({ ...input, formats: ['pdf'] })).rejects.toThrow(TypeError);
});
