import { OperationDeniedError } from '@edgeward/core';
import type { StartCall } from './fresh-clone.js';

/**
 * Runs an edit with a `start` for its changes. Waits for every change it has started, awaited by it or not, even if it
 * fails, and refuses changes after it has ended: they would be part of the version, but not of the plan.
 */
export async function refuseLateChanges(
  start: StartCall,
  version: number,
  edit: (start: StartCall) => PromiseLike<unknown>,
): Promise<void> {
  let isOver = false;
  const pending = new Set<Promise<void>>();
  const startInTime: StartCall = (call) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    pending.add(promise);
    return start(
      () => {
        if (isOver) throw tooLate(version);
        return call();
      },
      () => {
        pending.delete(promise);
        resolve();
      },
    );
  };
  try {
    await edit(startInTime);
    while (pending.size > 0) await Promise.all(pending);
  } finally {
    isOver = true;
    // Wait after a failure, too: a change in flight could reach the version after the next plan has read it.
    while (pending.size > 0) await Promise.all(pending);
  }
}

function tooLate(version: number): OperationDeniedError {
  return new OperationDeniedError({
    vendor: 'akamai',
    operation: 'plan',
    message: `plan: the edit has ended, so the draft of version ${version} accepts no more changes`,
    hint: 'Nothing was sent. Await every change within the edit.',
  });
}
