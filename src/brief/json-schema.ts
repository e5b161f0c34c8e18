// The brief file's zod schema → the JSON Schema (2020-12) that editors use for completion.
import { z } from 'zod';
import { briefSchema } from './schema.ts';

/** Where the package exports it: what `# yaml-language-server: $schema=` can point at. */
export const briefSchemaPath = 'schema/brief.schema.json';

/** JSON Schema of a brief file's front matter as a person writes it: what has a default may be left out. */
export function briefJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(briefSchema, {
    io: 'input',
    target: 'draft-2020-12',
  });
  return {
    $schema,
    $id: 'urn:policybrief:brief:1',
    title: 'policybrief brief file',
    ...schema,
  };
}

/** The same as the text of schema/brief.schema.json. */
export function briefJsonSchemaText(): string {
  return `${JSON.stringify(briefJsonSchema(), undefined, 2)}\n`;
}
