// The zod schema of brief files → schema/brief.schema.json, which the package ships (npm run schema).
import { writeFile } from 'node:fs/promises';
import { briefJsonSchemaText, briefSchemaPath } from '../dist/brief/json-schema.js';

await writeFile(new URL(`../${briefSchemaPath}`, import.meta.url), briefJsonSchemaText());
