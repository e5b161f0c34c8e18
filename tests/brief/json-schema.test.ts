import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  briefJsonSchema,
  briefJsonSchemaText,
  briefSchemaPath,
} from '../../src/brief/json-schema.ts';
import { keysAt } from '../../src/diagnostic/schema-keys.ts';

test('the schema file is up to date (else: npm run schema)', () => {
  const file = new URL(`../../${briefSchemaPath}`, import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(briefJsonSchemaText());
});

test('the package exports it under the path it has', () => {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { exports, files } = JSON.parse(file);
  expect(exports[`./${briefSchemaPath}`]).toBe(`./${briefSchemaPath}`);
  expect(files).toContain('schema');
});

test('every key that a person can write is described', () => {
  const bare: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, items, additionalProperties } = node as Record<string, never>;
    for (const [key, field] of Object.entries((properties ?? {}) as Record<string, object>)) {
      if (!JSON.stringify(field).includes('"description"')) bare.push(`${path}${key}`);
      visit(field, `${path}${key}.`);
    }
    visit(items, `${path}[].`);
    visit(additionalProperties, `${path}*.`);
  };
  visit(briefJsonSchema(), '');
  expect(bare).toEqual([]);
});

test('keys are known at any depth', () => {
  const schema = briefJsonSchema();
  expect(keysAt(schema, [])).toContain('recommendations');
  expect(keysAt(schema, ['recommendations', 3, 'modality'])).toEqual(['level', 'cue']);
  expect(keysAt(schema, ['audiences', 'press', 'wording', 'R01'])).toEqual(['title', 'action']);
  expect(keysAt(schema, ['title'])).toEqual([]);
});
