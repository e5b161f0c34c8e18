// The examples in the header of every rule are its tests: each text is read, judged, and the rule must speak or not.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { judgeArticle } from '../../src/recommendation/judge-article.ts';
import { defaultLexicon } from '../../src/recommendation/lexicon/lexicon.ts';
import { rules } from '../../src/recommendation/rules/rules.ts';

const folder = new URL('../../src/recommendation/rules/', import.meta.url);

interface Example {
  readonly match: boolean;
  readonly text: string;
}

/** Examples of a rule's header comment, blank comment lines kept as blank lines. */
function examples(source: string): readonly Example[] {
  const header = (source.split(/\n(?!\/\/)/)[0] ?? '')
    .split('\n')
    .map((line) => line.replace(/^\/\/ ?/, ''));
  return header
    .join('\n')
    .split('@example ')
    .slice(1)
    .map((part) => {
      const [first = '', ...rest] = part.split('\n');
      return { match: first === 'match', text: rest.join('\n').trim() };
    });
}

function spoken(text: string): readonly string[] {
  const judged = judgeArticle(readText('example.txt', text), defaultLexicon);
  return judged.flatMap(({ verdict }) => verdict.spoken.map(({ rule }) => rule));
}

/** A veto is only asked where a cue spoke, so its own finding is asked for directly as well. */
function speaks(id: string, text: string): boolean {
  const rule = rules.find((one) => one.id === id);
  const judged = judgeArticle(readText('example.txt', text), defaultLexicon);
  return judged.some(({ reading }) =>
    (rule?.find(reading, defaultLexicon) ?? []).some(
      ({ weight }) => weight >= (rule?.kind === 'cue' ? 0.5 : 0.2),
    ),
  );
}

const files = readdirSync(folder).filter((file) => file !== 'rules.ts');

describe.each(files)('%s', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  const id = file.replace(/\.ts$/, '');
  const found = examples(source);

  test('states its meaning and source, and has an example of both kinds', () => {
    expect(source.split('\n')[0]).toMatch(/^\/\/ .+ → .+/);
    expect(source).toMatch(/^\/\/ Meaning: /m);
    expect(source).toMatch(/^\/\/ Source: /m);
    expect(found.map(({ match }) => match)).toEqual(expect.arrayContaining([true, false]));
    expect(rules.map((rule) => rule.id)).toContain(id);
  });

  test.each(found)('example match=$match: $text', ({ match, text }) => {
    expect(speaks(id, text)).toBe(match);
  });
});

test('examples of vetoes that contain a cue are weighed down, not only noticed', () => {
  expect(spoken('The minister said that ports should be screened.')).toContain('reported-speech');
  expect(spoken('Should the fund be opened?')).not.toContain('must');
});
