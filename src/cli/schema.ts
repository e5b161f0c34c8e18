// `policybrief schema`: the brief file's schema → JSON Schema on stdout.
import { briefJsonSchemaText } from '../brief/json-schema.ts';
import type { ExitCode } from './exit-code.ts';
import type { World } from './world.ts';

/** Prints what `schema/brief.schema.json` of the package holds. */
export function schema(world: World): ExitCode {
  world.stdout.write(briefJsonSchemaText());
  return 0;
}
