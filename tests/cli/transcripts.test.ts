// Every file in transcripts/ is a test: the commands in it print what it says they print.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { play } from './transcript.ts';

const folder = fileURLToPath(new URL('./transcripts/', import.meta.url));

it.each(readdirSync(folder).sort())('%s', async (name) => {
  const played = await play(readFileSync(folder + name, 'utf8'));
  await expect(played).toMatchFileSnapshot(folder + name);
});
