#!/usr/bin/env node
// The `policybrief` command: Node's arguments and streams → an exit code.
import process from 'node:process';
import { nodeWorld } from './node-world.ts';
import { run } from './program.ts';

/** A fault of this program, not of its input or command line. */
const internalFault = 3;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `policybrief schema | head` closes the pipe early; that is no fault.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), nodeWorld());
} catch (error) {
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`policybrief: internal fault, not caused by your files\n${stack}\n`);
  process.exitCode = internalFault;
}
