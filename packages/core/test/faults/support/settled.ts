import { setTimeout as delay } from 'node:timers/promises';

/** Waits, in small steps and for a second at most, until `done` holds. */
export async function settled(done: () => boolean): Promise<void> {
  for (let step = 0; step < 500 && !done(); step += 1) await delay(2);
}
