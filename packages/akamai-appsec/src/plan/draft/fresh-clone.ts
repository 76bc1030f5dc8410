import {
  AbortError,
  type ApiPromise,
  addContext,
  type CallOptions,
  type Clock,
  isConflictError,
  isEdgewardError,
  repeatedCall,
} from '@edgeward/core';
import type { PlanClient } from '../plan-client.js';
import type { VersionId } from '../versions/version-path.js';
import { isEditable } from '../versions/versions-overview.js';

/** How long a clone may take until it can be changed, in milliseconds of the client's clock. */
const longestMs = 120_000;
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;

/** Starts a change of a draft. `onEnd` is called when it has ended. */
export type StartCall = <T>(start: () => ApiPromise<T>, onEnd?: () => void) => ApiPromise<T>;

/** Starts a call once, for an existing draft. */
export const startOnce: StartCall = (start, onEnd) => repeatedCall(start, async () => false, onEnd);

/**
 * Starts calls on a fresh clone. The service may reject changes for a moment, because the clone is "not fully created
 * yet". The rejection proves nothing changed, so the call is repeated after a pause. The same message is used for
 * active and pending versions, so the version is read first. `maxRetries: 0` disables the repetition.
 */
export function startOnClone(client: PlanClient, clone: VersionId, clock: Clock, options: CallOptions): StartCall {
  const { signal } = options;
  let sinceMs: number | undefined;

  const isNotReady = async (error: unknown, failures: number): Promise<boolean> => {
    if (!isEdgewardError(error) || !isUnfinished(error)) return false;
    if (options.maxRetries === 0) {
      const hint = `Version ${clone.versionNumber} was just cloned and may not be ready. maxRetries: 0 forbids a retry.`;
      addContext(error, { hint });
      return false;
    }
    sinceMs ??= clock.now();
    const leftMs = sinceMs + longestMs - clock.now();
    const version = await client.versions.get(clone, options);
    if (!isEditable(version)) return false;
    if (leftMs <= 0) {
      const hint = `Version ${clone.versionNumber} could not be changed for ${longestMs / 1000} s after it was cloned.`;
      addContext(error, { hint });
      return false;
    }
    try {
      await clock.sleep(Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs, leftMs), signal);
    } catch (cause) {
      if (signal?.aborted !== true) throw cause;
      const message = `plan was aborted while waiting for version ${clone.versionNumber}`;
      throw new AbortError({ vendor: 'akamai', operation: 'plan', message, cause });
    }
    return true;
  };
  return (start, onEnd) => repeatedCall(start, isNotReady, onEnd);
}

function isUnfinished(error: unknown): boolean {
  return isConflictError(error) && error.code === 'FORBIDDEN-OPERATION' && /not fully created/i.test(error.message);
}
