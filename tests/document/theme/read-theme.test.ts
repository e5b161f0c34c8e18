// Themes: what they inherit, what is refused, and that those that ship can be read by everyone.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/document/theme/contrast.ts';
import { readTheme } from '../../../src/document/theme/read-theme.ts';
import { themedTemplate } from '../../../src/document/theme/themed-template.ts';
import { Source } from '../../../src/text/source.ts';
import { shippedTemplate } from '../../fit/shipped-template.ts';

const folder = fileURLToPath(new URL('../../../templates/themes/', import.meta.url));
const shipped = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.yaml', ''),
    new Source(file, readFileSync(folder + file, 'utf8')),
  ]),
);
const read = (texts: Record<string, string>, name = 'own') =>
  readTheme(name, new Map(Object.entries(texts).map(([id, text]) => [id, new Source(id, text)])));
const faults = (texts: Record<string, string>) =>
  read(texts)
    .diagnostics.map(({ code, message }) => `${code} ${message}`)
    .join('\n');

it('contrast is 21 for black on white and 1 for a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#14365c', '#14365c')).toBe(1);
});

describe.each([...shipped.keys()])('%s', (name) => {
  it('is sound: every text reaches AA on every ground it stands on', () => {
    const { value, diagnostics } = readTheme(name, shipped);
    expect(diagnostics).toEqual([]);
    const { ink = '', accent = '', muted = '', tint = '', strongTint = '' } = value?.colours ?? {};
    for (const text of [ink, accent, muted]) {
      for (const ground of ['#ffffff', tint, strongTint]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

it('takes from the theme it extends what it does not give', () => {
  const base =
    'name: Base\nface: serif\nbodyPt: 12\ncolours: { ink: "#101010", accent: "#223344" }\n';
  const own = 'name: Own\nextends: base\nbodyPt: 13\ncolours: { accent: "#003300" }\n';
  const { value } = read({ base, own });
  expect(value).toMatchObject({ name: 'Own', face: 'serif', bodyPt: 13 });
  expect(value?.colours).toMatchObject({ ink: '#101010', accent: '#003300' });
});

const wrong: [string, Record<string, string>, RegExp][] = [
  [
    'pale text',
    { own: 'name: Own\ncolours: { ink: "#999999" }\n' },
    /theme-contrast “ink” \(#999999\) on “white”.* 2\.84 : 1/,
  ],
  ['a dark ground', { own: 'name: Own\ncolours: { tint: "#808080" }\n' }, /theme-contrast/],
  [
    'an unknown base',
    { own: 'name: Own\nextends: bse\n', base: 'name: Base\n' },
    /there is no theme “bse”/,
  ],
  ['a circle', { own: 'name: Own\nextends: b\n', b: 'name: B\nextends: own\n' }, /extends itself/],
  ['an unknown key', { own: 'name: Own\ncolors: {}\n' }, /unknown-key “colors”/],
  ['a colour by name', { own: 'name: Own\ncolours: { ink: black }\n' }, /must be a colour/],
  ['type that is too small', { own: 'name: Own\nbodyPt: 8\n' }, /at least 9/],
];
it.each(wrong)('%s is refused', (_, texts, message) => {
  expect(read(texts).value).toBeUndefined();
  expect(faults(texts)).toMatch(message);
});

describe('a themed template', () => {
  const themed = (name: string) => {
    const theme = readTheme(name, shipped).value;
    if (theme === undefined) throw new Error(name);
    return themedTemplate(shippedTemplate('think-tank'), theme);
  };

  it('keeps its limits and plan under a theme that only dresses it', () => {
    const { data } = themed('sober');
    expect(data.limits.pages).toBe(1);
    expect(data.fit?.give.length).toBeGreaterThan(5);
  });

  it('puts size first in large print: 16 pt, one column, no page limit, no plan that shrinks it', () => {
    const { data } = themed('large-print');
    expect(data.page).toMatchObject({ bodyPt: 16, columns: 1, align: 'left' });
    expect(data.limits.pages).toBeUndefined();
    expect(data.fit).toBeUndefined();
  });
});
