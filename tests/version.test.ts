// The version that the program states is the package's.
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { version } from '../src/version.ts';

it('is the one in package.json', () => {
  expect(version).toBe(manifest.version);
});
