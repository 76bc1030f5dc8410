import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects garbage until the heap stops shrinking, and returns its size in bytes. */
export async function heapBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  // The flag gives every new context this function.
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  for (let round = 0; round < 4; round += 1) {
    await turn();
    collect();
  }
  return process.memoryUsage().heapUsed;
}
